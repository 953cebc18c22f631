/**
 * A recognised table laid beside the cells it was read from, in the form in which rules look at it.
 *
 * Rows and tasks are made once per recognised object: an edit that leaves a row's reading untouched leaves
 * its checked row the same object, and what was found on it need not be looked for again.
 */
import type { Column, GridCell, GridRow, SheetGrid, SheetRow } from '../grid';
import type {
  ColumnField,
  ColumnReading,
  RecognizedTable,
  RecognizedTask,
  RowReading,
  Section,
  TaskField,
} from '../tables';

export interface CheckedRow {
  readonly table: CheckedTable;
  readonly grid: GridRow;
  readonly reading: RowReading;
  /** Place among the table's rows, from 0. */
  readonly position: number;
}

export interface CheckedTask {
  readonly table: CheckedTable;
  readonly task: RecognizedTask;
  readonly row: SheetRow;
  readonly section: Section | null;
  /** Place among the table's tasks, from 0. */
  readonly position: number;
}

export interface CheckedTable {
  readonly table: RecognizedTable;
  readonly grid: SheetGrid;
  readonly rows: readonly CheckedRow[];
  readonly tasks: readonly CheckedTask[];
  readonly columns: ReadonlyMap<Column, ColumnReading>;
  columnOf(field: ColumnField): Column | null;
  rowAt(row: SheetRow): CheckedRow | undefined;
  /** The task that a row belongs to, its continuations included. */
  taskAt(row: SheetRow): CheckedTask | undefined;
}

export function checkedTables(
  grids: readonly SheetGrid[],
  tables: readonly RecognizedTable[],
): readonly CheckedTable[] {
  const bySheet = new Map(grids.map((grid) => [grid.name, grid]));
  return tables.flatMap((table) => {
    const grid = bySheet.get(table.sheet);
    return grid ? [knownTable(grid, table)] : [];
  });
}

const known = new WeakMap<RecognizedTable, CheckedTable>();

/** The same sheet and table give the same object, with all that was found out about it. */
function knownTable(grid: SheetGrid, table: RecognizedTable): CheckedTable {
  const before = known.get(table);
  if (before?.grid === grid) return before;
  const checked = checkedTable(grid, table);
  known.set(table, checked);
  return checked;
}

function checkedTable(grid: SheetGrid, table: RecognizedTable): CheckedTable {
  const columns = new Map(table.columns.map((reading) => [reading.column, reading]));
  const fields = new Map<ColumnField, Column>();
  for (const reading of table.columns)
    if (!fields.has(reading.field)) fields.set(reading.field, reading.column);
  const rows: CheckedRow[] = [];
  const tasks: CheckedTask[] = [];
  const checked: CheckedTable = {
    table,
    grid,
    rows,
    tasks,
    columns,
    columnOf: (field) => fields.get(field) ?? null,
    rowAt: (row) => rows[placeOf(rows, row)],
    taskAt: (row) => taskAmong(tasks, row),
  };
  // Both run in the order of their rows.
  let next = 0;
  for (const reading of table.rows) {
    while ((grid.rows[next]?.row ?? Infinity) < reading.row) next += 1;
    const gridRow = grid.rows[next];
    if (gridRow?.row === reading.row)
      rows.push({ table: checked, grid: gridRow, reading, position: rows.length });
  }
  const sections = new Map(table.sections.map((section) => [section.id, section]));
  table.tasks.forEach((task, position) => {
    const row = task.sourceRows[0];
    if (row === undefined) return;
    const section = task.sectionId === null ? null : (sections.get(task.sectionId) ?? null);
    tasks.push({ table: checked, task, row, section, position });
  });
  return checked;
}

/** A task's rows lie between its first one and the next task's. */
function taskAmong(tasks: readonly CheckedTask[], row: SheetRow): CheckedTask | undefined {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  const task = tasks[low - 1];
  return task?.task.sourceRows.includes(row) === true ? task : undefined;
}

/** Index of a sheet row among rows in order; -1 where it is not there. */
function placeOf(rows: readonly CheckedRow[], row: SheetRow): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = rows[middle]?.reading.row ?? 0;
    if (here === row) return middle;
    if (here < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The cell that a field of a task was read from; undefined where it is blank or has no column. */
export function cellOfField(task: CheckedTask, field: TaskField): GridCell | undefined {
  const source = task.task.sources[field];
  if (!source) return undefined;
  return cellAt(task.table, source.row, source.column);
}

export function cellAt(table: CheckedTable, row: SheetRow, column: Column): GridCell | undefined {
  return table.rowAt(row)?.grid.cells.find((cell) => cell.column === column);
}
