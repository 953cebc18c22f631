/**
 * Reads a deadline as an officer would: the whole phrase, against the plan's year.
 */
import { compose, composePlain } from './compose';
import { findPieces } from './find-pieces';
import { matchingText } from './matching-text';
import { indexPatterns } from './pattern-index';
import { deadlinePatterns } from './patterns';
import { plainPiece } from './plain-phrase';
import type { DeadlineReading, DeadlineReference } from './reading';

const patterns = indexPatterns(deadlinePatterns);

/**
 * Reads a phrase such as "Trước ngày 15/12" against the plan it stands in. What is not understood is
 * `unclear` with a doubt that says why; dates are never guessed.
 */
export function readDeadline(text: string, reference: DeadlineReference): DeadlineReading {
  const known = remembered(reference);
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = plainPiece(text);
  const reading =
    plain === undefined ? readByPatterns(text, reference) : composePlain(text, plain, reference);
  if (known.size < MOST_REMEMBERED && text.length <= LONGEST_REMEMBERED) known.set(text, reading);
  return reading;
}

/** What `readDeadline` gives, whatever the phrase looks like. */
export function readByPatterns(text: string, reference: DeadlineReference): DeadlineReading {
  const matching = matchingText(text);
  return compose(text, matching, findPieces(matching, patterns), reference);
}

/**
 * Two cells in three say "Trong năm 2025" or "Thường xuyên", so readings are remembered, by what they
 * were read against. A reading is never changed once made.
 */
const memory = new Map<string, Map<string, DeadlineReading>>();
/** As many days as a plan names again and again, in the few wordings of one office. */
const MOST_REMEMBERED = 500;
const MOST_REFERENCES = 8;
const LONGEST_REMEMBERED = 400;

/** A column is read against one reference; its key is made once. */
let latest = { reference: {} as DeadlineReference, known: new Map<string, DeadlineReading>() };

function remembered(reference: DeadlineReference): Map<string, DeadlineReading> {
  if (reference !== latest.reference) latest = { reference, known: knownAgainst(reference) };
  return latest.known;
}

function knownAgainst({
  year,
  planDate,
  beforeDayIsStrict,
}: DeadlineReference): Map<string, DeadlineReading> {
  const key = `${String(year)} ${String(planDate)} ${String(beforeDayIsStrict ?? true)}`;
  let known = memory.get(key);
  if (known === undefined) {
    if (memory.size >= MOST_REFERENCES) memory.clear();
    known = new Map();
    memory.set(key, known);
  }
  return known;
}
