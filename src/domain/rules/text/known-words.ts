/**
 * What is known of each word of the texts, looked up once a word and kept: a large plan has a million words
 * and a few thousand different ones.
 */
import { fold, readSyllable, type TonePlace } from '../../text';
import { canonical, isSingleWord, knownAfter, wordsOfTwoAfter } from './word-pairs';

export interface KnownWord {
  /** Lower case, the tone mark in the older place. */
  readonly plain: string;
  /** `plain` without its marks. */
  readonly folded: string;
  readonly look: 'lower' | 'capital' | 'upper' | 'mixed';
  readonly isSyllable: boolean;
  readonly tonePlace: TonePlace;
  /** May stand beside anything. */
  readonly single: boolean;
  /** Syllables known to follow, and those that make a word of two with it. */
  readonly after: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
}

const KEPT = 30_000;
const known = new Map<string, KnownWord>();

export function knownWord(text: string): KnownWord {
  const found = known.get(text);
  if (found) return found;
  const lower = text.toLowerCase();
  const plain = canonical(lower);
  const syllable = readSyllable(lower);
  const word: KnownWord = {
    plain,
    folded: fold(plain),
    look: lookOf(text, lower),
    isSyllable: syllable !== null,
    tonePlace: syllable?.tonePlace ?? 'either',
    single: isSingleWord(plain),
    after: knownAfter(plain),
    partners: wordsOfTwoAfter(plain),
  };
  if (known.size >= KEPT) known.clear();
  known.set(text, word);
  return word;
}

function lookOf(text: string, lower: string): KnownWord['look'] {
  if (text === lower) return 'lower';
  if (text.length > 1 && text === text.toUpperCase()) return 'upper';
  return text.slice(1) === lower.slice(1) ? 'capital' : 'mixed';
}
