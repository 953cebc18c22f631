/**
 * What the desk's worker asks of the page, where Excel is. A workbook goes over in pieces: written out at once,
 * thousands of rows would hold the page up.
 */
import type { CellPosition, GridRow } from '../../domain/grid';
import type { WorkbookSnapshot } from '../../workbook';
import type { AppliedCommand, Selection } from '../../workflow';

/** What a session tells of itself with every answer, as its calls are asynchronous here. */
export interface SessionStanding {
  readonly workbookName: string | null;
  readonly history: readonly AppliedCommand[];
}

export interface SnapshotFrame {
  /** Everything but the rows. */
  readonly frame: WorkbookSnapshot;
  /** Rows of each sheet, in the order of the sheets. */
  readonly rows: readonly number[];
  readonly standing: SessionStanding;
}

export interface SessionMethods {
  standing(): Promise<SessionStanding>;
  /** Reads the workbook and keeps it until its rows were fetched. */
  snapshot(sheets: readonly string[] | null): Promise<SnapshotFrame>;
  /** The rows of the latest snapshot's sheet, by its place; `from` counts from 0. */
  rows(sheet: number, from: number, count: number): Promise<readonly GridRow[]>;
  /** The change set as JSON text, which a page reads several times faster than it copies objects. */
  apply(changeSet: string): Promise<{ readonly applied: AppliedCommand; readonly standing: SessionStanding }>;
  undo(id: number): Promise<SessionStanding>;
  select(sheet: string, at: CellPosition): Promise<void>;
  selection(): Promise<Selection | null>;
}

export type SessionEvent = { readonly kind: 'selection' | 'edited'; readonly place: Selection };
