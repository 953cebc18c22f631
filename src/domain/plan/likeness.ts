/**
 * Which task of a new reading is which of an earlier one: unchanged tasks by their marks, changed ones by
 * likeness of text. A number alone proves nothing, as a row put in above renumbers all that follow.
 */
import { fold, normalizeText } from '../text';

export interface MatchItem {
  readonly id: string;
  /** Equal exactly where the source texts are equal. */
  readonly mark: string;
  readonly text: string;
  readonly section: string;
  readonly number: string;
  readonly milestone: string;
}

const SAME_ID = 0.1;
const SAME_SECTION = 0.06;
const SAME_NUMBER = 0.04;
const SAME_MILESTONE = 0.06;
/** "Ban hành kế hoạch" and "Báo cáo kế hoạch" are different work: the verb stands first. */
const OTHER_OPENING = -0.4;
/** Least likeness, signs included, for two tasks to be one, and least likeness of the words alone. */
const LEAST = 0.55;
const LEAST_WORDS = 0.5;
/** A word found in more tasks than this tells nothing apart. */
const COMMON_WORD = 400;

/** Share of words that two texts have in common, 0 to 1 (Dice); case and diacritics do not matter. */
export function textLikeness(one: string, other: string): number {
  return wordLikeness(likenessWords(one), likenessWords(other));
}

/**
 * For each current item the index of the earlier one it is, or null. Every earlier item is used once.
 */
export function matchTasks(
  earlier: readonly MatchItem[],
  current: readonly MatchItem[],
): readonly (number | null)[] {
  const matched: (number | null)[] = current.map(() => null);
  const free = new Set(earlier.keys());
  const pair = (keyOf: (item: MatchItem) => string | null): void => {
    pairByKey(earlier, current, matched, free, keyOf);
  };
  pair((item) => key(item.mark, item.milestone, item.id));
  pair((item) => key(item.mark, item.milestone, item.section, item.number));
  pair((item) => key(item.mark, item.milestone, item.section));
  pair((item) => key(item.mark, item.milestone));
  pairByLikeness(earlier, current, matched, free);
  return matched;
}

const key = (...parts: readonly string[]): string => parts.join('\u0001');

/** Equal keys pair in order, so that repeated texts stay in their order. */
function pairByKey(
  earlier: readonly MatchItem[],
  current: readonly MatchItem[],
  matched: (number | null)[],
  free: Set<number>,
  keyOf: (item: MatchItem) => string | null,
): void {
  if (free.size === 0) return;
  const waiting = new Map<string, number[]>();
  for (const index of free) {
    const item = earlier[index];
    const itemKey = item && item.mark !== '' ? keyOf(item) : null;
    if (itemKey === null) continue;
    const list = waiting.get(itemKey);
    if (list) list.push(index);
    else waiting.set(itemKey, [index]);
  }
  current.forEach((item, index) => {
    if (matched[index] !== null) return;
    const itemKey = keyOf(item);
    const found = itemKey === null ? undefined : waiting.get(itemKey)?.shift();
    if (found === undefined) return;
    matched[index] = found;
    free.delete(found);
  });
}

function pairByLikeness(
  earlier: readonly MatchItem[],
  current: readonly MatchItem[],
  matched: (number | null)[],
  free: Set<number>,
): void {
  const open = current.flatMap((item, index) => (matched[index] === null ? [{ item, index }] : []));
  if (open.length === 0 || free.size === 0) return;
  const earlierWords = new Map<number, ReadonlySet<string>>();
  const holders = new Map<string, number[]>();
  for (const index of free) {
    const words = likenessWords(earlier[index]?.text ?? '');
    earlierWords.set(index, words);
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  }
  const pairs: { score: number; current: number; earlier: number }[] = [];
  for (const { item, index } of open) {
    const words = likenessWords(item.text);
    const candidates = new Set<number>();
    for (const word of words) {
      const list = holders.get(word) ?? [];
      if (list.length <= COMMON_WORD) for (const candidate of list) candidates.add(candidate);
    }
    for (const candidate of candidates) {
      const other = earlier[candidate];
      const otherWords = earlierWords.get(candidate);
      if (!other || !otherWords) continue;
      const likeness = wordLikeness(words, otherWords);
      if (likeness < LEAST_WORDS) continue;
      const score =
        likeness + signs(item, other) + (firstWord(words) === firstWord(otherWords) ? 0 : OTHER_OPENING);
      if (score >= LEAST) pairs.push({ score, current: index, earlier: candidate });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.current - b.current || a.earlier - b.earlier);
  for (const pair of pairs) {
    if (matched[pair.current] !== null || !free.has(pair.earlier)) continue;
    matched[pair.current] = pair.earlier;
    free.delete(pair.earlier);
  }
}

function signs(one: MatchItem, other: MatchItem): number {
  return (
    (one.id === other.id ? SAME_ID : 0) +
    (one.section === other.section ? SAME_SECTION : 0) +
    (one.number === other.number ? SAME_NUMBER : 0) +
    (one.milestone !== '' && one.milestone === other.milestone ? SAME_MILESTONE : 0)
  );
}

/** The words that likeness is counted in, for texts that are compared with many. */
export function likenessWords(text: string): ReadonlySet<string> {
  return new Set(fold(normalizeText(text)).match(/[a-z0-9]+/g) ?? []);
}

function firstWord(words: ReadonlySet<string>): string {
  const [first = ''] = words;
  return first;
}

/** Dice's coefficient, 0 to 1. */
export function wordLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}
