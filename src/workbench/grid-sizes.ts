/**
 * How wide columns and how high rows are in the grid. Heights that nobody set are worked out from the lines
 * that the longest wrapped text takes: left to itself, the grid would measure thousands of texts.
 */
import type { SheetSnapshot } from '../workbook';
import type { SheetLook } from '../xlsx';
import { WRAP } from './grid-style';
import type { GridSize, GridStyle } from './grid/sheet-view';

/** Pixels at 100 %. */
const POINT = 4 / 3;
const CHARACTER = 7;
const PADDING = 5;
const DEFAULT_WIDTH = 64;
export const DEFAULT_HEIGHT = 20;
const TALLEST = 400;
/** Points, and the height of a line for each of them. */
const DEFAULT_FONT = 11;
const LEADING = 1.25;

export interface Widths {
  readonly usual: number;
  readonly data: Readonly<Record<number, GridSize>>;
  /** Pixels of a column, counted from 1. */
  at(column: number): number;
}

export function columnWidths(sheet: SheetSnapshot, columnCount: number, look: SheetLook | undefined): Widths {
  const usual = Math.round((look?.defaultColumnWidth ?? DEFAULT_WIDTH / CHARACTER) * CHARACTER);
  const data: Record<number, GridSize> = {};
  for (const { from, to, width } of sheet.columnWidths)
    for (let column: number = from; column <= Math.min(to, columnCount); column++)
      data[column - 1] = { w: Math.round(width * CHARACTER + PADDING) };
  for (const column of sheet.hiddenColumns)
    if (column <= columnCount) data[column - 1] = { ...data[column - 1], hd: 1 };
  return { usual, data, at: (column) => data[column - 1]?.w ?? usual };
}

/** Rows from 1 in `styleAt`; heights that were set, or as the text needs. */
export function rowHeights(
  sheet: SheetSnapshot,
  look: SheetLook | undefined,
  widths: Widths,
  styleAt: (row: number, column: number) => GridStyle,
): Readonly<Record<number, GridSize>> {
  const heights: Record<number, GridSize> = {};
  const merged = new Map(sheet.merges.map((merge) => [placeOf(merge.top, merge.left), merge]));
  for (const { row, cells } of sheet.rows) {
    const set = pixelsOf(look?.rows.get(row)?.height);
    heights[row - 1] = { h: set ?? needed(row, cells), ia: 0 };
  }
  for (const [row, { height }] of look?.rows ?? []) {
    const set = pixelsOf(height);
    if (set !== undefined && heights[row - 1] === undefined) heights[row - 1] = { h: set, ia: 0 };
  }
  for (const row of sheet.hiddenRows) heights[row - 1] = { ...heights[row - 1], hd: 1 };
  return heights;

  function needed(row: number, cells: SheetSnapshot['rows'][number]['cells']): number {
    let tallest = DEFAULT_HEIGHT;
    for (const { column, text } of cells) {
      const merge = merged.get(placeOf(row, column));
      if (merge && merge.bottom > merge.top) continue;
      const { tb, fs = DEFAULT_FONT } = styleAt(row, column);
      const line = Math.max(DEFAULT_HEIGHT, Math.ceil(fs * POINT * LEADING));
      let width = 0;
      for (let at: number = column; at <= (merge?.right ?? column); at++) width += widths.at(at);
      tallest = Math.max(tallest, line * (tb === WRAP ? linesOf(text, width) : 1));
    }
    return Math.min(TALLEST, tallest);
  }
}

/** Points as pixels. */
export function pixelsOf(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(points * POINT);
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width / CHARACTER));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

function placeOf(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
