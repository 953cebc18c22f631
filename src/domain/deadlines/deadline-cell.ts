/**
 * A cell of the deadline column as Excel holds it: what is stored, what is shown, and the number format
 * between the two. A stored date is only as sure as the format it was typed under.
 */
import { readDeadline } from './read-deadline';
import type { DeadlineReading, DeadlineReference } from './reading';

export interface DeadlineCell {
  /** What the cell stores: text, a number (a date's serial among them), or null for an empty cell. */
  readonly value: string | number | boolean | null;
  /** What the cell shows. */
  readonly text: string;
  /** The number format ("dd/mm/yyyy", "m/d/yy"); absent for General. */
  readonly format?: string;
}

export interface DeadlineCellReference extends DeadlineReference {
  /** True for workbooks that count days from 1904. */
  readonly date1904?: boolean;
}

/** Reads one cell by itself. */
export function readDeadlineCell(cell: DeadlineCell, reference: DeadlineCellReference): DeadlineReading {
  return readDeadline(cell.text, reference);
}

/** Reads a column's cells together, so that sure cells can settle doubtful ones. One reading a cell. */
export function readDeadlineColumn(
  cells: readonly DeadlineCell[],
  reference: DeadlineCellReference,
): readonly DeadlineReading[] {
  return cells.map((cell) => readDeadlineCell(cell, reference));
}
