/**
 * What a deadline phrase says: its kind, the days it gives, and where in the text it says so.
 *
 * Stated and inferred are kept apart: "Trong năm" states a year-long window and infers which year.
 */
import type { CivilDate, Weekday } from '../dates';

export type DeadlineKind =
  'date' | 'window' | 'continuous' | 'recurring' | 'event' | 'plan' | 'milestones' | 'none' | 'unclear';

export type RecurrenceUnit = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

export type WeekdayCode = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** "Ngày 25 hằng tháng" is {every: 'month', day: 25}; absent parts are left out. */
export interface Recurrence {
  readonly every: RecurrenceUnit;
  /** Every how many units; left out where 1. */
  readonly interval?: number;
  /** Last admissible day within the period. */
  readonly day?: number | 'last' | WeekdayCode;
  /** Month of the period (of the year, quarter or half-year), 1 for its first. */
  readonly month?: number | 'last';
  /** "17:00" where an hour is stated. */
  readonly time?: string;
  /** Last day of the series where stated. */
  readonly until?: CivilDate;
}

/** A term counted from an event: "trong vòng 05 ngày làm việc kể từ ngày …". */
export interface EventTerm {
  readonly amount: number;
  readonly unit: 'hour' | 'working-hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';
  /** 'before' where the term runs back from the event ("trước kỳ họp 10 ngày"). */
  readonly direction: 'after' | 'before';
}

export interface DeadlineEvent {
  /** What the term waits for, as written: "ngày thay đổi thông tin". */
  readonly text: string;
  readonly terms: readonly EventTerm[];
}

export interface Milestone {
  readonly label: string;
  readonly start: CivilDate | null;
  readonly due: CivilDate | null;
}

/** Offsets into the text as given: text.slice(start, end) is what was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which part was not in the text but taken from its surroundings, and from where. */
export interface InferredPart {
  readonly part: 'year' | 'start' | 'due' | 'month' | 'day-month-order' | 'century';
  readonly from:
    'plan-year' | 'period' | 'plan-date' | 'number-format' | 'setting' | 'sibling' | 'convention';
}

export interface DeadlineReading {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly start: CivilDate | null;
  readonly due: CivilDate | null;
  /**
   * With "trước ngày X" the inclusive reading X beside the strict due X−1; null elsewhere.
   */
  readonly inclusiveDue: CivilDate | null;
  readonly milestones: readonly Milestone[];
  readonly recurrence: Recurrence | null;
  /** Further recurrences where a phrase names several ("hàng quý, đánh giá cuối năm"). */
  readonly otherRecurrences: readonly Recurrence[];
  readonly event: DeadlineEvent | null;
  /** The plan or schedule that sets the date, as written, for kind 'plan'. */
  readonly plan: string | null;
  readonly inferred: readonly InferredPart[];
  readonly spans: readonly Span[];
  /** Ids of the patterns that read the spans, in the order of the spans. */
  readonly patterns: readonly string[];
  /** Why a reading is unclear or deserves a look; message ids of `messages/…/deadlines`. */
  readonly doubts: readonly DeadlineDoubt[];
}

export type DeadlineDoubt =
  | { readonly id: 'impossible-date'; readonly text: string }
  | { readonly id: 'day-month-may-be-swapped'; readonly asStored: CivilDate; readonly swapped: CivilDate }
  | { readonly id: 'status-in-deadline'; readonly text: string }
  | { readonly id: 'start-after-due'; readonly start: CivilDate; readonly due: CivilDate }
  | { readonly id: 'several-readings'; readonly texts: readonly string[] }
  | { readonly id: 'no-year'; readonly text: string }
  | { readonly id: 'same-as-above'; readonly text: string }
  | { readonly id: 'not-understood'; readonly text: string };

/** What a phrase is read against. */
export interface DeadlineReference {
  /** The plan's year, for years left out. */
  readonly year?: number;
  /** The day the plan was issued, where known; milder evidence for years left out. */
  readonly planDate?: CivilDate;
  /** "Trước ngày X": due X−1 (true, the default) or X. */
  readonly beforeDayIsStrict?: boolean;
}

export type { CivilDate, Weekday };
