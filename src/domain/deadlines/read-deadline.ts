/**
 * Reads a deadline as an officer would: the whole phrase, against the plan's year.
 */
import { compose } from './compose';
import { findPieces } from './find-pieces';
import { matchingText } from './matching-text';
import { deadlinePatterns } from './patterns';
import type { DeadlineReading, DeadlineReference } from './reading';

/**
 * Reads a phrase such as "Trước ngày 15/12" against the plan it stands in. What is not understood is
 * `unclear` with a doubt that says why; dates are never guessed.
 */
export function readDeadline(text: string, reference: DeadlineReference): DeadlineReading {
  const matching = matchingText(text);
  return compose(text, matching, findPieces(matching, deadlinePatterns), reference);
}

/** A reader that remembers: a plan says "Trong năm 2025" in most of its cells. */
export function deadlineReader(reference: DeadlineReference): (text: string) => DeadlineReading {
  const known = new Map<string, DeadlineReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = readDeadline(text, reference);
    known.set(text, reading);
    return reading;
  };
}
