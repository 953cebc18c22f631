/**
 * Where a cell stands: rows and columns counted from 1 as Excel shows them, and A1 references.
 *
 * Rows and columns are branded, so that a row of a sheet is never mistaken for a row of a table
 * or for a column.
 */
declare const sheetRowBrand: unique symbol;
declare const columnBrand: unique symbol;

/** A row of a sheet, 1 to 1,048,576, as Excel numbers it. */
export type SheetRow = number & { readonly [sheetRowBrand]: true };

/** A column of a sheet, 1 (A) to 16,384 (XFD). */
export type Column = number & { readonly [columnBrand]: true };

export const LAST_SHEET_ROW = 1_048_576 as SheetRow;
export const LAST_COLUMN = 16_384 as Column;

export interface CellPosition {
  readonly row: SheetRow;
  readonly column: Column;
}

/** A rectangle of cells; both corners belong to it. */
export interface CellRange {
  readonly top: SheetRow;
  readonly left: Column;
  readonly bottom: SheetRow;
  readonly right: Column;
}

export const sheetRow = (row: number): SheetRow => row as SheetRow;
export const column = (index: number): Column => index as Column;

export function cellRange(top: number, left: number, bottom: number, right: number): CellRange {
  return { top: sheetRow(top), left: column(left), bottom: sheetRow(bottom), right: column(right) };
}

const letterCache: string[] = [];

/** `columnLetters(28)` is "AB". */
export function columnLetters(index: number): string {
  const cached = letterCache[index];
  if (cached !== undefined) return cached;
  let rest = index;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - digit - 1) / 26;
  }
  letterCache[index] = letters;
  return letters;
}

/** `columnOf("AB")` is 28; case does not matter. Text that is no column gives 0. */
export function columnOf(letters: string): Column {
  let index = 0;
  for (let position = 0; position < letters.length; position++) {
    const code = letters.charCodeAt(position) & ~32;
    if (code < 65 || code > 90) return 0 as Column;
    index = index * 26 + (code - 64);
  }
  return index as Column;
}

/** `cellAddress({row: 7, column: 3})` is "C7". */
export function cellAddress(position: CellPosition): string {
  return columnLetters(position.column) + String(position.row);
}

/** `rangeAddress(cellRange(1, 1, 4, 3))` is "A1:C4"; one cell is written "A1". */
export function rangeAddress(range: CellRange): string {
  const first = columnLetters(range.left) + String(range.top);
  if (range.top === range.bottom && range.left === range.right) return first;
  return first + ':' + columnLetters(range.right) + String(range.bottom);
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** Reads "C7" or "$C$7"; undefined when the text is no cell of a sheet. */
export function parseCell(text: string): CellPosition | undefined {
  const match = cellPattern.exec(text);
  if (!match) return undefined;
  const position = { row: sheetRow(Number(match[2])), column: columnOf(match[1] ?? '') };
  const inside =
    position.row >= 1 &&
    position.row <= LAST_SHEET_ROW &&
    position.column >= 1 &&
    position.column <= LAST_COLUMN;
  return inside ? position : undefined;
}

/** Reads "A1:C4" or "B2"; corners may come in any order. Whole rows or columns give undefined. */
export function parseRange(text: string): CellRange | undefined {
  const colon = text.indexOf(':');
  const first = parseCell(colon < 0 ? text : text.slice(0, colon));
  const second = colon < 0 ? first : parseCell(text.slice(colon + 1));
  if (!first || !second) return undefined;
  return cellRange(
    Math.min(first.row, second.row),
    Math.min(first.column, second.column),
    Math.max(first.row, second.row),
    Math.max(first.column, second.column),
  );
}

export function contains(range: CellRange, row: number, columnIndex: number): boolean {
  return row >= range.top && row <= range.bottom && columnIndex >= range.left && columnIndex <= range.right;
}

export function overlaps(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
