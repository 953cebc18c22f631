/**
 * Addresses as Office.js writes them ("'Danh mục'!A2:A20", "Sheet1!3:5") against the ranges of the product.
 */
import type { CellRange } from '../domain/grid';
import { cellRange, LAST_COLUMN, LAST_SHEET_ROW, columnOf, parseRange, rangeAddress } from '../domain/grid';

/** The part after the sheet's name. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** Reads cells, whole rows ("3:5") and whole columns ("B:D"); undefined for anything else. */
export function rangeOfAddress(address: string): CellRange | undefined {
  const local = withoutSheet(address).replaceAll('$', '');
  const cells = parseRange(local);
  if (cells) return cells;
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return cellRange(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN);
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(local);
  if (columns) return cellRange(1, columnOf(columns[1] ?? ''), LAST_SHEET_ROW, columnOf(columns[2] ?? ''));
  return undefined;
}

/** "'Phụ lục'!$A$2:$C$20" */
export function absoluteAddress(sheet: string, range: CellRange): string {
  const local = rangeAddress(range).replace(/[A-Z]+|\d+/g, (part) => '$' + part);
  return `'${sheet.replaceAll("'", "''")}'!${local}`;
}

/** Of a range given the way Office.js counts: from 0, with sizes. */
export function rangeOfIndexes(at: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): CellRange {
  return cellRange(
    at.rowIndex + 1,
    at.columnIndex + 1,
    at.rowIndex + at.rowCount,
    at.columnIndex + at.columnCount,
  );
}

export function rowCount(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: CellRange): number {
  return range.right - range.left + 1;
}

export function cellCount(range: CellRange): number {
  return rowCount(range) * columnCount(range);
}

/** Sheet names are the same whatever their case, as in Excel. */
export function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('en-US') === other.toLocaleLowerCase('en-US');
}
