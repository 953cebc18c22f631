/**
 * Whether a row is a task by itself wherever it stands between others that are: then it can be put in or taken out
 * and nothing around it is read in another way.
 */
import { cellRange, sheetRow, type GridRow } from '../../grid';
import type { TableDraft } from '../recognize-table';
import type { ClassifiedRow } from '../rows/classify-rows';
import type { FactColumns, RowFacts } from '../rows/row-facts';
import { isWhole } from './renumbered';
import { isFilledTask, isNumeralSection, readApart } from './retitled';

export interface RowBetween {
  readonly above: GridRow;
  readonly own: GridRow;
  readonly below: GridRow;
  /** True where the row is put in, at the number that the row below has before. */
  readonly come: boolean;
}

/**
 * True where the rows are tasks that whole numbers count, or headings of sections on one side, with the row between
 * them and without it. `knownAt` gives a row as the whole table had it read.
 */
export function standsBetween(
  draft: TableDraft,
  columns: FactColumns,
  { above, own, below, come }: RowBetween,
  knownAt: (row: number) => ClassifiedRow | undefined,
): boolean {
  const apart = readTogether(draft, columns, [above, below], 0);
  const together = readTogether(draft, columns, [above, own, below], come ? 1 : 0);
  const [first, middle, last] = together ?? [];
  if (!apart || !first || !middle || !last || !isCountedTask(middle)) return false;
  if (!isCountedTask(first) && !isCountedTask(last)) return false;
  return (
    [apart, [first, last]].every((rows) =>
      rows.every((row) => isCountedTask(row) || isNumeralSection(row)),
    ) && [above, below].every(({ row }, at) => isReadAlike(knownAt(row), apart[at]))
  );
}

function isReadAlike(known: ClassifiedRow | undefined, apart: ClassifiedRow | undefined): boolean {
  return (
    known !== undefined &&
    known.reading.role === apart?.reading.role &&
    known.reading.reason.id === apart.reading.reason.id
  );
}

/** Rows as they are read side by side, the last one moved down by so many. */
function readTogether(
  draft: TableDraft,
  columns: FactColumns,
  rows: readonly [GridRow, ...GridRow[], GridRow],
  by: number,
): readonly ClassifiedRow[] | null {
  const [above, below] = [rows[0], rows.at(-1) ?? rows[0]];
  const merges = [
    ...draft.view.mergesOf(above.row),
    ...draft.view
      .mergesOf(below.row)
      .map((merge) => cellRange(merge.top + by, merge.left, merge.bottom + by, merge.right)),
  ];
  const moved = [...rows.slice(0, -1), { ...below, row: sheetRow(below.row + by) }];
  const read = readApart(draft, columns, moved, merges);
  return read?.length === rows.length ? read : null;
}

/** A filled task that a whole number counts. */
function isCountedTask(row: ClassifiedRow): boolean {
  const { number } = row.facts;
  return isFilledTask(row) && number?.kind === 'arabic' && number.word === undefined && isWhole(number.text);
}

/** A numeral or a letter, or a scanner's reading of either: that hangs on the numbers around it too. */
export function isSmallNumeral({ number, numberText, heading, sole }: RowFacts): boolean {
  const text = (number ?? heading?.number)?.text ?? '';
  return SMALL.test(text) || SMALL.test(numberText) || (sole === undefined && LONE.test(numberText));
}

const SMALL = /^[livx][.)]?$/;
const LONE = /^I[.)]?$/;
