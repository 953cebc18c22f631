/**
 * How the figures of many units become one figure of the superior body: counts are added, shares are shares of
 * sums, choices are tallied, texts are listed. A mean of percentages is never made.
 */
import type { FormLine } from '../form';

export type Combination =
  /** Counts: added. */
  | { readonly kind: 'sum' }
  /** "16.181/16.183": both sides added. */
  | { readonly kind: 'ratio' }
  /** 100 × one total ÷ another; lines by reference. */
  | { readonly kind: 'share'; readonly numerator: string; readonly denominator: string }
  /** A percentage under a line of ratios: 100 × its sums. */
  | { readonly kind: 'share-of-ratio'; readonly of: string }
  /** A percentage whose parts nobody states: only where all units say the same. */
  | { readonly kind: 'equal' }
  /** Repeats the total of another line. */
  | { readonly kind: 'same'; readonly as: string }
  /** Choices: how many units chose what. */
  | { readonly kind: 'tally'; readonly options: readonly (readonly [code: string, label: string])[] }
  /** Texts: each unit's in turn. */
  | { readonly kind: 'list' }
  /** Headings. */
  | { readonly kind: 'none' };

export type CombinationKind = Combination['kind'];

/** Which of a unit's annexes of several periods count: what happened adds up, what stands is the latest. */
export type CountedIn = 'all-periods' | 'latest-period';

export interface CombinedLine {
  /** As `lineRef` writes it. */
  readonly ref: string;
  readonly line: FormLine;
  readonly combination: Combination;
  readonly countedIn: CountedIn;
}

/** Lines of a form with their references, in its order, each with the way its figures come together. */
export function combinedLines(
  lines: readonly { readonly ref: string; readonly line: FormLine }[],
): readonly CombinedLine[] {
  const byId = new Map(lines.map(({ ref, line }) => [line.id, { ref, line }]));
  const refs = new Set(lines.map(({ ref }) => ref));
  return lines.map(({ ref, line }) => {
    const combination = combinationOf(line, byId, refs);
    const adds = combination.kind === 'sum' || combination.kind === 'ratio' || combination.kind === 'list';
    return {
      ref,
      line,
      combination,
      countedIn: adds && line.aggregation === 'period' ? 'all-periods' : 'latest-period',
    };
  });
}

function combinationOf(
  line: FormLine,
  byId: ReadonlyMap<string, { readonly ref: string; readonly line: FormLine }>,
  refs: ReadonlySet<string>,
): Combination {
  const { derived } = line;
  if (derived?.kind === 'share' && refs.has(derived.numerator) && refs.has(derived.denominator)) {
    return { kind: 'share', numerator: derived.numerator, denominator: derived.denominator };
  }
  if (derived?.kind === 'same' && refs.has(derived.as)) return { kind: 'same', as: derived.as };
  switch (line.valueType) {
    case 'count':
      return { kind: 'sum' };
    case 'ratio':
      return { kind: 'ratio' };
    case 'percent': {
      const parent = byId.get(line.parent ?? '');
      return parent?.line.valueType === 'ratio'
        ? { kind: 'share-of-ratio', of: parent.ref }
        : { kind: 'equal' };
    }
    case 'boolean01':
    case 'enum':
      return { kind: 'tally', options: Object.entries(line.options ?? { 1: 'Có', 0: 'Không' }) };
    case 'text':
      return { kind: 'list' };
    case 'none':
      return { kind: 'none' };
  }
}
