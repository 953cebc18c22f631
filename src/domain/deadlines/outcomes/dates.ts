/**
 * Phrases of days and periods: a date ("trước 30/6"), a window ("quý II"), or milestones, each with its
 * own words ("dự thảo 30/3, trình 30/6").
 */
import type { DatedPart } from '../dated-part';
import type { MatchingText } from '../matching-text';
import type { InferredPart, Milestone } from '../reading';
import { labelled } from '../refinements/labels';
import type { LabelledPart } from '../refinements/labels';
import type { Outcome } from './outcome';

/** Give it one part at least. */
export function datesOf(text: MatchingText, parts: readonly DatedPart[]): Outcome {
  const [alone] = parts;
  if (alone !== undefined && parts.length === 1) return single(alone);
  const telling = withoutOuterWindows(labelled(text, parts));
  const [first, second] = telling;
  if (first !== undefined && telling.length === 1) return single(first.part);
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
  return milestonesOf(
    telling.map((each) => each.part),
    telling.map((each) => milestone(each, text)),
  );
}

/** Of one part. */
export function single(part: DatedPart): Outcome {
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

export function milestone({ part, beside }: LabelledPart, text: MatchingText): Milestone {
  const shown = beside === '' ? text.written.slice(part.start, part.end).replace(/\s+/g, ' ').trim() : beside;
  return { label: shown, start: part.from, due: part.due };
}

/** Milestones together: from the first start, where all have one, to the last due day. */
export function milestonesOf(parts: readonly DatedPart[], milestones: readonly Milestone[]): Outcome {
  const starts = parts.flatMap((part) => part.from ?? []).sort();
  const due =
    parts
      .flatMap((part) => part.due ?? [])
      .sort()
      .at(-1) ?? null;
  return {
    kind: 'milestones',
    start: starts.length === parts.length ? (starts[0] ?? null) : null,
    due,
    inclusiveDue: due === null ? null : (parts.find((part) => part.due === due)?.inclusiveDue ?? null),
    inferred: distinct(parts.flatMap((part) => part.inferred)),
    milestones,
  };
}

function distinct(inferred: readonly InferredPart[]): readonly InferredPart[] {
  return inferred.filter(
    ({ part, from }, index) =>
      inferred.findIndex((other) => other.part === part && other.from === from) === index,
  );
}
