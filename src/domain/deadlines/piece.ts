/**
 * What a pattern finds: one stretch of the phrase and what it says by itself, before its neighbours are
 * asked. "Trước ngày 15/6 và 15/12 hằng năm" is two days, the word "trước", and a yearly recurrence.
 */
import type { PartialDay } from './partial-day';
import type { DeadlineEvent, Recurrence, RecurrenceUnit, WeekdayCode } from './reading';

export type WindowSize = 'part' | 'month' | 'quarter' | 'half-year' | 'year';

export type PieceValue =
  | { readonly is: 'day'; readonly due: PartialDay }
  | {
      readonly is: 'window';
      readonly size: WindowSize;
      readonly start: PartialDay;
      /** Null for "năm 2025 và các năm tiếp theo". */
      readonly due: PartialDay | null;
    }
  /** "Ngày 25", "ngày 15 của tháng cuối quý": a place in a period that recurs. */
  | {
      readonly is: 'day-of-period';
      readonly day: number | 'last';
      readonly month?: number | 'last';
      /** The period, where the words themselves name it. */
      readonly every?: RecurrenceUnit;
    }
  | { readonly is: 'weekday'; readonly day: WeekdayCode }
  | { readonly is: 'every'; readonly recurrences: readonly Recurrence[] }
  /** "Định kỳ" without saying how often. */
  | { readonly is: 'periodic' }
  | { readonly is: 'continuous' }
  | { readonly is: 'event'; readonly event: DeadlineEvent }
  | { readonly is: 'plan'; readonly plan: string }
  /** A document's own date or year: silent, and it hides what it covers. */
  | { readonly is: 'citation' }
  | { readonly is: 'status' }
  | { readonly is: 'nothing' }
  | { readonly is: 'same-as-above' }
  | { readonly is: 'impossible-date' }
  | { readonly is: 'left-open' };

/** How a piece is bounded by the words before it. */
export type Bound = 'before' | 'until' | 'from' | 'after' | 'within';

export interface Piece {
  /** Offsets in the matching text. */
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
  readonly value: PieceValue;
  /** Given up where any other piece of the phrase says something. */
  readonly weak: boolean;
  /** A convention (Civil Code, Art. 146; weeks of a month) gave the days. */
  readonly byConvention: boolean;
  /** "Tháng 3 - tháng 6": its end is stated, so "từ" before it opens nothing more. */
  readonly isRange: boolean;
  /** The year had two digits. */
  readonly shortYear: boolean;
  readonly bound: Bound | undefined;
  /** "17:00" where an hour is stated. */
  readonly time: string | undefined;
}

export type Dated = Piece & { readonly value: Extract<PieceValue, { is: 'day' | 'window' }> };

export function isDated(piece: Piece): piece is Dated {
  return piece.value.is === 'day' || piece.value.is === 'window';
}
