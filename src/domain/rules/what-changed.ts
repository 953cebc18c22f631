/**
 * What an edit changed in the tables of a workbook since they were checked last: some rows and the tasks read
 * from them, while headings, sections and the roles of rows stayed. A section may have another title.
 */
import type { SheetRow } from '../grid';
import type { RecognizedTable, RecognizedTask } from '../tables';
import type { CheckedRow, CheckedTable, CheckedTask } from './checked';
import { retitledSections } from './retitled-sections';

export interface ChangedTable {
  readonly table: CheckedTable;
  /** Place of its first task among the tasks of all tables. */
  readonly firstTask: number;
  /** Places among the table's rows and tasks. */
  readonly rows: readonly number[];
  readonly tasks: readonly number[];
  /** Some sections have new titles. */
  readonly retitled: boolean;
  /** Places of the other tasks of such sections. */
  readonly underNewTitles: readonly number[];
  /** Every row concerned, as it was and as it is. */
  readonly pairs: readonly { readonly before: Seen; readonly now: Seen }[];
}

export interface Seen {
  readonly row: CheckedRow | undefined;
  readonly task: CheckedTask | undefined;
}

/** With more edits than this at once, starting anew is as quick. */
const MANY = 500;

/** One entry a table; null where more than the content of some rows is different. */
export function changesSince(
  before: readonly CheckedTable[],
  now: readonly CheckedTable[],
): readonly ChangedTable[] | null {
  if (before.length !== now.length) return null;
  const changed: ChangedTable[] = [];
  let firstTask = 0;
  for (const [index, table] of now.entries()) {
    const former = before[index];
    const one = former && changeOf(former, table, firstTask);
    if (!one) return null;
    changed.push(one);
    firstTask += table.tasks.length;
  }
  return changed;
}

const UNCHANGED = { rows: [], tasks: [], retitled: false, underNewTitles: [], pairs: [] } as const;

function changeOf(before: CheckedTable, now: CheckedTable, firstTask: number): ChangedTable | null {
  if (before === now) return { ...UNCHANGED, table: now, firstTask };
  const retitled = isBuiltAlike(before, now) ? retitledSections(before.table, now.table) : null;
  if (!retitled) return null;
  const rows: number[] = [];
  for (let place = 0; place < now.rows.length; place++) {
    const [former, row] = [before.rows[place], now.rows[place]];
    if (row?.grid === former?.grid && row?.reading === former?.reading) continue;
    if (!row || !former || !isRowAlike(former, row)) return null;
    rows.push(place);
    if (rows.length > MANY) return null;
  }
  const tasks: number[] = [];
  for (let place = 0; place < now.tasks.length; place++) {
    const [former, task] = [before.tasks[place]?.task, now.tasks[place]?.task];
    if (task === former) continue;
    if (!former || !task || !standsAlike(former, task)) return null;
    tasks.push(place);
    if (tasks.length > MANY) return null;
  }
  const concerned = new Set<SheetRow>();
  for (const place of rows) {
    const row = now.rows[place]?.reading.row;
    if (row === undefined) continue;
    concerned.add(row);
    // Cleaned, its task may read as before; rules that look at the cells themselves see the difference.
    const task = now.taskAt(row);
    if (task && !tasks.includes(task.position)) tasks.push(task.position);
  }
  for (const place of tasks) {
    const row = now.tasks[place]?.row;
    if (row !== undefined) concerned.add(row);
  }
  const pairs = [...concerned].map((row) => ({ before: seenAt(before, row), now: seenAt(now, row) }));
  const underNewTitles = tasksUnder(now, retitled, tasks);
  return { table: now, firstTask, rows, tasks, retitled: retitled.length > 0, underNewTitles, pairs };
}

const seenAt = (table: CheckedTable, row: SheetRow): Seen => ({
  row: table.rowAt(row),
  task: table.taskAt(row),
});

/** Everything that is read from a table as a whole; recognition hands the same objects on where it stayed. */
const BUILD = [
  'id',
  'sheet',
  'kind',
  'range',
  'headerRows',
  'repeatedHeaderRows',
  'columns',
  'indicators',
  'title',
  'continuesTable',
] as const satisfies readonly (keyof RecognizedTable)[];

function isBuiltAlike(before: CheckedTable, now: CheckedTable): boolean {
  return (
    BUILD.every((part) => before.table[part] === now.table[part]) &&
    before.grid.merges === now.grid.merges &&
    before.table.rows.length === now.table.rows.length &&
    before.rows.length === now.rows.length &&
    before.tasks.length === now.tasks.length
  );
}

function tasksUnder(
  { tasks }: CheckedTable,
  sections: readonly string[],
  changed: readonly number[],
): readonly number[] {
  if (sections.length === 0) return [];
  return tasks.flatMap(({ task, position }) =>
    task.sectionId !== null && sections.includes(task.sectionId) && !changed.includes(position)
      ? [position]
      : [],
  );
}

/** Another text or number in a row of the same place and role. */
function isRowAlike(before: CheckedRow, now: CheckedRow): boolean {
  return (
    now.grid.row === before.grid.row &&
    now.grid.hidden === before.grid.hidden &&
    now.reading.role === before.reading.role &&
    now.reading.continues === before.reading.continues
  );
}

function standsAlike(before: RecognizedTask, now: RecognizedTask): boolean {
  return (
    before.sectionId === now.sectionId &&
    before.sourceRows.length === now.sourceRows.length &&
    before.sourceRows.every((row, index) => row === now.sourceRows[index])
  );
}
