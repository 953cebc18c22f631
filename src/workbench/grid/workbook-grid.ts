/** What the workbench asks of a grid and what the grid tells it, whichever grid stands there. */
import type { Language } from '../../messages';
import type { ShownCell, WorkbookView } from './sheet-view';

/** Rows and columns from 1, as Excel counts them. */
export interface GridPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell as typed; null where it was emptied. */
export interface TypedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

export interface GridEvents {
  readonly onSelect: (place: GridPlace) => void;
  readonly onTyped: (cells: readonly TypedCell[]) => void;
  /** The person takes a step back, or does it again. */
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The person tried what the workbench does not do. */
  readonly onRefused: () => void;
}

export interface GridOptions extends GridEvents {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
}

/** What can take the keys. */
export interface GridRegion {
  /** False where it cannot, because it is not there yet. */
  focus(): boolean;
}

export interface WorkbookGrid extends GridRegion {
  /** Shows a workbook that was just opened. */
  begin(view: WorkbookView): void;
  /** Shows the workbook anew where the person stands. */
  refresh(view: WorkbookView): void;
  /** Shows single cells anew. */
  put(cells: readonly ShownCell[]): void;
  goTo(sheet: string, row: number, column: number): void;
  setDark(dark: boolean): void;
  dispose(): void;
}
