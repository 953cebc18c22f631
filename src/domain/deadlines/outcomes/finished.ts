/**
 * A reading complete: what the phrase comes to, with the stretches of the given text it was read from.
 */
import type { DatedPart } from '../dated-part';
import type { WrittenText } from '../matching-text';
import type { Piece, PieceValue } from '../piece';
import type { DeadlineReading, Span } from '../reading';
import type { Outcome } from './outcome';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
}

const NONE: readonly never[] = [];

/** `pieces` are what was read, `parts` their dates; everything the outcome leaves out is empty. */
export function finished(
  given: string,
  text: WrittenText,
  pieces: readonly Piece[],
  parts: readonly DatedPart[],
  outcome: Outcome,
): DeadlineReading {
  const spans: Span[] = [];
  const patterns: string[] = [];
  for (const stretch of stretchesOf(pieces, parts)) {
    spans.push(spanOf(text, stretch));
    patterns.push(stretch.pattern);
  }
  return {
    start: outcome.start ?? null,
    due: outcome.due ?? null,
    inclusiveDue: outcome.inclusiveDue ?? null,
    milestones: outcome.milestones ?? NONE,
    recurrence: outcome.recurrence ?? null,
    otherRecurrences: outcome.otherRecurrences ?? NONE,
    event: outcome.event ?? null,
    plan: outcome.plan ?? null,
    inferred: outcome.inferred ?? NONE,
    doubts: outcome.doubts ?? NONE,
    kind: outcome.kind,
    text: given,
    spans,
    patterns,
  };
}

/** Of a text that is written as it was given, with one date in it and no doubt: most deadlines, so it is made at once. */
export function finishedAlone(given: string, piece: Piece, part: DatedPart): DeadlineReading {
  return {
    start: part.from,
    due: part.due,
    inclusiveDue: part.inclusiveDue,
    milestones: NONE,
    recurrence: null,
    otherRecurrences: NONE,
    event: null,
    plan: null,
    inferred: part.inferred,
    doubts: NONE,
    kind: part.isWindow ? 'window' : 'date',
    text: given,
    spans: [{ start: piece.start, end: piece.end }],
    patterns: [piece.pattern],
  };
}

/** In the order of the text; one stretch for a range: "từ 01/3 đến 30/4" is read as one. */
function stretchesOf(pieces: readonly Piece[], parts: readonly DatedPart[]): readonly Stretch[] {
  const [only] = pieces;
  return only === undefined || (pieces.length === 1 && !SILENT.has(only.value.is))
    ? pieces
    : joinedStretches(pieces, parts);
}

function joinedStretches(pieces: readonly Piece[], parts: readonly DatedPart[]): readonly Stretch[] {
  const ranges = parts.filter((part) => part.pieces.length > 1);
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    if (SILENT.has(piece.value.is)) continue;
    const range = ranges.find((each) => each.start <= piece.start && piece.end <= each.end);
    if (range === undefined) stretches.push(piece);
    else if (range.start === piece.start) stretches.push({ ...piece, end: range.end });
  }
  return stretches.sort((a, b) => a.start - b.start);
}

/** Documents' dates are read only so that nobody takes them for deadlines. */
const SILENT: ReadonlySet<PieceValue['is']> = new Set(['citation']);

/** Blanks at the edges are no part of what was read. */
function spanOf({ written, toGiven }: WrittenText, stretch: Stretch): Span {
  let { start, end } = stretch;
  while (start < end && isBlank(written, start)) start++;
  while (end > start && isBlank(written, end - 1)) end--;
  return { start: toGiven(start), end: toGiven(end) };
}

/** Normalised text has one kind of blank, and breaks of lines. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}
