/**
 * The cells of one sheet as plain data: what recognition reads.
 *
 * Only cells that hold something are listed, so a sheet with a million empty formatted rows is small.
 * A merged area holds its content in its top left cell alone.
 */
import type { CellRange, Column, SheetRow } from './coordinates';

/** An error value as Excel shows it: "#REF!", "#N/A" … */
export interface CellError {
  readonly error: string;
}

/** The value behind a cell. Dates are numbers (serials); what they show is in `text`. */
export type CellValue = string | number | boolean | CellError;

export interface GridCell {
  readonly column: Column;
  readonly value: CellValue;
  /** What Excel shows by the number format; for text the text itself, unchanged. */
  readonly text: string;
  /** Number format code where it is not "General". */
  readonly format?: string;
  /** Formula without its leading "=" where the cell has one. */
  readonly formula?: string;
}

export interface GridRow {
  readonly row: SheetRow;
  /** In column order; never empty cells. */
  readonly cells: readonly GridCell[];
  /** Hidden by hand, by a filter or by an outline. */
  readonly hidden?: boolean;
}

export interface SheetGrid {
  readonly name: string;
  /** In row order; only rows with cells. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly CellRange[];
  /** True where serial 0 is 1904-01-01 (workbooks once made on a Mac). */
  readonly date1904?: boolean;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object';
}
