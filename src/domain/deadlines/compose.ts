/**
 * From pieces to a reading: what kind of deadline the phrase is, once its parts are known.
 *
 * Dates speak before recurrences, recurrences before "thường xuyên", that before events, events before
 * plans: "Thường xuyên, theo kế hoạch" is continuous, "Theo kế hoạch, xong trước 30/6" a date.
 */
import { datedPart } from './dated-part';
import type { DatedPart } from './dated-part';
import type { MatchingText, WrittenText } from './matching-text';
import { datesOf, single } from './outcomes/dates';
import { finished, finishedAlone } from './outcomes/finished';
import { notUnderstood } from './outcomes/outcome';
import type { Outcome } from './outcomes/outcome';
import { seriesOf } from './outcomes/series';
import { settledWithoutDates } from './outcomes/settled';
import { isDated } from './piece';
import type { Dated, Piece } from './piece';
import type { DeadlineDoubt, DeadlineEvent, DeadlineReading, DeadlineReference } from './reading';
import { withBounds } from './refinements/bounds';
import { joinRanges, withoutNames } from './refinements/ranges';
import { composeRecurrences } from './refinements/recurrences';
import type { Recurring } from './refinements/recurrences';
import { countTerms } from './refinements/terms';
import { shareYears } from './refinements/years';

/** `given` is the text as it came; the reading's spans count in it. */
export function compose(
  given: string,
  text: MatchingText,
  found: readonly Piece[],
  reference: DeadlineReference,
): DeadlineReading {
  const bounded = withBounds(text, found);
  const [only] = bounded;
  return only !== undefined && bounded.length === 1 && isDated(only)
    ? alone(given, text, only, datedPart([only], reference))
    : together(given, text, bounded, reference);
}

/**
 * The reading of one date and nothing else, as most deadlines are: there is nothing to join, to place or to share a
 * year with. The piece knows its bound; `text` is written as it was given.
 */
export function composePlain(text: string, piece: Dated, reference: DeadlineReference): DeadlineReading {
  const part = datedPart([piece], reference);
  if (!part.lacksYear && (part.from === null || part.due === null || part.from <= part.due)) {
    return finishedAlone(text, piece, part);
  }
  return alone(text, { written: text, toGiven: itself }, piece, part);
}

const itself = (offset: number) => offset;

function alone(given: string, text: WrittenText, piece: Dated, part: DatedPart): DeadlineReading {
  return finished(given, text, [piece], NO_PARTS, checked(single(part), [part], text));
}

const NO_PARTS: readonly DatedPart[] = [];

function together(
  given: string,
  text: MatchingText,
  bounded: readonly Piece[],
  reference: DeadlineReference,
): DeadlineReading {
  const settled = settledWithoutDates(text, bounded);
  if (settled !== undefined) return finished(given, text, settled.pieces, [], settled.outcome);

  const recurring = composeRecurrences(text, bounded, reference.beforeDayIsStrict ?? true);
  const pieces = shareYears(withoutMute(recurring.rest));
  const ranges = withoutNames(text, joinRanges(text, pieces));
  const parts = countTerms(
    pieces,
    ranges.map((range) => datedPart(range, reference)),
  );
  const outcome = decide(text, pieces, withoutRepeats(parts), recurring);
  const shown = recurring.used.length === 0 ? pieces : [...recurring.used, ...pieces];
  return finished(given, text, shown, parts, checked(outcome, parts, text));
}

/** "Ngày 25" and "thứ Sáu" say nothing until a period is named with them. */
function withoutMute(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.some(isMute) ? pieces.filter((piece) => !isMute(piece)) : pieces;
}

function isMute({ value }: Piece): boolean {
  return value.is === 'weekday' || (value.is === 'day-of-period' && value.every === undefined);
}

function decide(
  text: MatchingText,
  pieces: readonly Piece[],
  parts: readonly DatedPart[],
  recurring: Recurring,
): Outcome {
  const continuous = pieces.filter((piece) => piece.value.is === 'continuous');
  if (recurring.recurrences.length > 0 || continuous.length > 0) {
    return seriesOf(text, parts, recurring.recurrences, [...recurring.used, ...continuous]);
  }
  if (parts.length > 0) return datesOf(text, parts);
  if (pieces.some((piece) => piece.value.is === 'periodic')) return { kind: 'recurring' };
  const event = eventOf(pieces);
  if (event !== null) return { kind: 'event', event };
  const plan = pieces.find((piece) => piece.value.is === 'plan');
  if (plan?.value.is === 'plan') return { kind: 'plan', plan: plan.value.plan };
  return notUnderstood(text.written);
}

function eventOf(pieces: readonly Piece[]): DeadlineEvent | null {
  const events = pieces.flatMap((piece) => (piece.value.is === 'event' ? [piece.value.event] : []));
  if (events.length < 2) return events[0] ?? null;
  return {
    text: [...new Set(events.map((event) => event.text).filter((words) => words !== ''))].join('; '),
    terms: events.flatMap((event) => event.terms),
  };
}

function withoutRepeats(parts: readonly DatedPart[]): readonly DatedPart[] {
  if (parts.length < 2) return parts;
  return parts.filter(
    ({ from, due }, index) =>
      due === null || parts.findIndex((other) => other.due === due && other.from === from) === index,
  );
}

/** A start after its due day is shown, never corrected. */
function checked(outcome: Outcome, parts: readonly DatedPart[], text: WrittenText): Outcome {
  let doubts: readonly DeadlineDoubt[] | undefined;
  for (const part of parts) {
    if (part.from !== null && part.due !== null && part.from > part.due) {
      return { kind: 'unclear', doubts: [{ id: 'start-after-due', start: part.from, due: part.due }] };
    }
    if (part.lacksYear) {
      const words = text.written.slice(part.start, part.end).trim();
      doubts = [...(doubts ?? outcome.doubts ?? []), { id: 'no-year', text: words }];
    }
  }
  return doubts === undefined ? outcome : { ...outcome, doubts };
}
