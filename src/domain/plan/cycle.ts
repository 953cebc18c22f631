/**
 * The dates of a recurring task: "ngày 25 hằng tháng" is the 25th of every month, "hằng quý" the last
 * day of every quarter.
 *
 * A cycle is brought to one of two simple forms, which the workbook's table of cycles holds as columns:
 * every n weeks on a weekday, or every n months in a certain month. Both count from fixed points (Monday
 * 3 January 2000; January 2000), so that a spreadsheet formula can count the same way.
 */
import {
  addDays,
  civilDate,
  dayNumber,
  firstOfMonth,
  lastOfMonth,
  partsOf,
  weekdayOf,
  type CivilDate,
  type Weekday,
} from '../dates';
import type { Recurrence, RecurrenceUnit, WeekdayCode } from '../deadlines';

/** A series of dates: its terms, and the days between which it runs, both included. */
export interface Cycle {
  readonly terms: CycleTerms;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}

export type CycleTerms = WeekTerms | MonthTerms;

export interface WeekTerms {
  readonly weeks: number;
  /** 1 is the Monday of the first week counted from 3 January 2000; up to 7 × weeks. */
  readonly weekday: number;
}

export interface MonthTerms {
  readonly months: number;
  /** 1 is the first month counted from January 2000; up to `months`. With 3 months, 3 is March, June … */
  readonly month: number;
  /** Day of the month; a missing day is the month's last, so 31 is "the last day". */
  readonly day?: number;
  /** In place of a day: the last such weekday of the month. */
  readonly weekday?: Weekday;
}

const MONTHS_OF: Readonly<Record<Exclude<RecurrenceUnit, 'week'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

const WEEKDAYS: readonly WeekdayCode[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A week's work ends on it. */
const FRIDAY = 5;

/** The Monday that weeks are counted from. */
const FIRST_MONDAY = dayNumber(firstOfMonth(2000, 1)) + 2;

/** A recurrence as a series; `from` and `until` are the task's own term where it has one. */
export function cycleOf(recurrence: Recurrence, from: CivilDate | null, until: CivilDate | null): Cycle {
  return { terms: cycleTerms(recurrence, from ?? undefined), from, until: recurrence.until ?? until };
}

/** `from` decides which of several weeks or months counts where the cycle skips some. */
export function cycleTerms(recurrence: Recurrence, from?: CivilDate): CycleTerms {
  const interval = Math.max(1, Math.floor(recurrence.interval ?? 1));
  const weekday = weekdayNumber(recurrence.day);
  if (recurrence.every === 'week') {
    const skipped = from ? remainder(Math.floor((dayNumber(from) - FIRST_MONDAY) / 7), interval) : 0;
    return { weeks: interval, weekday: skipped * 7 + (weekday ?? FRIDAY) };
  }
  const unit = MONTHS_OF[recurrence.every];
  const months = unit * interval;
  const within = recurrence.month === 'last' || recurrence.month === undefined ? unit : recurrence.month;
  const anchor = from ? Math.floor(monthIndex(from) / unit) * unit : 0;
  const month = remainder(anchor + (months - unit) + Math.min(within, unit) - 1, months) + 1;
  if (weekday !== undefined) return { months, month, weekday };
  return { months, month, day: typeof recurrence.day === 'number' ? recurrence.day : 31 };
}

/** The first date of the cycle on or after `day`; null once the series is over. */
export function nextCycleDate(cycle: Cycle, day: CivilDate): CivilDate | null {
  const base = cycle.from !== null && cycle.from > day ? cycle.from : day;
  const next = nextOfTerms(cycle.terms, base);
  return cycle.until !== null && next > cycle.until ? null : next;
}

/** The first date of these terms on or after `base`. */
export function nextOfTerms(terms: CycleTerms, base: CivilDate): CivilDate {
  const { here, after } = nearDates(terms, base);
  return after !== null && here < base ? after : here;
}

/**
 * The date of the period that `base` lies in, and where that may have passed already the next period's;
 * weeks are counted so that it never has.
 */
export function nearDates(
  terms: CycleTerms,
  base: CivilDate,
): { readonly here: CivilDate; readonly after: CivilDate | null } {
  if ('weeks' in terms) {
    const wanted = FIRST_MONDAY + terms.weekday - 1;
    return { here: addDays(base, remainder(wanted - dayNumber(base), 7 * terms.weeks)), after: null };
  }
  const index = monthIndex(base);
  const month = index + remainder(terms.month - 1 - index, terms.months);
  return { here: dateInMonth(terms, month), after: dateInMonth(terms, month + terms.months) };
}

function dateInMonth(terms: MonthTerms, index: number): CivilDate {
  const year = 2000 + Math.floor(index / 12);
  const month = remainder(index, 12) + 1;
  const last = lastOfMonth(year, month);
  if (terms.weekday !== undefined) return addDays(last, -remainder(weekdayOf(last) - terms.weekday, 7));
  return civilDate(year, month, terms.day ?? 31) ?? last;
}

/** Months since January 2000. */
function monthIndex(date: CivilDate): number {
  const { year, month } = partsOf(date);
  return (year - 2000) * 12 + month - 1;
}

function weekdayNumber(day: Recurrence['day']): Weekday | undefined {
  if (typeof day !== 'string' || day === 'last') return undefined;
  return (WEEKDAYS.indexOf(day) + 1) as Weekday;
}

/** Never negative, as MOD of a spreadsheet. */
function remainder(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
