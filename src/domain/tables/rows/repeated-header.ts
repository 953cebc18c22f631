/**
 * Header rows that pages repeat inside a table, damaged copies among them.
 */
import { isNumberingRow, type HeaderBand } from '../headers/header-band';
import { sameHeading } from '../headers/edit-distance';
import type { GridView, ViewCell } from '../grid-view';

/**
 * The share of a row's cells that repeat the heading above them, 0 to 1. A row of a several-row header
 * is compared with every row of it.
 */
export function headerLikeness(view: GridView, band: HeaderBand, cells: readonly ViewCell[]): number {
  if (cells.length === 0) return 0;
  let same = 0;
  for (const cell of cells) {
    if (typeof cell.cell.value === 'number' || cell.text.length > 160) continue;
    const head = band.columns.find((column) => column.column === cell.column);
    const folded = view.fold(cell.text);
    if (head?.parts.some((part) => sameHeading(view.fold(part), folded))) same++;
  }
  return same / cells.length;
}

/** True for a row that repeats (part of) the header; one cell alone must be the whole of a header row. */
export function isRepeatedHeader(
  view: GridView,
  band: HeaderBand,
  row: number,
  cells: readonly ViewCell[],
): boolean {
  if (cells.length === 0) return false;
  if (band.numberingRow !== null && isNumberingRow(view, row)) return true;
  const likeness = headerLikeness(view, band, cells);
  if (cells.length === 1) return false;
  if (cells.length === 2) return likeness === 1;
  return likeness >= 0.6;
}

/** The same question for a sheet row, asked before the table's rows are known. */
export function looksLikeRepeatedHeader(view: GridView, band: HeaderBand, row: number): boolean {
  const index = view.indexOf(row);
  const cells = (index === undefined ? [] : (view.rows[index]?.cells ?? [])).filter(
    (cell) => cell.column >= band.left && cell.column <= band.right,
  );
  return isRepeatedHeader(view, band, row, cells);
}
