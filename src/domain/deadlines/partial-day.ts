/**
 * A day as a phrase gives it: often without its year, and "the last" where a month's length decides.
 */
import { addDays, civilDate, daysInMonth } from '../dates';
import type { CivilDate } from '../dates';

export interface PartialDay {
  /** Undefined where the phrase leaves the year out. */
  readonly year: number | undefined;
  /** Years past the plan's year: 1 for "15/01 năm sau". */
  readonly yearShift: number | undefined;
  readonly month: number;
  readonly day: number | 'last';
}

/** Days are made here alone: all of one shape, they are read fastest. */
export function partialDay(
  month: number,
  day: number | 'last',
  year?: number,
  yearShift?: number,
): PartialDay {
  return { year, yearShift, month, day };
}

/** The day in its own year, or in `year`; undefined where neither is known or there is no such day. */
export function resolveDay(day: PartialDay, year: number | undefined): CivilDate | undefined {
  const known = day.year ?? (year === undefined ? undefined : year + (day.yearShift ?? 0));
  if (known === undefined) return undefined;
  return civilDate(known, day.month, day.day === 'last' ? daysInMonth(known, day.month) : day.day);
}

/** The day before in a year of 365 days, for series that recur every year. */
export function dayBeforeInAnyYear(day: PartialDay): PartialDay {
  const date = resolveDay(day, COMMON_YEAR);
  if (date === undefined) return day;
  const before = addDays(date, -1);
  const month = Number(before.slice(5, 7));
  const of = Number(before.slice(8, 10));
  return partialDay(month, month === 2 && of === 28 && day.month === 3 ? 'last' : of);
}

/** False for 31/6, 30/2 and month 13; 29/2 stands where no year is stated. */
export function isPossibleDay({ year, yearShift, month, day }: PartialDay): boolean {
  if (!(month >= 1 && month <= 12)) return false;
  return day === 'last' || (day >= 1 && day <= daysInMonth(year ?? LEAP_YEAR + (yearShift ?? 0), month));
}

const COMMON_YEAR = 2025;
const LEAP_YEAR = 2024;
