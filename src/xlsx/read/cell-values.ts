/** From what a cell stores to its value and the text it shows. */
import { civilDate, toSerial } from '../../domain/dates';
import type { CellError, CellValue, Column, GridCell } from '../../domain/grid';
import type { NumberFormat } from '../formats';

const errors = new Map<string, CellError>();

/** One object for each kind of error, however many cells show it. */
export function cellError(text: string): CellError {
  let error = errors.get(text);
  if (!error) {
    error = { error: text };
    if (errors.size < 100) errors.set(text, error);
  }
  return error;
}

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The serial of an ISO date ("2025-07-31T08:30:00"), which strict workbooks may hold; undefined for no date. */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const match = isoPattern.exec(text.trim());
  const date = match && civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!match || !date) return undefined;
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  return toSerial(date, date1904) + seconds / 86_400;
}

/** What the cell shows. */
export function shownText(value: CellValue, format: NumberFormat, date1904: boolean): string {
  switch (typeof value) {
    case 'string':
      return format.showText(value);
    case 'number':
      return format.showNumber(value, date1904);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      return value.error;
  }
}

/**
 * A cell of the snapshot. Always built in these four shapes, properties in this order, so that the
 * engine keeps hundreds of thousands of them small and quick.
 */
export function gridCell(
  column: Column,
  value: CellValue,
  text: string,
  format: string | undefined,
  formula: string | undefined,
): GridCell {
  if (format === undefined) {
    return formula === undefined ? { column, value, text } : { column, value, text, formula };
  }
  return formula === undefined ? { column, value, text, format } : { column, value, text, format, formula };
}
