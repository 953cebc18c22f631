/**
 * A recognised table laid beside the cells it was read from, in the form in which rules look at it.
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
  /** The same object for a table and for what small edits make of it: what is kept from one check to the next hangs on it. */
  readonly lineage: object;
  columnOf(field: ColumnField): Column | null;
  rowAt(row: SheetRow): CheckedRow | undefined;
  /** The task that a row belongs to, its continuations included. */
  taskAt(row: SheetRow): CheckedTask | undefined;
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
