/** What is said of deadlines: their kinds, what a reading comes to, and why one deserves a look. */
import type {
  CivilDate,
  DeadlineDoubt,
  DeadlineKind,
  DeadlineReading,
  EventTerm,
  InferredPart,
  Recurrence,
  WeekdayCode,
} from '../../domain/deadlines';
import type { deadlines as vi } from '../vi/deadlines';

const kind: Readonly<Record<DeadlineKind, string>> = {
  date: 'A day',
  window: 'A stretch of time',
  continuous: 'Continuous',
  recurring: 'Recurring',
  event: 'After an event',
  plan: 'Set by another plan',
  milestones: 'Several parts',
  none: 'No deadline',
  unclear: 'Unclear',
};

const weekdays: Readonly<Record<WeekdayCode, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

function day(date: CivilDate): string {
  const [year = '', month = '', of = ''] = date.split('-');
  return `${of}/${month}/${year}`;
}

function recurrence(r: Recurrence): string {
  const interval = r.interval ?? 1;
  const often = interval === 1 ? `every ${r.every}` : `every ${String(interval)} ${r.every}s`;
  const until = r.until === undefined ? '' : `, until ${day(r.until)}`;
  const hour = r.time === undefined ? '' : ` by ${r.time}`;
  return `${often}${place(r)}${hour}${until}`;
}

function place({ day: of, month }: Recurrence): string {
  if (of !== undefined && typeof of !== 'number' && of !== 'last') return `, ${weekdays[of]}`;
  const inMonth = of === undefined ? '' : of === 'last' ? ', last day' : `, day ${String(of)}`;
  return `${inMonth}${month === undefined ? '' : month === 'last' ? ' of its last month' : ` of month ${String(month)}`}`;
}

function term({ amount, unit, direction }: EventTerm): string {
  const name = unit.replace('-', ' ');
  return `${String(amount)} ${name}${amount === 1 ? '' : 's'} ${direction}`;
}

function span(start: CivilDate | null, due: CivilDate | null): string {
  if (start !== null && due !== null) return `${day(start)} to ${day(due)}`;
  if (start !== null) return `from ${day(start)}`;
  return due === null ? 'no day known' : `by ${day(due)}`;
}

function reading(r: DeadlineReading): string {
  switch (r.kind) {
    case 'date':
    case 'window':
      return `${kind[r.kind]}: ${span(r.start, r.due)}`;
    case 'continuous':
      return r.start === null && r.due === null
        ? kind.continuous
        : `${kind.continuous}: ${span(r.start, r.due)}`;
    case 'recurring': {
      const all = [...(r.recurrence === null ? [] : [r.recurrence]), ...r.otherRecurrences];
      return all.length === 0
        ? `${kind.recurring}: how often is not said`
        : `${kind.recurring}: ${all.map(recurrence).join('; ')}`;
    }
    case 'event': {
      const terms = r.event?.terms.map(term).join('; ') ?? '';
      const said = [terms, r.event?.text ?? ''].filter((part) => part !== '').join(': ');
      return said === '' ? kind.event : `${kind.event}: ${said}`;
    }
    case 'plan':
      return `${kind.plan}: ${r.plan ?? ''}`;
    case 'milestones':
      return `${kind.milestones}: ${r.milestones.map((m) => `${m.label} (${span(m.start, m.due)})`).join('; ')}`;
    case 'none':
      return kind.none;
    case 'unclear':
      return r.doubts.length === 0 ? kind.unclear : `${kind.unclear}: ${r.doubts.map(doubt).join(' ')}`;
  }
}

function doubt(d: DeadlineDoubt): string {
  switch (d.id) {
    case 'impossible-date':
      return `The calendar has no “${d.text}”. Correct the date.`;
    case 'day-month-may-be-swapped':
      return `Excel may have swapped day and month: ${day(d.asStored)} or ${day(d.swapped)}? Check the original document and enter it again.`;
    case 'status-in-deadline':
      return `“${d.text}” is a state, not a deadline. Move it to the progress column and write the deadline here.`;
    case 'start-after-due':
      return `The start ${day(d.start)} is after the deadline ${day(d.due)}. Check both days.`;
    case 'several-readings':
      return `There are several readings: ${d.texts.map((text) => `“${text}”`).join(', ')}. State the deadline.`;
    case 'no-year':
      return `“${d.text}” has no year and the plan gives none. Choose the plan's year.`;
    case 'same-as-above':
      return `“${d.text}” repeats the cell above, which could not be read either. State the deadline.`;
    case 'not-understood':
      return `“${d.text}” is not understood as a deadline. Write a day, month, quarter or year.`;
  }
}

const parts: Readonly<Record<InferredPart['part'], string>> = {
  year: 'the year',
  start: 'the start',
  due: 'the deadline',
  month: 'the month',
  'day-month-order': 'the order of day and month',
  century: 'the century',
};

const sources: Readonly<Record<InferredPart['from'], string>> = {
  'plan-year': "the plan's year",
  period: 'the reporting period',
  'plan-date': 'the day the plan was issued',
  'number-format': "the cell's number format",
  setting: 'the settings',
  sibling: 'other cells of the column',
  convention: 'convention (Civil Code 2015, Art. 146, or practice)',
};

export const deadlines: typeof vi = {
  kind,
  recurrence,
  reading,
  doubt,
  inferred: ({ part, from }: InferredPart): string => `Inferred ${parts[part]} from ${sources[from]}.`,
  page: {
    title: 'How deadlines are read',
    opening: (year: number): string =>
      `This page is generated from the code: each section is a deadline pattern with its specimens, read against a plan of ${String(year)}. “Trước ngày X” ends the day before X; “đến ngày X” and “chậm nhất ngày X” include X.`,
    columns: ['Phrase', 'Kind', 'Start', 'Due', 'Reading'],
  },
};
