/**
 * Which line of a province's form is which line of a form that is known: by number and by likeness of label,
 * as the same question is asked under other numbers and in other words.
 */
import { textLikeness } from '../plan';
import { fold, normalizeText } from '../text';
import { lineRef, type AnnexForm, type FormLine } from './form';

export interface LineMatch {
  /** Reference of the known line. */
  readonly known: string;
  readonly line: FormLine;
  /** 0 to 1. */
  readonly confidence: number;
}

/** From this confidence on, what is known of a line is used without asking. */
export const SURE = 0.8;
/** Below this, two lines are not proposed as one. */
const PROPOSED = 0.55;
const OWN_LABEL = 0.75;
const PARENT_LABEL = 0.15;
const SAME_NUMBER = 0.1;
/** Digits within a label set it apart: "năm 2015" against "năm 2021" is no other question, "100%" against "một phần" is. */
const UNLIKE_TYPE = 0.5;

interface Candidate {
  readonly ref: string;
  readonly line: FormLine;
  readonly parentLabel: string;
}

/** By id of the line; a known line is used once, by the line that fits it best. */
export function matchLines(lines: readonly FormLine[], known: AnnexForm): ReadonlyMap<string, LineMatch> {
  const candidates = known.parts.flatMap((part) => {
    const labels = labelsOf(part.lines);
    return part.lines.map((line) => ({
      ref: lineRef(known, part, line),
      line,
      parentLabel: labels.get(line.parent ?? '') ?? '',
    }));
  });
  const byLabel = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = labelKey(candidate.line.label);
    byLabel.set(key, [...(byLabel.get(key) ?? []), candidate]);
  }
  const labels = labelsOf(lines);
  const pairs = lines.flatMap((line) => {
    const parentLabel = labels.get(line.parent ?? '') ?? '';
    const alike = byLabel.get(labelKey(line.label)) ?? candidates;
    return alike.flatMap((candidate) => {
      const confidence = likenessOf(line, parentLabel, candidate);
      return confidence < PROPOSED ? [] : [{ line, candidate, confidence }];
    });
  });
  pairs.sort((one, other) => other.confidence - one.confidence);
  const matches = new Map<string, LineMatch>();
  const used = new Set<string>();
  for (const { line, candidate, confidence } of pairs) {
    if (matches.has(line.id) || used.has(candidate.ref)) continue;
    matches.set(line.id, { known: candidate.ref, line: candidate.line, confidence });
    used.add(candidate.ref);
  }
  return matches;
}

/** Labels that differ in case, spaces and closing stops only are one. */
export function labelKey(label: string): string {
  return fold(normalizeText(label))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

function likenessOf(line: FormLine, parentLabel: string, candidate: Candidate): number {
  const own = textLikeness(line.label, candidate.line.label);
  if (own < PROPOSED) return 0;
  const bothAtTop = parentLabel === '' && candidate.parentLabel === '';
  const parent = bothAtTop ? 1 : textLikeness(parentLabel, candidate.parentLabel);
  const number = line.number !== null && line.number === candidate.line.number ? 1 : 0;
  const score = own * OWN_LABEL + parent * PARENT_LABEL + number * SAME_NUMBER;
  const isShare = (one: FormLine): boolean => /^(?:ty|ti) le(?![a-z])/.test(labelKey(one.label));
  return isShare(line) === isShare(candidate.line) ? score : score * UNLIKE_TYPE;
}

function labelsOf(lines: readonly FormLine[]): ReadonlyMap<string, string> {
  return new Map(lines.map((line) => [line.id, line.label]));
}
