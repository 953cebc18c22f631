/**
 * A section that got another title: what hangs on it is the section itself and what was noticed on its row. Its
 * numeral, and so the ids and places of its tasks, stay.
 */
import { isAlike, type CellRange, type GridRow } from '../../grid';
import { findingsAgain, sectionOrder } from '../findings';
import { GridView } from '../grid-view';
import { fieldColumn, type TableDraft } from '../recognize-table';
import type { RecognizedWorkbook, RowRole } from '../recognized';
import { classifyRows, type ClassifiedRow } from '../rows/classify-rows';
import type { FactColumns, RowFacts } from '../rows/row-facts';
import { titleOf } from '../rows/section-tree';
import { withFindingsOf } from './findings-of-row';

const OF_SECTIONS: ReadonlySet<string> = new Set(['duplicate-section-number', 'section-out-of-order']);
const NO_CORRECTIONS: ReadonlyMap<number, RowRole> = new Map();

/** True for a row that a numeral alone makes a section, whatever stands around it. */
export function isNumeralSection({ facts, reading }: ClassifiedRow): boolean {
  const number = facts.number ?? facts.heading?.number;
  return (
    reading.role === 'section' &&
    reading.reason.id === 'row-has-numeral' &&
    facts.sole !== undefined &&
    (number?.kind === 'roman' || number?.kind === 'upper')
  );
}

/** A numbered, filled row: what stands above it is neither prose nor a note below the table. */
export function isFilledTask({ facts, reading }: ClassifiedRow): boolean {
  return reading.role === 'task' && reading.reason.id === 'row-numbered' && facts.others.length >= 2;
}

export interface Retitled {
  readonly drafts: readonly TableDraft[];
  /** Of the table and its draft. */
  readonly index: number;
  readonly columns: FactColumns;
  /** The section's row as it was read first, and the row below it. */
  readonly was: ClassifiedRow;
  readonly below: ClassifiedRow;
}

/**
 * What is recognised with the section's row `now`, `next` being the row of the sheet below it; null where more than
 * the title is different.
 */
export function withTitle(
  recognized: RecognizedWorkbook,
  now: GridRow,
  next: GridRow,
  { drafts, index, columns, was, below }: Retitled,
): RecognizedWorkbook | null {
  const table = recognized.tables[index];
  const draft = drafts[index];
  if (!table || !draft || !isNumeralSection(was) || !isFilledTask(below)) return null;
  const merges = [now, next].flatMap(({ row }) => draft.view.mergesOf(row));
  const both = readApart(draft, columns, [now, next], merges);
  const [is, after] = both ?? [];
  if (!is || !after || both?.length !== 2 || !isFilledTask(after)) return null;
  if (!isHeadedAlike(was.facts, is.facts) || !isAlike(was.reading, is.reading)) return null;
  const place = table.sections.findIndex(({ sourceRow }) => sourceRow === now.row);
  const section = table.sections[place];
  if (!section) return null;
  const sections = table.sections.with(place, { ...section, title: titleOf(is.facts) });
  const told = { ...table, sections };
  const source = {
    table: { ...told, tasks: [] },
    draft: { ...draft, rows: [is] },
    year: recognized.year.value,
    ownNumbers: new Set<number>(),
  };
  const findings = withFindingsOf(recognized.findings, now.row, drafts, index, (mine) =>
    [
      ...[...sectionOrder(source)].filter(({ row }) => row === now.row),
      ...findingsAgain(
        mine.filter(({ rule }) => !OF_SECTIONS.has(rule)),
        source,
      ),
    ].sort((one, other) => (one.column ?? 0) - (other.column ?? 0)),
  );
  return { ...recognized, tables: recognized.tables.with(index, told), findings };
}

/** The rows read by themselves, in order, with the merged areas on them; null where a merged area reaches over several rows. */
export function readApart(
  draft: TableDraft,
  columns: FactColumns,
  rows: readonly GridRow[],
  merges: readonly CellRange[],
): readonly ClassifiedRow[] | null {
  const { name, date1904 } = draft.view;
  if (merges.some(({ top, bottom }) => top !== bottom)) return null;
  const view = new GridView({ name, rows, merges, date1904 });
  return classifyRows({
    view,
    band: draft.extent.band,
    kind: draft.columns.kind,
    columns,
    deadlineColumn: fieldColumn(draft.columns, 'deadline'),
    valueColumn: null,
    rows: view.rows,
    corrected: NO_CORRECTIONS,
    openAtStart: null,
  });
}

/** The same numeral, its title in the same place. */
function isHeadedAlike(was: RowFacts, is: RowFacts): boolean {
  return (
    was.numberText === is.numberText &&
    isAlike(was.number, is.number) &&
    isAlike(was.heading?.number, is.heading?.number) &&
    was.wide === is.wide &&
    was.sole?.column === is.sole?.column
  );
}
