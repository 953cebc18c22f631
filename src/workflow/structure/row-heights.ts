/**
 * Row heights that show all wrapped text. Excel fits rows only when a person edits them, so a row that the
 * program writes needs its height said.
 */
import { sheetRow, type SheetRow } from '../../domain/grid';

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
/**
 * Characters of Times New Roman 12 to a unit of column width: Vietnamese prose takes 6.8 pixels a character,
 * a unit is 7 pixels in workbooks whose normal font is Calibri 11 and 8 where it is Times New Roman 12.
 */
const CHARACTERS_A_UNIT = 1.05;
const SPACE = 32;
/** Units of a column that its text may not use. */
const MARGIN = 0.5;

/** Lines that a text takes in a column of this width. */
export function linesOf(text: string, width: number): number {
  if (text === '') return 1;
  const room = Math.max(1, Math.floor((width - MARGIN) * CHARACTERS_A_UNIT));
  if (text.length <= room && !text.includes('\n')) return 1;
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

function paragraphLines(paragraph: string, room: number): number {
  if (paragraph.length <= room) return 1;
  let lines = 1;
  let used = 0;
  let start = 0;
  for (let at = 0; at <= paragraph.length; at++) {
    if (at < paragraph.length && paragraph.charCodeAt(at) !== SPACE) continue;
    const word = at - start;
    start = at + 1;
    if (used > 0 && used + 1 + word > room) {
      lines += 1;
      used = 0;
    }
    const length = used === 0 ? word : word + 1;
    lines += Math.floor((length - 1) / room);
    used = used + length > room && used === 0 ? length % room : used + length;
  }
  return lines;
}
