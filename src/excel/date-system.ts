/**
 * Which day is day 0: 1900 as usual, or 1904 in workbooks once made on a Mac. Office.js does not say, so it
 * is read from a cell: its number against the date it shows.
 */
import type { CivilDate } from '../domain/dates';
import { fromSerial, partsOf } from '../domain/dates';

/** The serial of 2000-01-01 that `DATE(2000,1,1)` gives in a workbook of the 1904 system. */
const DATE_2000_IN_1904 = 35_064;

/** A date written with numbers alone: day, month and year in any order, times and seconds ignored. */
const PIECES = /yyyy|yy|mm|m|dd|d/g;

/**
 * Writes a date by a number format of plain pieces ("dd/mm/yyyy", "yyyy-mm-dd", "d\.m\.yy"); undefined for
 * formats with names of months or weekdays, times, or several sections.
 */
export function showDate(date: CivilDate, format: string): string | undefined {
  const plain = format
    .replace(/;@$/, '')
    .replace(/^\[\$-[^\]]*\]/, '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('"', '')
    .toLowerCase();
  if (!/^[dmy\s./-]+$/.test(plain) || !/d/.test(plain) || !/y/.test(plain)) return undefined;
  if (/ddd|mmm|y{5}/.test(plain)) return undefined;
  const { year, month, day } = partsOf(date);
  return plain.replace(PIECES, (piece) => {
    const number = piece.startsWith('y') ? year : piece.startsWith('m') ? month : day;
    const digits = piece === 'yy' ? String(year % 100) : String(number);
    return piece.length === 1 ? digits : digits.padStart(piece.length, '0');
  });
}

/** What one cell tells: true for 1904, false for 1900, undefined where it tells nothing. */
export function systemShownBy(serial: number, text: string, format: string): boolean | undefined {
  const shownAs = (date1904: boolean): string | undefined => {
    const date = fromSerial(serial, date1904);
    return date === undefined ? undefined : showDate(date, format);
  };
  const in1900 = shownAs(false);
  const in1904 = shownAs(true);
  if (in1900 === in1904) return undefined;
  /** Excel writes the separator of the user's country where the format has "/". */
  const digits = (shown: string | undefined): string | undefined => shown?.replace(/\D+/g, '-');
  const shown = digits(text.trim());
  if (shown === digits(in1904)) return true;
  return shown === digits(in1900) ? false : undefined;
}

/** Where no cell tells: what the workbook's own DATE(2000,1,1) gave. */
export function systemOfProbe(serial: unknown): boolean {
  return serial === DATE_2000_IN_1904;
}
