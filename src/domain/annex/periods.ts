/**
 * Reporting periods of administrative reform: what days each covers, and by when its report is sent up.
 *
 * Decree 09/2019/NĐ-CP, Art. 12 and letter 581/BNV-CCHC: figures run from the 15th to the 14th, and the
 * report goes up by day 20 of the period's last month. An office may set other days.
 */
import { civilDate, daysInMonth, parseCivilDate, partsOf, type CivilDate } from '../dates';

export const PERIOD_KINDS = [
  'quarter-1',
  'quarter-2',
  'half-year',
  'quarter-3',
  'nine-months',
  'quarter-4',
  'year',
] as const;
export type StandardPeriodKind = (typeof PERIOD_KINDS)[number];
export type PeriodKind = StandardPeriodKind | 'custom';

export interface ReportingPeriod {
  readonly kind: PeriodKind;
  /** The year reported on; that of the closing day for a custom period. */
  readonly year: number;
  /** First and last day counted, both included. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Last day for sending the report up; null for a custom period. */
  readonly sendBy: CivilDate | null;
  /** "2024-H1", "2024-Q3", "2024-9M", "2024-Y"; "2024-01-05..2024-02-20" for a custom one. */
  readonly code: string;
}

/** The periods that may close and be sent on days of their own; quarters II and IV go with the longer period. */
export const OWN_DAY_KINDS = ['quarter-1', 'half-year', 'quarter-3', 'nine-months', 'year'] as const;
export type OwnDayKind = (typeof OWN_DAY_KINDS)[number];

interface OwnDayNames {
  readonly 'quarter-1': 'Quarter1';
  readonly 'half-year': 'HalfYear';
  readonly 'quarter-3': 'Quarter3';
  readonly 'nine-months': 'NineMonths';
  readonly year: 'Year';
}
export type OwnClosingDay = `closingDayOf${OwnDayNames[OwnDayKind]}`;
export type OwnSendDay = `sendDayOf${OwnDayNames[OwnDayKind]}`;

/** By the period: the settings of its own days. */
export const OWN_DAYS: {
  readonly [Kind in OwnDayKind]: {
    readonly closing: `closingDayOf${OwnDayNames[Kind]}`;
    readonly send: `sendDayOf${OwnDayNames[Kind]}`;
  };
} = {
  'quarter-1': { closing: 'closingDayOfQuarter1', send: 'sendDayOfQuarter1' },
  'half-year': { closing: 'closingDayOfHalfYear', send: 'sendDayOfHalfYear' },
  'quarter-3': { closing: 'closingDayOfQuarter3', send: 'sendDayOfQuarter3' },
  'nine-months': { closing: 'closingDayOfNineMonths', send: 'sendDayOfNineMonths' },
  year: { closing: 'closingDayOfYear', send: 'sendDayOfYear' },
};

/** A period's own day counts before the one for all; null or left out, it has none. */
export interface PeriodSettings extends Partial<Readonly<Record<OwnClosingDay | OwnSendDay, number | null>>> {
  /** Last day counted of the closing month. */
  readonly closingDay: number;
  /** Day of the closing month by which the report is sent; of the month after, where it lies before the closing day. */
  readonly sendDay: number;
}

export const DEFAULT_PERIOD_SETTINGS: PeriodSettings = { closingDay: 14, sendDay: 20 };

interface Span {
  readonly suffix: string;
  /** The period whose closing day it follows on; 'year' is that of the year before. */
  readonly after: OwnDayKind;
  /** The closing month. */
  readonly until: number;
  /** Whose own days it goes by. */
  readonly days: OwnDayKind;
  /** Whose figures the report is laid beside as "the period before"; null: the year before. */
  readonly previous: StandardPeriodKind | null;
}

const SPANS: Readonly<Record<StandardPeriodKind, Span>> = {
  'quarter-1': { suffix: 'Q1', after: 'year', until: 3, days: 'quarter-1', previous: null },
  'quarter-2': { suffix: 'Q2', after: 'quarter-1', until: 6, days: 'half-year', previous: 'quarter-1' },
  'half-year': { suffix: 'H1', after: 'year', until: 6, days: 'half-year', previous: 'quarter-1' },
  'quarter-3': { suffix: 'Q3', after: 'half-year', until: 9, days: 'quarter-3', previous: 'half-year' },
  'nine-months': { suffix: '9M', after: 'year', until: 9, days: 'nine-months', previous: 'half-year' },
  'quarter-4': { suffix: 'Q4', after: 'quarter-3', until: 12, days: 'year', previous: 'quarter-3' },
  year: { suffix: 'Y', after: 'year', until: 12, days: 'year', previous: 'quarter-3' },
};

export function standardPeriod(
  kind: StandardPeriodKind,
  year: number,
  settings: PeriodSettings = DEFAULT_PERIOD_SETTINGS,
): ReportingPeriod {
  const { suffix, after, until, days } = SPANS[kind];
  const closing = settings[OWN_DAYS[days].closing] ?? settings.closingDay;
  const send = settings[OWN_DAYS[days].send] ?? settings.sendDay;
  const opening = settings[OWN_DAYS[after].closing] ?? settings.closingDay;
  return {
    kind,
    year,
    from: nextDay(dayIn(after === 'year' ? year - 1 : year, SPANS[after].until, opening)),
    to: dayIn(year, until, closing),
    sendBy: send < closing ? dayAfterMonth(year, until, send) : dayIn(year, until, send),
    code: `${String(year)}-${suffix}`,
  };
}

/** Undefined where `to` lies before `from`. */
export function customPeriod(from: CivilDate, to: CivilDate): ReportingPeriod | undefined {
  if (to < from) return undefined;
  return { kind: 'custom', year: partsOf(to).year, from, to, sendBy: null, code: `${from}..${to}` };
}

/** Reads a code as `ReportingPeriod.code` writes it, in either case; "2024" alone is the year. */
export function readPeriodCode(
  code: string,
  settings: PeriodSettings = DEFAULT_PERIOD_SETTINGS,
): ReportingPeriod | undefined {
  const [first = '', second] = code.trim().split('..');
  if (second !== undefined) {
    const [from, to] = [parseCivilDate(first), parseCivilDate(second)];
    return from && to ? customPeriod(from, to) : undefined;
  }
  const match = /^(\d{4})(?:[-/ ]?(Q[1-4]|H1|6M|9M|Y|12M))?$/i.exec(first);
  const year = Number(match?.[1]);
  if (!match || year < 1900 || year > 2199) return undefined;
  const suffix = (match[2] ?? 'Y').toUpperCase().replace('6M', 'H1').replace('12M', 'Y');
  const kind = PERIOD_KINDS.find((candidate) => SPANS[candidate].suffix === suffix);
  return kind && standardPeriod(kind, year, settings);
}

/** The same kind with days of its own: an office may close earlier. */
export function withDays(period: ReportingPeriod, from: CivilDate, to: CivilDate): ReportingPeriod {
  if (period.kind === 'custom') return customPeriod(from, to) ?? period;
  return to < from ? period : { ...period, from, to };
}

/** The same period as an office's own days have it; a custom one names its days itself. */
export function periodUnder(settings: PeriodSettings, period: ReportingPeriod): ReportingPeriod {
  return period.kind === 'custom' ? period : standardPeriod(period.kind, period.year, settings);
}

/** The report that goes up next: the first whose day of sending has not passed. */
export function proposePeriod(
  today: CivilDate,
  settings: PeriodSettings = DEFAULT_PERIOD_SETTINGS,
): ReportingPeriod {
  const { year } = partsOf(today);
  const yearBefore = standardPeriod('year', year - 1, settings);
  if (yearBefore.sendBy !== null && today <= yearBefore.sendBy) return yearBefore;
  for (const kind of ['quarter-1', 'half-year', 'quarter-3', 'year'] as const) {
    const period = standardPeriod(kind, year, settings);
    if (period.sendBy !== null && today <= period.sendBy) return period;
  }
  return standardPeriod('quarter-1', year + 1, settings);
}

/** What stood in the report before: quarter I before six months, the whole last year before quarter I. */
export function formerPeriod(
  period: ReportingPeriod,
  settings: PeriodSettings = DEFAULT_PERIOD_SETTINGS,
): ReportingPeriod | null {
  if (period.kind === 'custom') return null;
  const { previous } = SPANS[period.kind];
  return previous === null
    ? standardPeriod('year', period.year - 1, settings)
    : standardPeriod(previous, period.year, settings);
}

export function samePeriodLastYear(
  period: ReportingPeriod,
  settings: PeriodSettings = DEFAULT_PERIOD_SETTINGS,
): ReportingPeriod | null {
  return period.kind === 'custom' ? null : standardPeriod(period.kind, period.year - 1, settings);
}

/** The day of a month, or the month's last where it has no such day. */
function dayIn(year: number, month: number, day: number): CivilDate {
  const wanted = Math.min(Math.max(1, Math.round(day)), daysInMonth(year, month));
  const date = civilDate(year, month, wanted);
  if (!date) throw new RangeError(`No month ${String(month)} of ${String(year)}`);
  return date;
}

function dayAfterMonth(year: number, month: number, day: number): CivilDate {
  return month === 12 ? dayIn(year + 1, 1, day) : dayIn(year, month + 1, day);
}

function nextDay(date: CivilDate): CivilDate {
  const { year, month, day } = partsOf(date);
  return civilDate(year, month, day + 1) ?? dayIn(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
}
