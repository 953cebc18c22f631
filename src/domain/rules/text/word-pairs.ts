/**
 * Which syllables are known to stand side by side, and how near one syllable is to another: what a slip of
 * the keyboard is measured against.
 */
import { readSyllable, withoutTone } from '../../text';
import { EVERYDAY_WORDS } from './lexicon/everyday-words';
import { OFFICE_WORDS } from './lexicon/office-words';
import { SINGLE_WORDS } from './lexicon/single-words';

/** oa, oe and uy with each tone: the mark on the first letter, then the same with the mark on the second. */
const TWO_PLACES: readonly (readonly [first: string, second: string])[] = [
  ['óa òa ỏa õa ọa', 'oá oà oả oã oạ'],
  ['óe òe ỏe õe ọe', 'oé oè oẻ oẽ oẹ'],
  ['úy ùy ủy ũy ụy', 'uý uỳ uỷ uỹ uỵ'],
].flatMap(([firsts = '', seconds = '']) => {
  const modern = seconds.split(' ');
  return firsts.split(' ').map((first, index): [string, string] => [first, modern[index] ?? '']);
});

const Y_FOR_I = new Set(['h', 'k', 'l', 'm', 's', 't', 'qu']);
const I_TO_Y: Readonly<Record<string, string>> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

const BARE: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };

const NONE: ReadonlySet<string> = new Set();
const partners = new Map<string, Set<string>>();
const after = new Map<string, Set<string>>();
const before = new Map<string, Set<string>>();

for (const entry of [...OFFICE_WORDS.split(','), ...EVERYDAY_WORDS.split(',')]) {
  const syllables = entry.trim().split(/\s+/).map(canonical);
  for (let index = 1; index < syllables.length; index++) {
    const first = syllables[index - 1] ?? '';
    const second = syllables[index] ?? '';
    if (syllables.length === 2) into(partners, first, second);
    into(after, first, second);
    into(before, second, first);
  }
}

const single = new Set(SINGLE_WORDS.trim().split(/\s+/).map(canonical));

/** Lower case, the tone mark in the older place, y after h k l m s t: "Hoà" is "hòa", "kĩ" is "kỹ". */
export function canonical(word: string): string {
  const lower = word.toLowerCase();
  const syllable = readSyllable(lower);
  if (!syllable) return lower;
  if (syllable.rime === 'i' && Y_FOR_I.has(syllable.onset)) {
    return lower.slice(0, -1) + (I_TO_Y[lower.slice(-1)] ?? 'y');
  }
  if (syllable.tonePlace === 'wrong') return syllable.proper;
  return syllable.tonePlace === 'second' ? markOnFirst(lower) : lower;
}

export function isKnownPair(first: string, second: string): boolean {
  return after.get(first)?.has(second) === true;
}

/** What makes a word of two with it: "trắc" of "quan trắc", not the "hành" of "cơ quan hành chính". */
export function wordsOfTwoAfter(word: string): ReadonlySet<string> {
  return partners.get(word) ?? NONE;
}

/** A word that stands by itself beside anything. */
export function isSingleWord(word: string): boolean {
  return single.has(word);
}

export function knownAfter(word: string): ReadonlySet<string> {
  return after.get(word) ?? NONE;
}

export function knownBefore(word: string): ReadonlySet<string> {
  return before.get(word) ?? NONE;
}

/** The nearest of the given syllables, where one is no further than `limit` by `slipDistance`. */
export function nearest(written: string, candidates: Iterable<string>, limit: number): string | null {
  let best: string | null = null;
  let bestDistance = limit + 0.25;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) > limit) continue;
    const distance = slipDistance(written, candidate);
    if (distance > 0 && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * How far two syllables are apart: a letter put in, left out or exchanged counts 1, a letter's own mark
 * ("o" for "ô") and the tone one half each.
 */
export function slipDistance(one: string, other: string): number {
  const tone = readSyllable(one)?.tone === readSyllable(other)?.tone ? 0 : 0.5;
  return lettersApart(withoutTone(one), withoutTone(other)) + tone;
}

/** "hoà" is "hòa"; other words stay as they are. */
export function markOnFirst(word: string): string {
  for (const [first, second] of TWO_PLACES)
    if (word.endsWith(second)) return word.slice(0, -second.length) + first;
  return word;
}

/** "hòa" is "hoà"; other words stay as they are. */
export function markOnSecond(word: string): string {
  for (const [first, second] of TWO_PLACES)
    if (word.endsWith(first)) return word.slice(0, -first.length) + second;
  return word;
}

function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index++) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at++) {
      const change = letterChange(one[index] ?? '', other[at] ?? '');
      next.push(Math.min((row[at] ?? 0) + change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function letterChange(one: string, other: string): number {
  if (one === other) return 0;
  return (BARE[one] ?? one) === (BARE[other] ?? other) ? 0.5 : 1;
}

function into(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key);
  if (known) known.add(value);
  else index.set(key, new Set([value]));
}
