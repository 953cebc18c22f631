/**
 * Targets that contradict each other: two figures for one measure and one time, of which both cannot be met
 * as stated ("đạt trên 90%" in the body, "đạt 90%" in the appendix).
 */
import { likenessWords, wordLikeness } from '../plan';
import type { Target } from './target';

/** Share of words in common from which two measures are the same; a word too many is a narrower measure. */
const SAME_MEASURE = 0.8;
/** Texts that are so alike share two words in three at the least, so they share one of the rarest third. */
const SURELY_SHARED = 2 / 3;

/** `measure` is compared where a target has one, its metric otherwise. */
export type Comparable = Target & { readonly measure?: string };

export interface TargetConflict<Stated extends Target> {
  readonly first: Stated;
  readonly second: Stated;
  /** 0 to 1: how like the two measures are worded. */
  readonly likeness: number;
}

/** Pairs in the order given, each pair once; targets that say the same are no conflict. */
export function conflictingTargets<Stated extends Comparable>(
  targets: readonly Stated[],
): readonly TargetConflict<Stated>[] {
  const found: TargetConflict<Stated>[] = [];
  const words = targets.map(({ measure, metric }) => likenessWords(measure ?? metric));
  const holders = new Map<string, number[]>();
  const rarest = rarestWords(words);
  targets.forEach((second, index) => {
    const before = new Set<number>();
    for (const word of rarest[index] ?? []) {
      const list = holders.get(word);
      if (list) for (const other of list) before.add(other);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
    for (const at of [...before].sort((one, other) => one - other)) {
      const [first, one, other] = [targets[at], words[at], words[index]];
      if (!first || !one || !other || first.unit !== second.unit || first.direction !== second.direction)
        continue;
      if (!sameTime(first, second) || !differ(first, second)) continue;
      const likeness = wordLikeness(one, other);
      if (likeness >= SAME_MEASURE) found.push({ first, second, likeness });
    }
  });
  return found;
}

/** Of each text the words that one like it must share with it, rarest among all texts first. */
function rarestWords(texts: readonly ReadonlySet<string>[]): readonly (readonly string[])[] {
  const times = new Map<string, number>();
  for (const words of texts) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const rarer = (one: string, other: string): number =>
    (times.get(one) ?? 0) - (times.get(other) ?? 0) || (one < other ? -1 : 1);
  return texts.map((words) =>
    [...words].sort(rarer).slice(0, words.size - Math.ceil(words.size * SURELY_SHARED) + 1),
  );
}

function sameTime(one: Target, other: Target): boolean {
  return one.period === null || other.period === null || one.period.value === other.period.value;
}

/** Other bounds, or the same bound that one of them leaves out. */
function differ(one: Target, other: Target): boolean {
  if (one.value !== other.value || one.valueMax !== other.valueMax) return true;
  return one.strict !== other.strict && (one.operator === '=' || other.operator === '=');
}
