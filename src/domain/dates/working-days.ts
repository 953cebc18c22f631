/**
 * Counting days as offices do: working days, and terms of days, weeks, months and years.
 *
 * Civil Code 2015: the day a term starts from is not counted (Art. 147); a term ends at the end of its
 * last day, a missing day is the month's last, and a term that ends on a day off ends on the next working
 * day (Art. 148), which is left to the caller to ask for.
 */
import { addDays, addMonths } from './civil-date';
import type { CivilDate } from './civil-date';
import { isWeekend } from './days-off';
import type { DaysOff } from './days-off';

export function isWorkingDay(date: CivilDate, daysOff: DaysOff): boolean {
  if (daysOff.makeUp.has(date)) return true;
  return !isWeekend(date) && !daysOff.off.has(date);
}

/** The day itself where it is a working day, else the first one after it. */
export function nextWorkingDay(date: CivilDate, daysOff: DaysOff): CivilDate {
  let day = date;
  while (!isWorkingDay(day, daysOff)) day = addDays(day, 1);
  return day;
}

/**
 * The working day `count` working days after `date`, which is not counted itself; before it where `count`
 * is negative. Five working days after Friday 20/6/2025 is Friday 27/6/2025. 0 gives `date`.
 */
export function addWorkingDays(date: CivilDate, count: number, daysOff: DaysOff): CivilDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, daysOff)) left--;
  }
  return day;
}

/** Working days after `from` up to and including `to`; negative where `to` is earlier. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, daysOff: DaysOff): number {
  if (to < from) return -workingDaysBetween(to, from, daysOff);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, daysOff)) count++;
  }
  return count;
}

export interface Term {
  readonly amount: number;
  readonly unit: 'day' | 'working-day' | 'week' | 'month' | 'year';
}

/**
 * Last day of a term that starts from an event on `start`: 100 days from 14/7/2026 end on 22/10/2026.
 * With `untilWorkingDay` a last day that is a day off moves to the next working day (Art. 148).
 */
export function endOfTerm(
  start: CivilDate,
  term: Term,
  daysOff: DaysOff,
  options: { readonly untilWorkingDay?: boolean } = {},
): CivilDate {
  const end = lastDay(start, term, daysOff);
  return options.untilWorkingDay === true ? nextWorkingDay(end, daysOff) : end;
}

function lastDay(start: CivilDate, term: Term, daysOff: DaysOff): CivilDate {
  switch (term.unit) {
    case 'day':
      return addDays(start, term.amount);
    case 'working-day':
      return addWorkingDays(start, term.amount, daysOff);
    case 'week':
      return addDays(start, term.amount * 7);
    case 'month':
      return addMonths(start, term.amount);
    case 'year':
      return addMonths(start, term.amount * 12);
  }
}

/** Years between the two days whose swap days are not decided in the table, so that callers can warn. */
export function undecidedYears(from: CivilDate, to: CivilDate, daysOff: DaysOff): readonly number[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    if (!daysOff.decidedYears.has(year)) years.push(year);
  }
  return years;
}
