/**
 * A file that came back, row by row and as far as it matters: which task a row means and what was filled in. It is
 * plain data, so that files can be read in another thread than the one that puts them together.
 */
import type { Column, GridCell, SheetRow } from '../../domain/grid';
import type { FixedField, ReportedField } from '../hand-out';
import type { LeftCell, LeftReason, TakenFile } from './consolidation';

export interface ReportedCell {
  readonly field: ReportedField;
  readonly cell: GridCell;
  /** "F12", on the sheet of its row. */
  readonly at: string;
}

/** A cell that nothing is taken from, and that says something else than the office's table where it was typed. */
export interface OtherCell {
  /** Of its column. */
  readonly heading: string;
  readonly value: string;
  readonly at: string;
  readonly reason: Extract<LeftReason, 'other-column' | 'locked-cell'>;
}

export interface ReportedRow {
  readonly sheet: string;
  readonly row: SheetRow;
  readonly id: string;
  /** Fingerprint of the task's wording in the plan. */
  readonly mark: string;
  readonly section: string;
  readonly number: string;
  readonly task: string;
  readonly activity: string;
  readonly milestone: string;
  readonly lead: string;
  /** Cells that hold something. */
  readonly cells: readonly ReportedCell[];
  /** What the row says of what it must leave alone; a day as "2026-06-15". */
  readonly fixed: readonly {
    readonly field: FixedField;
    readonly value: string;
    readonly at: string;
  }[];
  /** The trace that the row of a task sheet carries, which tells what its cells held when it went out. */
  readonly trace: string | null;
  /**
   * The columns in which its cells stand, filled or not; those that the file lacks are missing. One object for all
   * rows of a table, so that it is sent once.
   */
  readonly columns: Readonly<Partial<Record<ReportedField, Column>>>;
  /** The appendix's own note as the row has it, where it may hold a report; null elsewhere. */
  readonly note: ReportedCell | null;
  /** Of columns that the file added, and of locked ones where somebody unlocked and changed them. */
  readonly others: readonly OtherCell[];
  /** Where the text of a row stands that has nothing of a task but text. */
  readonly wordedAt?: string;
}

export interface ReportedFile {
  /** As the office knows it: a path or a name. */
  readonly name: string;
  readonly kind: TakenFile['kind'];
  readonly unit: string | null;
  readonly date1904: boolean;
  readonly rows: readonly ReportedRow[];
  /** Cells that stand where nothing can be taken from. */
  readonly left: readonly LeftCell[];
}
