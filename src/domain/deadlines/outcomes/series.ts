/**
 * What goes on all the time ("thường xuyên") or again and again ("hằng tháng"), within the days that the
 * phrase gives for it.
 */
import type { DatedPart } from '../dated-part';
import type { MatchingText } from '../matching-text';
import type { Piece } from '../piece';
import type { Recurrence } from '../reading';
import { isGeneric, labelled } from '../refinements/labels';
import type { LabelledPart } from '../refinements/labels';
import { milestone, milestonesOf } from './dates';
import type { Outcome } from './outcome';

/** `openers` are the words that say so. */
export function seriesOf(
  text: MatchingText,
  parts: readonly DatedPart[],
  recurrences: readonly Recurrence[],
  openers: readonly Piece[],
): Outcome {
  const [first] = recurrences;
  const kind = first === undefined ? 'continuous' : 'recurring';
  const recurrence = first === undefined ? null : untilDue(first, parts);
  const otherRecurrences = recurrences.slice(1);
  const [part] = parts;
  if (part === undefined) return { kind, recurrence, otherRecurrences };
  const labels = labelled(text, parts).map((each) => withoutOpeners(each, openers, text));
  if (parts.length === 1 && (part.isWindow || labels[0]?.label === '')) {
    return {
      kind,
      recurrence,
      otherRecurrences,
      start: part.from,
      due: part.due,
      inclusiveDue: part.inclusiveDue,
      inferred: part.inferred,
    };
  }
  const ongoing = openers.map(({ start, end }) => text.written.slice(start, end).trim()).join(', ');
  const dated = labels.map((each) => milestone(each, text));
  const outcome = milestonesOf(parts, [{ label: ongoing, start: null, due: null }, ...dated]);
  return { ...outcome, recurrence, otherRecurrences };
}

/** The label without the words "thường xuyên" or "hàng tháng" that may stand before it. */
function withoutOpeners(each: LabelledPart, openers: readonly Piece[], text: MatchingText): LabelledPart {
  const words = openers.map(({ start, end }) => text.written.slice(start, end).replace(/\s+/g, ' ').trim());
  const beside = words
    .reduce((rest, word) => rest.replace(word, ''), each.beside)
    .replace(/^[\s,;:.(\-–]+|[\s,;:.)\-–]+$/g, '');
  return { ...each, beside, label: isGeneric(beside) ? '' : beside };
}

function untilDue(recurrence: Recurrence, parts: readonly DatedPart[]): Recurrence {
  const due = parts.length === 1 ? parts[0]?.due : null;
  return due === null || due === undefined ? recurrence : { ...recurrence, until: due };
}
