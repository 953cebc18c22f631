/**
 * Targets that contradict each other: two figures for one measure and one time, of which both cannot be met
 * as stated ("đạt trên 90%" in the body, "đạt 90%" in the appendix).
 */
import { textLikeness } from '../plan';
import type { Target } from './target';

/** Share of words in common from which two measures are the same; a word too many is a narrower measure. */
const SAME_MEASURE = 0.8;

export interface TargetConflict<Stated extends Target> {
  readonly first: Stated;
  readonly second: Stated;
  /** 0 to 1: how like the two measures are worded. */
  readonly likeness: number;
}

/** Pairs in the order given, each pair once; targets that say the same are no conflict. */
export function conflictingTargets<Stated extends Target>(
  targets: readonly Stated[],
): readonly TargetConflict<Stated>[] {
  const found: TargetConflict<Stated>[] = [];
  targets.forEach((second, index) => {
    for (const first of targets.slice(0, index)) {
      if (first.unit !== second.unit || first.direction !== second.direction) continue;
      if (!sameTime(first, second) || !differ(first, second)) continue;
      const likeness = textLikeness(first.metric, second.metric);
      if (likeness >= SAME_MEASURE) found.push({ first, second, likeness });
    }
  });
  return found;
}

function sameTime(one: Target, other: Target): boolean {
  return one.period === null || other.period === null || one.period.value === other.period.value;
}

/** Other bounds, or the same bound that one of them leaves out. */
function differ(one: Target, other: Target): boolean {
  if (one.value !== other.value || one.valueMax !== other.valueMax) return true;
  return one.strict !== other.strict && (one.operator === '=' || other.operator === '=');
}
