/**
 * When two names are one: the same words but for "và" and a closing "Sở", an abbreviation of the other, or one
 * letter away from it.
 */
import { unitKey } from '../../plan';
import { fold, normalizeText } from '../../text';

/** Words without connectives, and without the "Sở" that closes the name of an inner unit. */
export function looseKey(name: string): string {
  const words = unitKey(name)
    .split(' ')
    .filter((word) => word !== 'va' && word !== '&');
  if (words.length > 1 && words.at(-1) === 'so') words.pop();
  return words.join(' ');
}

/** True where `short` writes words of `full` by their first letters: "TTKC và XTTM", "VP Sở". */
export function abbreviates(short: string, full: string): boolean {
  const tokens = wordsOf(short);
  const words = wordsOf(full).map((word) => fold(word));
  let at = 0;
  let shortened = false;
  for (const token of tokens) {
    const folded = fold(token);
    if (folded === words[at]) {
      at += 1;
      continue;
    }
    if (token.length < 2 || token !== token.toUpperCase() || /\d/.test(token)) return false;
    for (const letter of folded) {
      if (words[at]?.startsWith(letter) !== true) return false;
      at += 1;
    }
    shortened = true;
  }
  return shortened && at === words.length;
}

function wordsOf(name: string): readonly string[] {
  const words = normalizeText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && fold(word) !== 'va');
  if (words.length > 1 && fold(words.at(-1) ?? '') === 'so') words.pop();
  return words;
}

const SHORTEST = 8;

/** One letter more, less or other, in a word that is neither a figure nor an abbreviation. */
export function isOneSlipAway(name: string, other: string): boolean {
  const one = wordsOf(name);
  const two = wordsOf(other);
  if (one.length !== two.length || name.length < SHORTEST) return false;
  const different = one.flatMap((word, index) => {
    const counterpart = two[index] ?? '';
    return fold(word) === fold(counterpart) ? [] : [[word, counterpart] as const];
  });
  const [pair] = different;
  if (pair === undefined || different.length > 1) return false;
  const [word, counterpart] = pair;
  if (/\d/.test(word + counterpart) || isCapitals(word) || isCapitals(counterpart)) return false;
  if (Math.min(word.length, counterpart.length) < 2) return false;
  return isOneEditAway(fold(word), fold(counterpart));
}

function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function isOneEditAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.length === long.length ? short.slice(start + 1) : short.slice(start);
  return long.slice(start + 1) === rest;
}
