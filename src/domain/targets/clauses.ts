/**
 * Cutting a paragraph into clauses that state one target each: at full stops and semicolons, and, where a
 * clause has several figures, at the words that begin the next one.
 */
import { WORD_START } from '../text';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A full stop that ends a sentence: not that of "2.500", "TP. Vinh" or "v.v.". */
const SENTENCE_END =
  /(?:[;!?]|(?<![a-z](?:\.[a-z])?|\d|tp|tt|ths|ts)\.(?=\s)|(?<=[a-z%)\d]{2})\.(?=\s|$)|\n)\s*/g;

/** Words that begin a further target within one clause, strongest first. */
const BEGINNINGS: readonly RegExp[] = [
  new RegExp(`${WORD_START}trong (?:so )?do`, 'g'),
  /(?<=[,:] *(?:va |con )?)(?:ty le|ti le|muc do|so luong|chi so|phan dau|it nhat|toi thieu|co it nhat|giam|tang|100%)/g,
  /(?<=, *)(?=\S)/g,
  new RegExp(`${WORD_START}va (?=(?:ty le|ti le|it nhat|toi thieu|co|tang|giam|tren|duoi|\\d))`, 'g'),
];

/** Sentences and parts of them that a semicolon divides, blanks at both ends left out. */
export function clausesOf(text: string): readonly Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  const push = (end: number): void => {
    const trimmed = trim(text, start, end);
    if (trimmed.end > trimmed.start) clauses.push(trimmed);
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return clauses;
}

/**
 * The part of a clause that belongs to each of its figures. `figures` in order, offsets in the text; where
 * nothing parts two of them, both have the whole.
 */
export function partsFor(text: string, clause: Stretch, figures: readonly Stretch[]): readonly Stretch[] {
  const cuts: number[] = [];
  for (let index = 1; index < figures.length; index++) {
    const from = figures[index - 1]?.end ?? clause.start;
    const to = figures[index]?.start ?? clause.end;
    cuts.push(cutBetween(text, from, to));
  }
  return figures.map((_, index) => {
    const start = cuts.slice(0, index).findLast((cut) => cut >= 0) ?? clause.start;
    const end = cuts.slice(index).find((cut) => cut >= 0) ?? clause.end;
    return trim(text, start, end);
  });
}

function cutBetween(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  for (const beginning of BEGINNINGS) {
    const match = [...between.matchAll(beginning)].at(-1);
    if (match && !insideBrackets(between, match.index)) return from + match.index;
  }
  return -1;
}

function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function trim(text: string, start: number, end: number): Stretch {
  const opening = /^[\s,;:.+•*–-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = Math.min(start + opening, end);
  const closing = /[\s,;:.]*$/.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from, end: end - closing };
}
