/**
 * A cell of the deadline column as Excel holds it: what is stored, what is shown, and the number format
 * between the two. A stored date is only as sure as the format it was typed under.
 *
 * Typed "05/6/2025" into an Excel that puts the month first, 5 June is stored as 6 May, and looks
 * right to Excel ever after. Days above 12 escape, because they stay text. So a date that shows its month
 * first and whose day could be a month is not believed without other evidence.
 */
import { civilDate, firstOfMonth, fromSerial, lastOfMonth, partsOf } from '../dates';
import type { CivilDate } from '../dates';
import { readDateFormat } from './number-format';
import type { DateFormat } from './number-format';
import { readDeadline } from './read-deadline';
import type { DeadlineReading, DeadlineReference, InferredPart } from './reading';

export interface DeadlineCell {
  /** What the cell stores: text, a number (a date's serial among them), or null for an empty cell. */
  readonly value: string | number | boolean | null;
  /** What the cell shows. */
  readonly text: string;
  /** The number format ("dd/mm/yyyy", "m/d/yy"); absent for General. */
  readonly format?: string;
}

export interface DeadlineCellReference extends DeadlineReference {
  /** True for workbooks that count days from 1904. */
  readonly date1904?: boolean;
}

/** Reads one cell by itself; `readDeadlineColumn` can settle more, because neighbours give evidence. */
export function readDeadlineCell(cell: DeadlineCell, reference: DeadlineCellReference): DeadlineReading {
  const { value } = cell;
  if (typeof value === 'string') {
    return SERIAL.test(value.trim())
      ? readNumber(Number(value), cell, reference)
      : readDeadline(value, reference);
  }
  if (typeof value !== 'number') return readDeadline(value === null ? '' : cell.text, reference);
  const typed = typedDate(cell, reference.date1904 ?? false);
  if (typed === undefined) return readNumber(value, cell, reference);
  return readTypedDate(cell, typed, reference);
}

export interface TypedDate {
  readonly date: CivilDate;
  readonly format: DateFormat;
  /** The same day with its month and day exchanged, where that is a date and another one. */
  readonly swapped: CivilDate | undefined;
  /** The month is shown before the day, or written out from figures typed in an order no longer seen. */
  readonly doubtful: boolean;
}

/** A cell that stores a date and shows it; undefined for text and plain numbers. */
export function typedDate(cell: DeadlineCell, date1904: boolean): TypedDate | undefined {
  if (typeof cell.value !== 'number') return undefined;
  const format = readDateFormat(cell.format);
  const date = format === undefined ? undefined : fromSerial(cell.value, date1904);
  if (format === undefined || date === undefined) return undefined;
  const { year, month, day } = partsOf(date);
  const swapped = day <= 12 && day !== month ? civilDate(year, day, month) : undefined;
  return {
    date,
    format,
    swapped,
    doubtful: swapped !== undefined && showsMonthFirst(cell.text, format, month, day),
  };
}

/** What the cell shows decides where it can be seen: builtin format 14 follows the machine's region. */
function showsMonthFirst(text: string, format: DateFormat, month: number, day: number): boolean {
  if (format.shows !== 'day' && format.shows !== 'day-without-year') return false;
  const shown = /(\d{1,4})\D+(\d{1,2})(?:\D|$)/.exec(text);
  if (format.order === 'named') return format.shows === 'day-without-year';
  if (format.order === 'year-first') return false;
  if (shown !== null) {
    if (Number(shown[1]) === day && Number(shown[2]) === month) return false;
    if (Number(shown[1]) === month && Number(shown[2]) === day) return true;
  }
  return format.order === 'month-first';
}

function readTypedDate(cell: DeadlineCell, typed: TypedDate, reference: DeadlineReference): DeadlineReading {
  const { date, format } = typed;
  const { year, month } = partsOf(date);
  const fromFormat: InferredPart = { part: 'start', from: 'number-format' };
  if (format.shows === 'time') return unclear(cell.text);
  if (format.shows === 'month') {
    return window(cell.text, 'typed-month', firstOfMonth(year, month), lastOfMonth(year, month), fromFormat);
  }
  if (format.shows === 'year') {
    return window(cell.text, 'typed-year', firstOfMonth(year, 1), lastOfMonth(year, 12), fromFormat);
  }
  if (typed.doubtful && typed.swapped !== undefined) return swappedDoubt(cell.text, date, typed.swapped);
  if (format.hasWords) {
    const worded = readDeadline(cell.text, reference);
    if (worded.kind !== 'unclear' && worded.due !== null) return worded;
  }
  return dayReading(cell.text, dayShown(typed, reference), inferredYear(typed, reference));
}

/** The stored year is that of the day of typing where the format hides it; the plan's comes first. */
function dayShown({ date, format }: TypedDate, reference: DeadlineReference): CivilDate {
  if (format.shows !== 'day-without-year' || reference.year === undefined) return date;
  const { month, day } = partsOf(date);
  return civilDate(reference.year, month, day) ?? date;
}

function inferredYear({ format }: TypedDate, reference: DeadlineReference): readonly InferredPart[] {
  if (format.shows !== 'day-without-year') return [];
  return [{ part: 'year', from: reference.year === undefined ? 'number-format' : 'plan-year' }];
}

/** As a date looks when it was pasted as text, or lost its format: 46112 is 31 March 2026. */
const SERIAL = /^\d{5}$/;

/** From the year before the plan's to five years on. */
function liesNearPlan(date: CivilDate, { year }: DeadlineReference): boolean {
  if (year === undefined) return false;
  const from = partsOf(date).year - year;
  return from >= -1 && from <= 5;
}

/** A number that is no date: 2025 is a year, 46112 a day that lost its format, anything else is not understood. */
function readNumber(value: number, cell: DeadlineCell, reference: DeadlineCellReference): DeadlineReading {
  if (Number.isInteger(value) && value >= 1990 && value <= 2100)
    return readDeadline(String(value), reference);
  const date = Number.isInteger(value) ? fromSerial(value, reference.date1904 ?? false) : undefined;
  if (date !== undefined && liesNearPlan(date, reference)) {
    return dayReading(cell.text, date, [{ part: 'due', from: 'number-format' }]);
  }
  return unclear(cell.text === '' ? String(value) : cell.text);
}

/** A day that the cell stores, taken as it stands or as the caller has put it right. */
export function dayReading(text: string, due: CivilDate, inferred: readonly InferredPart[]): DeadlineReading {
  return { ...BLANK, text, kind: 'date', due, inferred, ...readFrom(text, 'typed-day') };
}

/** Both days, and no guess which. */
export function swappedDoubt(text: string, asStored: CivilDate, swapped: CivilDate): DeadlineReading {
  return {
    ...BLANK,
    text,
    kind: 'unclear',
    doubts: [{ id: 'day-month-may-be-swapped', asStored, swapped }],
    ...readFrom(text, 'typed-day'),
  };
}

function window(
  text: string,
  pattern: string,
  start: CivilDate,
  due: CivilDate,
  inferred: InferredPart,
): DeadlineReading {
  return { ...BLANK, text, kind: 'window', start, due, inferred: [inferred], ...readFrom(text, pattern) };
}

function unclear(text: string): DeadlineReading {
  return { ...BLANK, text, kind: 'unclear', doubts: [{ id: 'not-understood', text }] };
}

function readFrom(text: string, pattern: string): Pick<DeadlineReading, 'spans' | 'patterns'> {
  return { spans: [{ start: 0, end: text.length }], patterns: [pattern] };
}

const BLANK: Omit<DeadlineReading, 'text' | 'kind'> = {
  start: null,
  due: null,
  inclusiveDue: null,
  milestones: [],
  recurrence: null,
  otherRecurrences: [],
  event: null,
  plan: null,
  inferred: [],
  spans: [],
  patterns: [],
  doubts: [],
};
