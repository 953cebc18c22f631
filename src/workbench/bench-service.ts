/** What the page asks of its worker, and what the worker tells it: the open workbook lives in the worker. */
import type { CivilDate } from '../domain/dates';
import type { CellPosition } from '../domain/grid';
import type { DeskMethods } from '../taskpane';
import type { Selection } from '../workflow';
import type { LineMove } from '../xlsx';
import type { TypedCell } from './grid/workbook-grid';
import type { PackedView } from './grid/packed-view';
import type { ShownCell } from './grid/sheet-view';

export interface BenchMethods extends DeskMethods {
  /** Opens the bytes; their picture follows as an event. `page` is the page's address. Throws WorkbookFault `file-…`. */
  open(name: string, bytes: Uint8Array, today: CivilDate, page: string): Promise<void>;
  /** Cells as typed in the grid. Gives how many formulas were no formulas and were kept as text. */
  type(cells: readonly TypedCell[]): Promise<number>;
  moveLines(sheet: string, move: LineMove): Promise<void>;
  /** One step back or forth again through everything that was done; false where there is none. */
  stepBack(): Promise<boolean>;
  stepAgain(): Promise<boolean>;
  select(place: Selection): Promise<void>;
  /** The file as it would be downloaded. */
  save(): Promise<Uint8Array>;
}

export type BenchEvent =
  | { readonly kind: 'go-to'; readonly sheet: string; readonly at: CellPosition }
  /** The workbook changed; the grid shows either a few cells anew or everything. */
  | { readonly kind: 'changed'; readonly cells: readonly ShownCell[] }
  | { readonly kind: 'redrawn'; readonly view: PackedView }
  | { readonly kind: 'opened'; readonly view: PackedView };
