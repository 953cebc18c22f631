/**
 * WorkbookSnapshot: a workbook as it was read, as plain data. No adapter's object is ever in it.
 */
import type { CellRange, Column, SheetGrid, SheetRow } from '../domain/grid';
import type { CellFormat } from './cell-format';

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

export interface TableSnapshot {
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly style: string | null;
}

export interface NameSnapshot {
  readonly name: string;
  /** Formula without its "=". */
  readonly refersTo: string;
  /** The sheet it belongs to; null for the workbook's. */
  readonly scope: string | null;
  readonly hidden: boolean;
}

export interface HyperlinkSnapshot {
  readonly range: CellRange;
  readonly location?: string;
  readonly address?: string;
  readonly tooltip?: string;
}

export interface NoteSnapshot {
  readonly row: SheetRow;
  readonly column: Column;
  readonly text: string;
  readonly author?: string;
}

export interface SheetSnapshot extends SheetGrid {
  /** Place among all sheets, from 0. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  /** Null where the sheet holds no cell. */
  readonly usedRange: CellRange | null;
  readonly tables: readonly TableSnapshot[];
  readonly protected: boolean;
  readonly autoFilter: CellRange | null;
  /** Rows hidden (by hand or filter) that hold nothing are listed here too. */
  readonly hiddenRows: readonly SheetRow[];
  readonly hiddenColumns: readonly Column[];
  readonly hyperlinks: readonly HyperlinkSnapshot[];
  readonly notes: readonly NoteSnapshot[];
  /** Widths in characters, only where set. */
  readonly columnWidths: readonly { readonly from: Column; readonly to: Column; readonly width: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
}

/** How the cells of a sheet look, in the form in which it can be written into another workbook. */
export interface SheetFormats {
  readonly sheet: string;
  /** Of cells that lie in no area. */
  readonly plain: CellFormat;
  /** No two overlap. */
  readonly areas: readonly { readonly range: CellRange; readonly format: CellFormat }[];
  /** Points, where set. */
  readonly heights: readonly { readonly from: SheetRow; readonly to: SheetRow; readonly height: number }[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly date1904: boolean;
  /** Structure protected: sheets cannot be added, moved or renamed. */
  readonly structureProtected: boolean;
  /** The name of the workbook's file where known: it may say the plan's year. */
  readonly fileName?: string;
  /** Only where it was asked for. */
  readonly formats?: readonly SheetFormats[];
}
