/**
 * Which patterns can occur in a phrase at all, from the words and signs in it and what they stand beside.
 *
 * One walk over the phrase settles it for all patterns at once: every pattern is one bit, every word and
 * sign knows the bits of the patterns that ask for it, and a pattern is called where each of its needs
 * was met. Most phrases try two or three of some forty, and an expression that is not tried costs nothing,
 * nor is it ever compiled.
 */
import type { DeadlinePattern } from './deadline-pattern';
import { FIGURE, tokenOf, tokensIn } from './tokens';

export interface PatternIndex {
  /** Patterns that may match, in their order. */
  readonly candidates: (folded: string) => readonly IndexedPattern[];
}

/** What finding pieces asks of a pattern: all of one shape, they are read fastest. */
export type IndexedPattern = Readonly<
  Pick<DeadlinePattern, 'id' | 'expression' | 'read'> & { readsFigures: boolean; longest: number }
>;

/** Bits in a number. */
const WORD = 32;

export function indexPatterns(patterns: readonly DeadlinePattern[]): PatternIndex {
  const indexed = patterns.map(({ id, expression, read, figures, longest = Infinity }): IndexedPattern => ({
    id,
    expression,
    read,
    readsFigures: figures === 'some',
    longest,
  }));
  const words = Math.ceil(patterns.length / WORD);
  const slots = Math.max(...patterns.map(({ needs }) => needs.length));
  // One number a word of bits and need; a need that a pattern does not have is met from the start.
  const size = words * slots;
  const metAlways = new Int32Array(size);
  const metByFigures = new Int32Array(words);
  const metWithoutFigures = new Int32Array(words);
  const metByToken = new Map<number, Int32Array>();

  patterns.forEach(({ needs, figures }, index) => {
    const word = Math.floor(index / WORD);
    const bit = 1 << (index % WORD);
    for (let slot = 0; slot < slots; slot++) {
      const at = slot * words + word;
      const need = needs[slot];
      if (need === undefined) metAlways[at] = (metAlways[at] ?? 0) | bit;
      for (const token of need ?? []) {
        const met = metByToken.get(tokenOf(token)) ?? new Int32Array(size);
        met[at] = (met[at] ?? 0) | bit;
        metByToken.set(tokenOf(token), met);
      }
    }
    if (figures !== 'none') metByFigures[word] = (metByFigures[word] ?? 0) | bit;
    if (figures !== 'some') metWithoutFigures[word] = (metWithoutFigures[word] ?? 0) | bit;
  });

  // One for all phrases, set anew for each.
  const met = new Int32Array(size);

  function candidates(folded: string): readonly IndexedPattern[] {
    const tokens = tokensIn(folded);
    met.set(metAlways);
    for (const token of tokens) {
      const more = metByToken.get(token);
      if (more === undefined) continue;
      for (let at = 0; at < size; at++) met[at] = (met[at] ?? 0) | (more[at] ?? 0);
    }
    return called(tokens.includes(FIGURE) ? metByFigures : metWithoutFigures, folded.length);
  }

  function called(byFigures: Int32Array, length: number): readonly IndexedPattern[] {
    const found: IndexedPattern[] = [];
    for (let word = 0; word < words; word++) {
      let bits = byFigures[word] ?? 0;
      for (let at = word; at < size; at += words) bits &= met[at] ?? 0;
      for (; bits !== 0; bits &= bits - 1) {
        const pattern = indexed[word * WORD + lowestBit(bits)];
        if (pattern !== undefined && length <= pattern.longest) found.push(pattern);
      }
    }
    return found;
  }

  return { candidates };
}

function lowestBit(bits: number): number {
  return WORD - 1 - Math.clz32(bits & -bits);
}
