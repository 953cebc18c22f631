/**
 * Row heights that show all wrapped text. Excel fits rows only when a person edits them, so a row that the
 * program writes needs its height said.
 */
import { sheetRow, type SheetRow } from '../../domain/grid';
import { letterWidth } from './letter-widths';

export interface RowHeights {
  readonly from: SheetRow;
  readonly to: SheetRow;
  readonly height: number | null;
}

/** Points a line of Times New Roman 12 takes. */
const LINE = 15.75;
const PADDING = 3;
/** Excel's limit for a row. */
const MOST = 409;
/** Pixels of Times New Roman 12 on a screen of 96 dots an inch. */
const FONT_PIXELS = 16;
/**
 * Pixels of a unit of column width where the workbook's normal font is Calibri 11. Where it is wider a column
 * has more room, and a row shows a little air below its text.
 */
const UNIT_PIXELS = 7;
/** Pixels of a column that its text may not use: two at each edge, one for the line. */
const MARGIN = 5;
/** Programs round the place of each letter; a line that is filled to the last pixel breaks in some of them. */
const CAUTION = 0.97;
const SPACE = 32;

/** Lines that a text takes in a column of this width, in units of Excel. */
export function linesOf(text: string, width: number): number {
  if (text === '') return 1;
  const pixels = Math.max(FONT_PIXELS, (width * UNIT_PIXELS - MARGIN) * CAUTION);
  const room = (pixels / FONT_PIXELS) * 1000;
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += paragraphLines(paragraph, room);
  return lines;
}

export function heightOf(lines: number): number {
  return Math.min(MOST, Math.ceil(lines * LINE + PADDING));
}

/** Neighbouring rows of one height are said together. */
export function groupHeights(firstRow: number, heights: readonly (number | null)[]): readonly RowHeights[] {
  const groups: RowHeights[] = [];
  let start = 0;
  for (let index = 1; index <= heights.length; index++) {
    if (index < heights.length && heights[index] === heights[start]) continue;
    const height = heights[start];
    if (height !== null && height !== undefined) {
      groups.push({ from: sheetRow(firstRow + start), to: sheetRow(firstRow + index - 1), height });
    }
    start = index;
  }
  return groups;
}

/** Breaks at spaces as Excel does; a word that is wider than the column goes on in the next line. */
function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  /** What stands in the line, and the word that is being read. */
  let used = 0;
  let word = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const code = paragraph.charCodeAt(at);
    const width = letterWidth(code);
    if (code === SPACE) {
      used += word + width;
      word = 0;
      continue;
    }
    if (used + word + width > room) {
      lines += 1;
      if (used === 0) word = 0;
      used = 0;
    }
    word += width;
  }
  return lines;
}
