/**
 * Puts a recurrence together from its parts: how often ("hàng tháng") and where in the period ("ngày
 * 25", "thứ Sáu", "15/12", "tháng 12"), whichever comes first.
 */
import type { MatchingText } from '../matching-text';
import { dayBeforeInAnyYear } from '../partial-day';
import { isDated } from '../piece';
import type { Piece } from '../piece';
import type { Recurrence, WeekdayCode } from '../reading';

export interface Recurring {
  readonly recurrences: readonly Recurrence[];
  /** Pieces the recurrences were read from. */
  readonly used: readonly Piece[];
  readonly rest: readonly Piece[];
}

const CONNECTED =
  /^[ ,:()-]*(?:(?:cua|vao|ngay|trong|va|hoac|la|cac|thi|nop|gui|bao cao|hoan thanh|moi thang|so lieu|ve|cho) ?)*[ ,:(-]*$/;

type Every = Piece & { readonly value: { readonly is: 'every' } };

export function composeRecurrences(text: MatchingText, pieces: readonly Piece[], strict: boolean): Recurring {
  if (!pieces.some(recurs)) return { recurrences: [], used: [], rest: pieces };
  const used = new Set<Piece>();
  const recurrences: Recurrence[] = [];
  const connected = (a: Piece, b: Piece) => CONNECTED.test(text.folded.slice(a.end, b.start));
  const firmDate = pieces.some((piece) => isDated(piece) && !lacksYear(piece));
  // "Báo cáo quý trước ngày 15 tháng cuối quý, báo cáo năm trước 15/11": then the yearly one is a series too.
  const besideSeries = pieces.some(({ value }) => value.is === 'day-of-period' && value.every !== undefined);
  pieces.forEach((piece, index) => {
    if (!isEvery(piece)) return;
    const places = neighbours(pieces, index, -1, connected, used);
    const found = places.length > 0 ? places : neighbours(pieces, index, 1, connected, used);
    // "Báo cáo năm trước ngày 15/11": a report's name, dated by itself.
    if (piece.weak && found.length === 0 && (firmDate || pieces.some(isDated))) {
      used.add(piece);
      return;
    }
    if (piece.weak && found.some(isDated) && !besideSeries) {
      used.add(piece);
      return;
    }
    used.add(piece);
    for (const place of found) used.add(place);
    recurrences.push(...placed(piece, found, strict));
  });
  for (const piece of pieces) {
    if (used.has(piece) || piece.value.is !== 'day-of-period' || piece.value.every === undefined) continue;
    used.add(piece);
    recurrences.push(placeIn({ every: piece.value.every }, piece, strict));
  }
  if (recurrences.length > 0) {
    for (const piece of pieces) {
      if (used.has(piece) || piece.pattern !== 'part-of-year' || !lacksYear(piece)) continue;
      used.add(piece);
      recurrences.push(placeIn({ every: 'year' }, piece, strict));
    }
  }
  return {
    recurrences: distinct(recurrences),
    used: recurrences.length > 0 ? pieces.filter((piece) => used.has(piece)) : [],
    rest: pieces.filter((piece) => !used.has(piece)),
  };
}

function recurs({ value }: Piece): boolean {
  return value.is === 'every' || (value.is === 'day-of-period' && value.every !== undefined);
}

function isEvery(piece: Piece): piece is Every {
  return piece.value.is === 'every';
}

function lacksYear(piece: Piece): boolean {
  if (piece.value.is === 'day')
    return piece.value.due.year === undefined && piece.value.due.yearShift === undefined;
  return piece.value.is === 'window' && piece.value.start.year === undefined;
}

function neighbours(
  pieces: readonly Piece[],
  index: number,
  step: 1 | -1,
  connected: (a: Piece, b: Piece) => boolean,
  used: ReadonlySet<Piece>,
): readonly Piece[] {
  const every = pieces[index] as Every;
  const found: Piece[] = [];
  let near: Piece = every;
  for (let at = index + step; at >= 0 && at < pieces.length; at += step) {
    const piece = pieces[at] as Piece;
    if (used.has(piece) || !fits(every, piece)) break;
    if (!(step < 0 ? connected(piece, near) : connected(near, piece))) break;
    if (step < 0) found.unshift(piece);
    else found.push(piece);
    near = piece;
  }
  return found;
}

/** A day of the month has no place in a week, a day of the year none in a month. */
function fits(every: Every, piece: Piece): boolean {
  const unit = every.value.recurrences[0]?.every;
  switch (piece.value.is) {
    case 'weekday':
      return unit === 'week';
    case 'day-of-period':
      return unit !== 'week';
    case 'day':
    case 'window':
      return unit === 'year' && lacksYear(piece) && piece.pattern !== 'plan-year';
    default:
      return false;
  }
}

function placed(every: Every, places: readonly Piece[], strict: boolean): readonly Recurrence[] {
  const { recurrences } = every.value;
  if (places.length === 0) {
    return every.time === undefined ? recurrences : recurrences.map((each) => atTime(each, every.time));
  }
  const [first, ...others] = recurrences;
  if (first === undefined) return [];
  return [...places.map((place) => placeIn(atTime(first, every.time), place, strict)), ...others];
}

function placeIn(recurrence: Recurrence, place: Piece, strictDays: boolean): Recurrence {
  const strict = strictDays && place.bound === 'before' && place.time === undefined;
  return atTime(onDay(recurrence, place, strict), place.time);
}

function atTime(recurrence: Recurrence, time: string | undefined): Recurrence {
  return time === undefined ? recurrence : { ...recurrence, time };
}

function onDay(recurrence: Recurrence, place: Piece, strict: boolean): Recurrence {
  const { value } = place;
  switch (value.is) {
    case 'weekday':
      return { ...recurrence, day: strict ? weekdayBefore(value.day) : value.day };
    case 'day-of-period': {
      const every =
        value.every !== undefined && recurrence.every === 'month' ? value.every : recurrence.every;
      const month = value.month ?? (value.every === 'month' && every !== 'month' ? 1 : undefined);
      return onDayOfPeriod({ ...recurrence, every }, value.day, month, strict);
    }
    case 'day': {
      const due = strict && !place.byConvention ? dayBeforeInAnyYear(value.due) : value.due;
      return { ...recurrence, month: due.month, day: due.day };
    }
    case 'window': {
      const due = place.bound === 'before' ? dayBeforeInAnyYear(value.start) : value.due;
      return due === null ? recurrence : { ...recurrence, month: due.month };
    }
    default:
      return recurrence;
  }
}

/** "Trước ngày 01 hàng tháng" is the last day of the month before. */
function onDayOfPeriod(
  recurrence: Recurrence,
  day: number | 'last',
  month: number | 'last' | undefined,
  strict: boolean,
): Recurrence {
  const first = day === 1 && strict;
  const due = first ? 'last' : strict && day !== 'last' ? day - 1 : day;
  if (month === undefined) return { ...recurrence, day: due };
  return { ...recurrence, day: due, month: first ? monthBefore(month) : month };
}

/** Of a quarter, so the month before its last one is the second. */
function monthBefore(month: number | 'last'): number | 'last' {
  if (month === 'last') return 2;
  return month === 1 ? 'last' : month - 1;
}

function weekdayBefore(day: WeekdayCode): WeekdayCode {
  const codes: readonly WeekdayCode[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  return codes[(codes.indexOf(day) + 6) % 7] ?? day;
}

/** Each once; "hàng quý" is no second series beside "ngày 15 tháng cuối quý". */
function distinct(recurrences: readonly Recurrence[]): readonly Recurrence[] {
  if (recurrences.length < 2) return recurrences;
  return recurrences.filter((recurrence, index) => {
    if (recurrences.findIndex((other) => same(other, recurrence)) < index) return false;
    const placed = recurrences.some((other) => other.every === recurrence.every && other.day !== undefined);
    return !(isBare(recurrence) && placed);
  });
}

function isBare(recurrence: Recurrence): boolean {
  return recurrence.day === undefined && recurrence.month === undefined;
}

function same(a: Recurrence, b: Recurrence): boolean {
  return a.every === b.every && a.day === b.day && a.month === b.month && a.interval === b.interval;
}
