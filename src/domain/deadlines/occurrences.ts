/**
 * When a recurring deadline falls: "ngày 25 hằng tháng" is due on 25/01, 25/02, … Each occurrence belongs
 * to a period (a week from Monday, a month, a quarter, a half-year, a year) and is due within it.
 */
import { addDays, addMonths, civilDate, daysInMonth, partsOf, weekdayOf } from '../dates';
import type { CivilDate } from '../dates';
import type { Recurrence, RecurrenceUnit, WeekdayCode } from './reading';

export interface Occurrence {
  /** First and last day of the period. */
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly due: CivilDate;
}

/**
 * Occurrences due from `from` to `to`, both included. Series that run every second week or month are
 * counted from the period that `from` lies in.
 */
export function occurrencesBetween(
  recurrence: Recurrence,
  from: CivilDate,
  to: CivilDate,
): readonly Occurrence[] {
  const last = recurrence.until !== undefined && recurrence.until < to ? recurrence.until : to;
  const found: Occurrence[] = [];
  for (let start = periodStart(recurrence.every, from); start <= last; start = next(recurrence, start)) {
    const occurrence = occurrenceIn(recurrence, start);
    if (occurrence.due >= from && occurrence.due <= last) found.push(occurrence);
  }
  return found;
}

/** The first occurrence due on `day` or later; undefined once the series has ended. */
export function nextOccurrence(recurrence: Recurrence, day: CivilDate): Occurrence | undefined {
  let start = periodStart(recurrence.every, day);
  let occurrence = occurrenceIn(recurrence, start);
  if (occurrence.due < day) {
    start = next(recurrence, start);
    occurrence = occurrenceIn(recurrence, start);
  }
  return recurrence.until !== undefined && occurrence.due > recurrence.until ? undefined : occurrence;
}

const MONTHS: Readonly<Record<Exclude<RecurrenceUnit, 'week'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};
const WEEKDAYS: readonly WeekdayCode[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function periodStart(every: RecurrenceUnit, day: CivilDate): CivilDate {
  if (every === 'week') return addDays(day, 1 - weekdayOf(day));
  const { year, month } = partsOf(day);
  const length = MONTHS[every];
  return firstOf(year, month - ((month - 1) % length));
}

function next({ every, interval = 1 }: Recurrence, start: CivilDate): CivilDate {
  return every === 'week' ? addDays(start, 7 * interval) : addMonths(start, MONTHS[every] * interval);
}

function occurrenceIn(recurrence: Recurrence, start: CivilDate): Occurrence {
  if (recurrence.every === 'week') {
    const weekday = WEEKDAYS.indexOf(recurrence.day as WeekdayCode);
    // Without a weekday the week's last working day.
    return { start, end: addDays(start, 6), due: addDays(start, weekday < 0 ? FRIDAY : weekday) };
  }
  const length = MONTHS[recurrence.every];
  const end = addDays(addMonths(start, length), -1);
  return { start, end, due: dueIn(recurrence, start, length) };
}

const FRIDAY = 4;

/** A missing day is the month's last (Civil Code 2015, Art. 148); without a day the period's last. */
function dueIn({ day, month }: Recurrence, start: CivilDate, length: number): CivilDate {
  const place = month === undefined || month === 'last' ? length : Math.min(month, length);
  const { year, month: of } = partsOf(addMonths(start, place - 1));
  const last = daysInMonth(year, of);
  return civilDate(year, of, typeof day === 'number' ? Math.min(day, last) : last) ?? start;
}

function firstOf(year: number, month: number): CivilDate {
  return civilDate(year, month, 1) as CivilDate;
}
