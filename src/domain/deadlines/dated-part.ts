/**
 * A dated stretch of a phrase with its days worked out: what "trước ngày 15/6" or "quý II, III" comes to.
 */
import { addDays } from '../dates';
import type { CivilDate } from '../dates';
import { resolveDay } from './partial-day';
import type { PartialDay } from './partial-day';
import type { Dated } from './piece';
import type { DeadlineReference, InferredPart } from './reading';

export interface DatedPart {
  /** Offsets in the matching text. */
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Dated[];
  readonly from: CivilDate | null;
  readonly due: CivilDate | null;
  readonly inclusiveDue: CivilDate | null;
  readonly inferred: readonly InferredPart[];
  /** A year was needed and nothing gives one. */
  readonly lacksYear: boolean;
  /** Named by its period ("quý II"), not by its last day. */
  readonly isWindow: boolean;
}

interface Edges {
  readonly from: CivilDate | null;
  readonly due: CivilDate | null;
}

/** Works out a single piece, or two that "từ … đến …" joins. */
export function datedPart(pieces: readonly Dated[], reference: DeadlineReference): DatedPart {
  const first = pieces[0] as Dated;
  const last = pieces.at(-1) ?? first;
  const year = planYearOf(reference);
  const joined = pieces.length > 1;
  const needsYear = lacksYear(first) || (joined && pieces.some(lacksYear));
  const edges = joined ? rangeEdges(first, last, year) : pieceEdges(first, year);
  const strict = reference.beforeDayIsStrict ?? true;
  const byTheHour = last.time !== undefined;
  const limits = applyBound(edges, last, { strict: strict && !byTheHour, joined });
  return {
    start: first.start,
    end: last.end,
    pieces,
    from: limits.from,
    due: limits.due,
    inclusiveDue: limits.inclusiveDue,
    inferred: inferredParts(pieces, reference, needsYear && year !== undefined),
    lacksYear: needsYear && year === undefined,
    isWindow: joined ? true : limits.from !== null || (first.value.is === 'window' && !closesWindow(first)),
  };
}

/** The plan's year; else that of the day it was issued, but for the weeks in which next year's are issued. */
function planYearOf(reference: DeadlineReference): number | undefined {
  if (reference.year !== undefined) return reference.year;
  if (reference.planDate === undefined) return undefined;
  const month = Number(reference.planDate.slice(5, 7));
  return month >= 11 ? undefined : Number(reference.planDate.slice(0, 4));
}

function applyBound(
  edges: Edges,
  last: Dated,
  how: { readonly strict: boolean; readonly joined: boolean },
): Pick<DatedPart, 'from' | 'due' | 'inclusiveDue'> {
  const { from, due } = edges;
  const start = how.joined ? from : null;
  switch (last.bound) {
    case 'before': {
      if (last.byConvention) return { from: start, due, inclusiveDue: null };
      if (last.value.is === 'window') {
        const first = how.joined ? edgesStart(last, due) : from;
        return { from: start, due: first && addDays(first, -1), inclusiveDue: null };
      }
      const strictDue = due && (how.strict ? addDays(due, -1) : due);
      return { from: start, due: strictDue, inclusiveDue: last.time === undefined ? due : null };
    }
    case 'until':
      return { from: start, due, inclusiveDue: null };
    case 'from':
      return { from: from ?? due, due: null, inclusiveDue: null };
    case 'after':
      return { from: due && dayAfter(due), due: null, inclusiveDue: null };
    default:
      return { from, due, inclusiveDue: null };
  }
}

/** "Sau ngày 31/12/9999", where "without end" is typed as a day: the calendar has none after it. */
function dayAfter(day: CivilDate): CivilDate | null {
  return day === LAST_DAY ? null : addDays(day, 1);
}

const LAST_DAY = '9999-12-31';

function edgesStart(piece: Dated, due: CivilDate | null): CivilDate | null {
  const year = due === null ? undefined : Number(due.slice(0, 4));
  return edgesOf(piece, year).from;
}

function closesWindow(piece: Dated): boolean {
  return piece.bound === 'until' || piece.bound === 'before';
}

function pieceEdges(piece: Dated, year: number | undefined): Edges {
  const edges = edgesOf(piece, year);
  if (piece.value.is === 'day' || edges.from === null || edges.due === null || edges.from <= edges.due) {
    return edges;
  }
  // "Tháng 11 - tháng 02": the end lies in the following year where no year is stated for it.
  const due = piece.value.due;
  return due === null || due.year !== undefined ? edges : { ...edges, due: dayIn(due, (year ?? 0) + 1) };
}

function rangeEdges(first: Dated, last: Dated, year: number | undefined): Edges {
  const from = startOf(first, year);
  const due = edgesOf(last, year).due;
  if (from === null || due === null || from <= due) return { from, due };
  const end = last.value.due;
  if (end === null || end.year !== undefined) return { from, due };
  return { from, due: dayIn(end, Number(from.slice(0, 4)) + 1) };
}

function startOf(piece: Dated, year: number | undefined): CivilDate | null {
  const edges = edgesOf(piece, year);
  return edges.from ?? edges.due;
}

function edgesOf(piece: Dated, year: number | undefined): Edges {
  if (piece.value.is === 'day') return { from: null, due: dayIn(piece.value.due, year) };
  return {
    from: dayIn(piece.value.start, year),
    due: piece.value.due === null ? null : dayIn(piece.value.due, year),
  };
}

function dayIn(day: PartialDay, year: number | undefined): CivilDate | null {
  return resolveDay(day, year) ?? null;
}

function lacksYear(piece: Dated): boolean {
  if (piece.value.is === 'day') return piece.value.due.year === undefined;
  return (
    piece.value.start.year === undefined || (piece.value.due !== null && piece.value.due.year === undefined)
  );
}

const NOTHING_INFERRED: readonly InferredPart[] = [];

function inferredParts(
  pieces: readonly Dated[],
  reference: DeadlineReference,
  fromPlan: boolean,
): readonly InferredPart[] {
  let century = false;
  let convention = false;
  let window = false;
  for (const piece of pieces) {
    century ||= piece.shortYear;
    convention ||= piece.byConvention;
    window ||= piece.value.is === 'window';
  }
  if (!fromPlan && !century && !convention) return NOTHING_INFERRED;
  const inferred: InferredPart[] = [];
  if (fromPlan)
    inferred.push({ part: 'year', from: reference.year === undefined ? 'plan-date' : 'plan-year' });
  if (century) inferred.push({ part: 'century', from: 'convention' });
  if (convention && window) inferred.push({ part: 'start', from: 'convention' });
  if (convention) inferred.push({ part: 'due', from: 'convention' });
  return inferred;
}
