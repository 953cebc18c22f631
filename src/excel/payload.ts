/**
 * How much goes into one request: Excel on the web refuses more than 5 MB, in either direction.
 */
import type { CellRange } from '../domain/grid';
import { cellRange } from '../domain/grid';
import { columnCount } from './addresses';

/** Bytes of a request before the next one begins; well under the limit, for estimates err. */
export const REQUEST_BYTES = 3_000_000;
/** Bytes expected of an answer. */
export const ANSWER_BYTES = 2_000_000;
/** One action and its object path, as office.js writes them. */
export const ACTION_BYTES = 420;

/** office.js sends a larger matrix in slices of about so many cells, each with actions of its own. */
const SLICE_CELLS = 1_500;
const ACTIONS_A_SLICE = 8;

/** Actions that setting a matrix of so many cells takes. */
export function matrixActions(cells: number): number {
  return 2 + Math.ceil(cells / SLICE_CELLS) * ACTIONS_A_SLICE;
}

/** Bytes of a value as JSON in UTF-8. */
export function payloadBytes(value: unknown): number {
  if (typeof value === 'string') return textBytes(value);
  if (Array.isArray(value)) {
    let bytes = 2;
    for (const item of value) bytes += payloadBytes(item) + 1;
    return bytes;
  }
  if (typeof value === 'object' && value !== null) {
    let bytes = 2;
    for (const [key, item] of Object.entries(value)) bytes += key.length + 4 + payloadBytes(item);
    return bytes;
  }
  return typeof value === 'number' ? 12 : 5;
}

function textBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20) bytes += 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Cuts a range into bands of rows of at most `cells` cells; a band has at least one row. */
export function rowBands(range: CellRange, cells: number): CellRange[] {
  const rows = Math.max(1, Math.floor(cells / columnCount(range)));
  const bands: CellRange[] = [];
  for (let top: number = range.top; top <= range.bottom; top += rows) {
    bands.push(cellRange(top, range.left, Math.min(range.bottom, top + rows - 1), range.right));
  }
  return bands;
}

/** Cuts rows of input into runs whose JSON stays within `bytes`. Gives [from, to) pairs. */
export function runsWithin(rows: readonly unknown[], bytes: number): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let from = 0;
  let size = 0;
  rows.forEach((row, index) => {
    const rowBytes = payloadBytes(row);
    if (index > from && size + rowBytes > bytes) {
      runs.push([from, index]);
      from = index;
      size = 0;
    }
    size += rowBytes;
  });
  if (rows.length > from) runs.push([from, rows.length]);
  return runs;
}
