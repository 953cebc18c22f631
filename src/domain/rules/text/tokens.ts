/**
 * The words of a text beside what is known of each, and each word's neighbours: only a blank between two words
 * makes them neighbours.
 */
import { wordsOf, type Word } from '../../text';
import { knownWord, type KnownWord } from './known-words';

export interface Token extends Word {
  readonly known: KnownWord;
  readonly plain: string;
  readonly look: KnownWord['look'];
}

export function tokensOf(text: string): readonly Token[] {
  return wordsOf(text).map((word): Token => {
    const known = knownWord(word.text);
    const { text: written, start, end, follows, partOfCode } = word;
    return { text: written, start, end, follows, partOfCode, known, plain: known.plain, look: known.look };
  });
}

export function before(tokens: readonly Token[], index: number): Token | undefined {
  return tokens[index]?.follows === true ? tokens[index - 1] : undefined;
}

export function behind(tokens: readonly Token[], index: number): Token | undefined {
  const next = tokens[index + 1];
  return next?.follows === true ? next : undefined;
}

/** The word and a neighbour are known to stand side by side. */
export function isExplained(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  return (
    behindIn(tokens, index, token.known.after) || before(tokens, index)?.known.after.has(token.plain) === true
  );
}

/** The word and a neighbour make a word of two. */
export function hasPartner(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  return (
    behindIn(tokens, index, token.known.partners) ||
    before(tokens, index)?.known.partners.has(token.plain) === true
  );
}

function behindIn(tokens: readonly Token[], index: number, words: ReadonlySet<string>): boolean {
  const next = behind(tokens, index);
  return next !== undefined && words.has(next.plain);
}
