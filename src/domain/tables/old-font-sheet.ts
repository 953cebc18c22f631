/** A sheet typed for a font of before Unicode is read as its readers see it; its own cells stay as they are. */
import type { CellPosition, SheetGrid } from '../grid';
import {
  fromOldFont,
  holdsOldSigns,
  isUnicodeAlone,
  oldEncodingOf,
  readOldText,
  type OldEncoding,
} from '../text';

export interface OldFontSheet {
  readonly encoding: OldEncoding;
  /** The first cell that shows it. */
  readonly at: CellPosition;
  readonly text: string;
  readonly readAs: string;
}

/** A sheet is typed in one font: its first texts tell. */
const LOOKED_AT = 300;

/** Null for a sheet in Unicode. */
export function oldFontOf(grid: SheetGrid): OldFontSheet | null {
  const texts: string[] = [];
  let first: { readonly at: CellPosition; readonly text: string } | null = null;
  for (const { row, cells } of grid.rows) {
    for (const { column, value, text } of cells) {
      if (typeof value !== 'string') continue;
      texts.push(text);
      if (!first && holdsOldSigns(text)) first = { at: { row, column }, text };
    }
    if (texts.length >= LOOKED_AT) break;
  }
  const encoding = first && oldEncodingOf(texts);
  return first && encoding ? { ...first, encoding, readAs: fromOldFont(first.text, encoding) } : null;
}

export function inUnicode(grid: SheetGrid, encoding: OldEncoding): SheetGrid {
  // Where somebody typed into a sheet that stands in Unicode, each cell is read by itself.
  const isMixed = grid.rows.some(({ cells }) =>
    cells.some(({ value, text }) => typeof value === 'string' && isUnicodeAlone(text)),
  );
  const read = (text: string): string => (isMixed ? readOldText(text) : fromOldFont(text, encoding));
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: read(cell.value), text: read(cell.text) } : cell,
    ),
  }));
  return { ...grid, rows };
}
