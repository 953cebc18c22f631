/** A day as people type it: day before month, with slashes, dots or hyphens, the year in full or in two digits. */
import { civilDate, parseCivilDate } from '../domain/dates';
import type { CivilDate } from '../domain/dates';

const TYPED = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const THIS_CENTURY = 2000;

/** Null where nothing is typed, undefined where it is no day. `typedDay("5/6/26")` is 5 June 2026. */
export function typedDay(text: string): CivilDate | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const match = TYPED.exec(typed);
  if (!match) return parseCivilDate(typed);
  const year = Number(match[3]);
  return civilDate(year < 100 ? THIS_CENTURY + year : year, Number(match[2]), Number(match[1]));
}
