/** A table with one task more or less: what was read of the others, told by their new numbers. */
import { sheetRow } from '../../grid';
import { findingsAgain } from '../findings';
import type { RowShift } from '../grid-view';
import type { TableDraft } from '../recognize-table';
import type { RecognizedTable, RecognizedTask, RecognizedWorkbook, RowReading } from '../recognized';
import type { ClassifiedRow } from '../rows/classify-rows';
import { rowFacts, type FactColumns } from '../rows/row-facts';
import { withFindingsOf } from './findings-of-row';
import { RowsMoved } from './moved-rows';
import { withIdsOf } from './renumbered';

export interface ShiftedTable {
  readonly recognized: RecognizedWorkbook;
  readonly drafts: readonly TableDraft[];
  readonly draft: TableDraft;
}

/** The task of a row put in, and its place among the tasks. */
interface NewTask {
  readonly task: RecognizedTask;
  readonly index: number;
}

/**
 * Takes over the draft of the table at `index`: its view and facts are told by the new numbers and the old draft is no
 * more. Findings on the order of numbers are still those of before.
 */
export function withShift(
  drafts: readonly TableDraft[],
  index: number,
  columns: FactColumns,
  recognized: RecognizedWorkbook,
  shift: RowShift,
  come: NewTask | null,
): ShiftedTable {
  const [draft, known] = [drafts[index], recognized.tables[index]];
  if (!draft || !known) throw new RangeError(`No table ${String(index)}`);
  const moved = new RowsMoved(shift);
  const { view, extent } = draft;
  view.shift(shift);
  const own = come && classifiedAt(draft, columns, shift.row);
  const table = withTask(moved.ofTable(known), known, shift.row, come, own);
  const latest: TableDraft = {
    ...draft,
    extent: { ...extent, last: extent.last + shift.by },
    rows: rowsOf(draft, table.rows, shift, own),
  };
  const tables = recognized.tables.with(index, table);
  const all = drafts.with(index, latest);
  const stayed = moved.ofFindings(recognized.findings, table.sheet);
  if (!come || !own)
    return { recognized: { ...recognized, tables, findings: stayed }, drafts: all, draft: latest };
  const task = table.tasks[come.index] ?? come.task;
  const findings = withFindingsOf(stayed, shift.row, all, index, (mine) =>
    findingsAgain(mine, {
      table: { ...table, tasks: [task] },
      draft: { ...latest, rows: [own] },
      year: recognized.year.value,
      ownNumbers: new Set([shift.row]),
    }),
  );
  return { recognized: { ...recognized, tables, findings }, drafts: all, draft: latest };
}

/** The row put in, as every numbered and filled row among such is read. */
function classifiedAt({ view }: TableDraft, columns: FactColumns, row: number): ClassifiedRow | null {
  const seen = view.rows[view.indexOf(row) ?? -1];
  if (!seen) return null;
  const facts = rowFacts(view, seen, columns);
  const reading: RowReading = {
    row: sheetRow(row),
    role: 'task',
    reason: { id: 'row-numbered', data: { number: facts.numberText } },
    confidence: 0.95,
    alternatives: [],
  };
  return { facts, reading };
}

function withTask(
  moved: RecognizedTable,
  before: RecognizedTable,
  row: number,
  come: NewTask | null,
  own: ClassifiedRow | null,
): RecognizedTable {
  if (!come || !own) {
    const gone = before.tasks.find(({ sourceRows }) => sourceRows[0] === row);
    return { ...moved, tasks: withIdsOf(moved.tasks, gone?.sectionId ?? null) };
  }
  const place = moved.rows.findIndex((reading) => reading.row > row);
  return {
    ...moved,
    rows: moved.rows.toSpliced(place, 0, own.reading),
    tasks: withIdsOf(moved.tasks.toSpliced(come.index, 0, come.task), come.task.sectionId),
  };
}

type Changeable<Part> = { -readonly [Field in keyof Part]: Part[Field] };

/** The draft's rows with the readings of the table. */
function rowsOf(
  draft: TableDraft,
  readings: readonly RowReading[],
  { row, by, come }: RowShift,
  own: ClassifiedRow | null,
): readonly ClassifiedRow[] {
  const rows: ClassifiedRow[] = [];
  let next = 0;
  for (const classified of draft.rows) {
    const facts: Changeable<ClassifiedRow['facts']> = classified.facts;
    if (facts.row < row) {
      rows.push(classified);
      continue;
    }
    if (facts.row === row) {
      if (own) rows.push(own);
      if (!come) continue;
    }
    facts.row += by;
    while ((readings[next]?.row ?? facts.row) < facts.row) next++;
    rows.push({ facts, reading: readings[next] ?? classified.reading });
  }
  return rows;
}
