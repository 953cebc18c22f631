/**
 * Which patterns can occur in a phrase at all, from the words and signs in it: most phrases need three
 * or four of them, and trying an expression costs more than looking a word up.
 */
import type { DeadlinePattern } from './deadline-pattern';

export interface PatternIndex {
  /** Patterns that may match, in their order. */
  readonly candidates: (folded: string) => readonly DeadlinePattern[];
}

const TOKEN = /[a-z]+|[^a-z0-9 ]/g;

/** A pattern's triggers are whole words or single signs of the matching text. */
export function indexPatterns(patterns: readonly DeadlinePattern[]): PatternIndex {
  const byToken = new Map<string, number[]>();
  patterns.forEach(({ triggers }, index) => {
    for (const token of triggers ?? []) byToken.set(token, [...(byToken.get(token) ?? []), index]);
  });
  const candidates = (folded: string): readonly DeadlinePattern[] => {
    const called = new Uint8Array(patterns.length);
    for (const token of folded.match(TOKEN) ?? []) {
      for (const index of byToken.get(token) ?? []) called[index] = 1;
    }
    const hasDigit = /\d/.test(folded);
    return patterns.filter((pattern, index) => {
      if (pattern.triggers !== undefined && called[index] === 0) return false;
      if (pattern.needsDigit === true && !hasDigit) return false;
      return pattern.longest === undefined || folded.length <= pattern.longest;
    });
  };
  return { candidates };
}
