/**
 * WorkbookSession: an open workbook as panes and commands see it, whichever adapter stands behind.
 *
 * The add-in gives one over Excel, the workbench one over an .xlsx file. One queue: calls run in the order
 * they were made. Faults are thrown as WorkbookFault and leave the workbook as it was.
 */
import type { CellPosition, CellRange } from '../domain/grid';
import type { ChangeSet, WorkbookSnapshot } from '../workbook';

export interface WorkOptions {
  readonly signal?: AbortSignal;
  /** Share done, 0 to 1, with the sheet being worked on. */
  readonly onProgress?: (share: number, sheet?: string) => void;
}

export interface SnapshotOptions extends WorkOptions {
  /** Only these sheets' cells; the others are listed without cells. */
  readonly sheets?: readonly string[];
}

export interface AppliedCommand {
  readonly id: number;
  readonly command: string;
  /** Milliseconds since 1970-01-01 UTC, from the session's clock. */
  readonly at: number;
  readonly changedCells: number;
  readonly canUndo: boolean;
  /** Cells that were left as they are, because their letters differ in font. */
  readonly leftOut?: number;
}

export interface Selection {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface WorkbookSession {
  readonly host: 'excel' | 'xlsx';
  /** Name of the workbook where known. */
  readonly workbookName: string | null;
  snapshot(options?: SnapshotOptions): Promise<WorkbookSnapshot>;
  /** All or nothing; resolves when the workbook holds the changes. */
  apply(changeSet: ChangeSet, options?: WorkOptions): Promise<AppliedCommand>;
  /** Latest last. */
  history(): readonly AppliedCommand[];
  /** Takes the latest command back from its before-image; throws where cells changed since. */
  undo(id: number): Promise<void>;
  select(sheet: string, at: CellPosition): Promise<void>;
  selection(): Promise<Selection | null>;
  onSelectionChanged(listener: (selection: Selection) => void): () => void;
  /** A person edited cells; our own writes do not come back here. */
  onEdited(listener: (edit: Selection) => void): () => void;
}
