/**
 * Which words of a clause belong to which of its figures: a clause with several targets is cut at the words
 * that begin the next one.
 */
import type { Stretch } from '../figures';
import { trimmedStretch } from '../figures';
import { WORD_START } from '../text';

/** Words that begin a further target within one clause, strongest first. */
const BEGINNINGS: readonly RegExp[] = [
  new RegExp(`${WORD_START}trong (?:so )?do`, 'g'),
  /(?<=[,:] *(?:va |con )?)(?:ty le|ti le|muc do|so luong|chi so|phan dau|it nhat|toi thieu|co it nhat|giam|tang|100%)/g,
  /(?<=, *)(?=\S)/g,
  new RegExp(`${WORD_START}va (?=(?:ty le|ti le|it nhat|toi thieu|co|tang|giam|tren|duoi|\\d|$))`, 'g'),
];

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
    return trimmedStretch(text, start, end);
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
