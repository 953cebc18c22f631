/** How cells look, as far as a picture of the sheet needs it: fonts, fills, borders, alignment, sizes. */
import type { CellRange } from '../../domain/grid';

/** Colours are "RRGGBB". */
export interface EdgeLook {
  /** As the file names it: "thin", "medium", "double" … */
  readonly style: string;
  readonly color: string;
}

/** Only what differs from a plain cell is there. */
export interface CellLook {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: true;
  readonly indent?: number;
  readonly top?: EdgeLook;
  readonly right?: EdgeLook;
  readonly bottom?: EdgeLook;
  readonly left?: EdgeLook;
}

export interface RowLook {
  /** Points, where the row's height was set. */
  readonly height?: number;
  /** Look of each cell by column from 1, as places in WorkbookLook.styles; plain cells are left out. */
  readonly cells: readonly { readonly column: number; readonly style: number }[];
}

/** Conditional formats of one owner, as our mark in their formula names it. */
export interface OwnedFormat {
  readonly owner: string;
  readonly range: CellRange;
}

/** What a conditional format gives the cells it holds for. */
export type FormatLook = Pick<CellLook, 'fill' | 'color' | 'bold' | 'strike'>;

/** Where a colour or the end of a bar lies among the numbers of a range. */
export interface Threshold {
  readonly kind: 'min' | 'max' | 'number' | 'percent' | 'percentile';
  /** Unused for the least and the greatest number. */
  readonly value: number;
}

/**
 * A conditional format that is not ours. Rules that compare a cell are formulas too, as for the first cell of the
 * first range.
 */
export interface ConditionalLook {
  readonly ranges: readonly CellRange[];
  /** The lowest goes before all others. */
  readonly priority: number;
  /** Where it holds, no rule after it is looked at. */
  readonly stops: boolean;
  readonly rule:
    | { readonly kind: 'formula'; readonly formula: string; readonly look: FormatLook }
    | {
        readonly kind: 'colours';
        readonly points: readonly { readonly at: Threshold; readonly color: string }[];
      }
    | { readonly kind: 'bars'; readonly from: Threshold; readonly to: Threshold; readonly color: string };
}

export interface SheetLook {
  readonly name: string;
  readonly tabColor: string | null;
  /** Points; null where the file does not say. */
  readonly defaultRowHeight: number | null;
  /** Characters; null where the file does not say. */
  readonly defaultColumnWidth: number | null;
  readonly showGridLines: boolean;
  readonly ownedFormats: readonly OwnedFormat[];
  readonly conditional: readonly ConditionalLook[];
  /** By row from 1. */
  readonly rows: ReadonlyMap<number, RowLook>;
}

export interface WorkbookLook {
  readonly styles: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
}
