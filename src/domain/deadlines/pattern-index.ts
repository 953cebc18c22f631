/**
 * Which patterns can occur in a phrase at all, from the words and signs in it.
 *
 * One walk over the phrase settles it for all patterns at once: every pattern is one bit, every word and
 * sign knows the bits of the patterns that ask for it, and a pattern is called where each of its needs
 * was met. Most phrases call three or four of some forty, and an expression that is not tried costs nothing.
 */
import type { DeadlinePattern } from './deadline-pattern';

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
        const met = metByToken.get(keyOf(token)) ?? new Int32Array(size);
        met[at] = (met[at] ?? 0) | bit;
        metByToken.set(keyOf(token), met);
      }
    }
    if (figures !== 'none') metByFigures[word] = (metByFigures[word] ?? 0) | bit;
    if (figures !== 'some') metWithoutFigures[word] = (metWithoutFigures[word] ?? 0) | bit;
  });

  // One for all phrases, set anew for each.
  const met = new Int32Array(size);

  function meet(key: number): void {
    const more = metByToken.get(key);
    if (more === undefined) return;
    for (let at = 0; at < size; at++) met[at] = (met[at] ?? 0) | (more[at] ?? 0);
  }

  function candidates(folded: string): readonly IndexedPattern[] {
    met.set(metAlways);
    let hasFigures = false;
    let key = 0;
    for (let at = 0; at < folded.length; at++) {
      const code = folded.charCodeAt(at);
      if (code >= LETTER_A && code <= LETTER_Z) {
        key = withLetter(key, code);
        continue;
      }
      if (key !== 0) meet(key);
      key = 0;
      if (code >= FIGURE_0 && code <= FIGURE_9) hasFigures = true;
      else if (code !== BLANK) meet(withLetter(0, code));
    }
    if (key !== 0) meet(key);
    return called(hasFigures ? metByFigures : metWithoutFigures, folded.length);
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

const LETTER_A = 97;
const LETTER_Z = 122;
const FIGURE_0 = 48;
const FIGURE_9 = 57;
const BLANK = 32;

/** A number for a word or sign. Two words that share one only cost a try. */
function keyOf(token: string): number {
  let key = 0;
  for (let at = 0; at < token.length; at++) key = withLetter(key, token.charCodeAt(at));
  return key;
}

function withLetter(key: number, code: number): number {
  return (Math.imul(key, 31) + code) & 0x3fff_ffff;
}

function lowestBit(bits: number): number {
  return WORD - 1 - Math.clz32(bits & -bits);
}
