/**
 * From pieces to a reading: what kind of deadline the phrase is, once its parts are known.
 *
 * Dates speak before recurrences, recurrences before "thường xuyên", that before events, events before
 * plans: "Thường xuyên, theo kế hoạch" is continuous, "Theo kế hoạch, xong trước 30/6" a date.
 */
import { datedPart } from './dated-part';
import type { DatedPart } from './dated-part';
import type { MatchingText } from './matching-text';
import type { Piece, PieceValue } from './piece';
import type {
  DeadlineDoubt,
  DeadlineEvent,
  DeadlineReading,
  DeadlineReference,
  Milestone,
  Recurrence,
  Span,
} from './reading';
import { withBounds } from './refinements/bounds';
import { isGeneric, labelled } from './refinements/labels';
import type { LabelledPart } from './refinements/labels';
import { joinRanges, withoutNames } from './refinements/ranges';
import { composeRecurrences } from './refinements/recurrences';
import { countTerms } from './refinements/terms';
import { shareYears } from './refinements/years';
import { notUnderstood, settledWithoutDates } from './settled';
import type { Outcome } from './settled';

/** `given` is the text as it came; the reading's spans count in it. */
export function compose(
  given: string,
  text: MatchingText,
  found: readonly Piece[],
  reference: DeadlineReference,
): DeadlineReading {
  const bounded = withBounds(text, found);
  const settled = settledWithoutDates(text, bounded);
  if (settled !== undefined) return finish(given, text, settled.pieces, settled.outcome);

  const recurring = composeRecurrences(text, bounded, reference.beforeDayIsStrict ?? true);
  const pieces = shareYears(recurring.rest.filter((piece) => !saysNothingAlone(piece)));
  const parts = countTerms(
    pieces,
    withoutNames(text, joinRanges(text, pieces)).map((range) => datedPart(range, reference)),
  );
  const openers = [...recurring.used, ...pieces.filter((piece) => piece.value.is === 'continuous')];
  const context: Context = {
    text,
    pieces,
    parts: withoutRepeats(parts),
    recurrences: recurring.recurrences,
    openers,
  };
  const outcome = decide(context);
  const shown = [...recurring.used, ...pieces];
  const spans = shown.filter((piece) => !SILENT.has(piece.value.is));
  return finish(given, text, withRangesJoined(spans, parts), checked(outcome, parts, text));
}

interface Context {
  readonly text: MatchingText;
  readonly pieces: readonly Piece[];
  readonly parts: readonly DatedPart[];
  readonly recurrences: readonly Recurrence[];
  /** What says that the work goes on or recurs. */
  readonly openers: readonly Piece[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
}

const SILENT: ReadonlySet<PieceValue['is']> = new Set(['citation', 'nothing']);

/** "Ngày 25" and "thứ Sáu" say nothing until a period is named with them. */
function saysNothingAlone(piece: Piece): boolean {
  if (piece.value.is === 'day-of-period') return piece.value.every === undefined;
  return piece.value.is === 'weekday';
}

function decide(context: Context): Outcome {
  const { parts, recurrences, pieces } = context;
  const [recurrence = null, ...otherRecurrences] = recurrences;
  const has = (is: PieceValue['is']) => pieces.some((piece) => piece.value.is === is);
  if (recurrence !== null) {
    return {
      ...withSeries('recurring', context),
      recurrence: untilDue(recurrence, context),
      otherRecurrences,
    };
  }
  if (has('continuous')) return withSeries('continuous', context);
  if (parts.length > 0) return dated(context);
  if (has('periodic')) return { kind: 'recurring' };
  const event = eventOf(pieces);
  if (event !== null) return { kind: 'event', event };
  const plan = pieces.find((piece) => piece.value.is === 'plan');
  if (plan?.value.is === 'plan') return { kind: 'plan', plan: plan.value.plan };
  return notUnderstood(context.text.written);
}

/** What goes on all the time, or again and again, within the days the phrase gives for it. */
function withSeries(kind: 'continuous' | 'recurring', context: Context): Outcome {
  const { parts, text, openers } = context;
  const part = parts[0];
  if (part === undefined) return { kind };
  const labels = labelled(text, parts).map((each) => withoutOpeners(each, openers, text));
  if (parts.length === 1 && (part.isWindow || labels[0]?.label === '')) {
    return {
      kind,
      start: part.from,
      due: part.due,
      inclusiveDue: part.inclusiveDue,
      inferred: part.inferred,
    };
  }
  const ongoing = openers.map(({ start, end }) => text.written.slice(start, end).trim()).join(', ');
  return {
    ...spanning(parts),
    kind: 'milestones',
    milestones: [{ label: ongoing, start: null, due: null }, ...labels.map((each) => milestone(each, text))],
  };
}

/** The label without the words "thường xuyên" or "hàng tháng" that may stand before it. */
function withoutOpeners(each: LabelledPart, openers: readonly Piece[], text: MatchingText): LabelledPart {
  const words = openers.map(({ start, end }) => text.written.slice(start, end).replace(/\s+/g, ' ').trim());
  const beside = words
    .reduce((rest, word) => rest.replace(word, ''), each.beside)
    .replace(/^[\s,;:.(\-–]+|[\s,;:.)\-–]+$/g, '');
  return { ...each, beside, label: isGeneric(beside) ? '' : beside };
}

function untilDue(recurrence: Recurrence, context: Context): Recurrence {
  const part = context.parts[0];
  return context.parts.length === 1 && part?.due !== null && part !== undefined
    ? { ...recurrence, until: part.due }
    : recurrence;
}

function dated(context: Context): Outcome {
  const [alone] = context.parts;
  if (alone !== undefined && context.parts.length === 1) return single(alone);
  const labels = labelled(context.text, context.parts);
  const telling = withoutOuterWindows(labels);
  const only = telling.length === 1 ? telling[0]?.part : undefined;
  if (only !== undefined) return single(only);
  const [first, second] = telling;
  if (
    telling.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    opensAndCloses(first.part, second.part)
  ) {
    return {
      kind: 'window',
      start: first.part.from,
      due: second.part.due,
      inclusiveDue: second.part.inclusiveDue,
      inferred: [...first.part.inferred, ...second.part.inferred],
    };
  }
  return {
    ...spanning(telling.map((each) => each.part)),
    kind: 'milestones',
    milestones: telling.map((each) => milestone(each, context.text)),
  };
}

function single(part: DatedPart): Outcome {
  return {
    kind: part.isWindow ? 'window' : 'date',
    start: part.from,
    due: part.due,
    inclusiveDue: part.inclusiveDue,
    inferred: part.inferred,
  };
}

/** "Trong năm 2025 (trước ngày 25/11/2025)" is a day; the year only says where it lies. */
function withoutOuterWindows(labels: readonly LabelledPart[]): readonly LabelledPart[] {
  return labels.filter(
    ({ part, label }) =>
      !part.isWindow ||
      label !== '' ||
      !labels.some((other) => other.part !== part && other.label === '' && liesWithin(other.part, part)),
  );
}

function liesWithin(inner: DatedPart, outer: DatedPart): boolean {
  if (outer.from === null || outer.due === null || inner.due === null) return false;
  const first = inner.from ?? inner.due;
  const smaller = inner.from === null || inner.from > outer.from || inner.due < outer.due;
  return smaller && first >= outer.from && inner.due <= outer.due;
}

function opensAndCloses(first: DatedPart, second: DatedPart): boolean {
  return first.from !== null && first.due === null && second.from === null && second.due !== null;
}

function milestone({ part, beside }: LabelledPart, text: MatchingText): Milestone {
  const shown = beside === '' ? text.written.slice(part.start, part.end).replace(/\s+/g, ' ').trim() : beside;
  return { label: shown, start: part.from, due: part.due };
}

/** Milestones together: from the first start, where all have one, to the last due day. */
function spanning(parts: readonly DatedPart[]): Omit<Outcome, 'kind'> {
  const starts = parts.map((part) => part.from);
  const dues = parts.flatMap((part) => part.due ?? []).sort();
  const complete = starts.flatMap((start) => start ?? []).sort();
  const last = parts.find((part) => part.due === dues.at(-1));
  return {
    start: complete.length === parts.length ? (complete[0] ?? null) : null,
    due: dues.at(-1) ?? null,
    inclusiveDue: last?.inclusiveDue ?? null,
    inferred: parts
      .flatMap((part) => part.inferred)
      .filter((each, index, all) => {
        return all.findIndex((other) => other.part === each.part && other.from === each.from) === index;
      }),
  };
}

function eventOf(pieces: readonly Piece[]): DeadlineEvent | null {
  const events = pieces.flatMap((piece) => (piece.value.is === 'event' ? [piece.value.event] : []));
  const [first] = events;
  if (first === undefined) return null;
  return {
    text: [...new Set(events.map((event) => event.text).filter((text) => text !== ''))].join('; '),
    terms: events.flatMap((event) => event.terms),
  };
}

function withoutRepeats(parts: readonly DatedPart[]): readonly DatedPart[] {
  return parts.filter(
    (part, index) =>
      parts.findIndex((other) => other.due === part.due && other.from === part.from && part.due !== null) ===
        index || part.due === null,
  );
}

/** A start after its due day is shown, never corrected. */
function checked(outcome: Outcome, parts: readonly DatedPart[], text: MatchingText): Outcome {
  const doubts: DeadlineDoubt[] = [...(outcome.doubts ?? [])];
  for (const part of parts) {
    if (part.from !== null && part.due !== null && part.from > part.due) {
      return { kind: 'unclear', doubts: [{ id: 'start-after-due', start: part.from, due: part.due }] };
    }
    if (part.lacksYear) {
      doubts.push({ id: 'no-year', text: text.written.slice(part.start, part.end).trim() });
    }
  }
  return { ...outcome, doubts };
}

/** One span for a range: "từ 01/3 đến 30/4" is read as one. */
function withRangesJoined(pieces: readonly Piece[], parts: readonly DatedPart[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const part = parts.find(
      (each) => each.pieces.length > 1 && each.start <= piece.start && piece.end <= each.end,
    );
    if (part === undefined) stretches.push(piece);
    else if (part.start === piece.start) stretches.push({ ...piece, end: part.end });
  }
  return stretches.sort((a, b) => a.start - b.start);
}

function finish(
  given: string,
  text: MatchingText,
  stretches: readonly Stretch[],
  outcome: Outcome,
): DeadlineReading {
  return {
    start: null,
    due: null,
    inclusiveDue: null,
    milestones: [],
    recurrence: null,
    otherRecurrences: [],
    event: null,
    plan: null,
    inferred: [],
    doubts: [],
    ...outcome,
    text: given,
    spans: stretches.map((stretch) => spanOf(text, stretch)),
    patterns: stretches.map((stretch) => stretch.pattern),
  };
}

/** Blanks at the edges are no part of what was read. */
function spanOf({ written, toGiven }: MatchingText, stretch: Stretch): Span {
  let { start, end } = stretch;
  while (start < end && /\s/.test(written[start] ?? '')) start++;
  while (end > start && /\s/.test(written[end - 1] ?? '')) end--;
  return { start: toGiven(start), end: toGiven(end) };
}
