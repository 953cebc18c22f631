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

/** What a phrase has of what a pattern needs; bits, to be added up. */
const TRIGGER = 1;
const COMPANION = 2;
const DIGIT = 4;

interface Call {
  readonly index: number;
  readonly has: number;
}

/** A pattern's triggers and companions are whole words or single signs of the matching text. */
export function indexPatterns(patterns: readonly DeadlinePattern[]): PatternIndex {
  const byToken = new Map<string, Call[]>();
  const call = (token: string, index: number, has: number) => {
    const calls = byToken.get(token);
    if (calls === undefined) byToken.set(token, [{ index, has }]);
    else calls.push({ index, has });
  };
  patterns.forEach(({ triggers = [], companions = [] }, index) => {
    for (const token of triggers) call(token, index, TRIGGER);
    for (const token of companions) call(token, index, COMPANION);
  });
  const needs = Uint8Array.from(patterns, needsOf);
  const longest = patterns.map((pattern) => pattern.longest ?? Infinity);

  // One for all phrases, emptied for each.
  const has = new Uint8Array(patterns.length);

  const candidates = (folded: string): readonly DeadlinePattern[] => {
    has.fill(/\d/.test(folded) ? DIGIT : 0);
    for (const token of folded.match(TOKEN) ?? []) {
      const calls = byToken.get(token);
      if (calls === undefined) continue;
      for (const { index, has: bit } of calls) has[index] = (has[index] ?? 0) | bit;
    }
    const called: DeadlinePattern[] = [];
    patterns.forEach((pattern, index) => {
      const needed = needs[index] ?? 0;
      if (((has[index] ?? 0) & needed) === needed && folded.length <= (longest[index] ?? 0))
        called.push(pattern);
    });
    return called;
  };
  return { candidates };
}

function needsOf({ triggers, companions, needsDigit }: DeadlinePattern): number {
  return (triggers ? TRIGGER : 0) | (companions ? COMPANION : 0) | (needsDigit === true ? DIGIT : 0);
}
