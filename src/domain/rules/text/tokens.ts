/**
 * The words of a text beside what is known of each, and each word's neighbours: only a blank between two words
 * makes them neighbours.
 */
import { hashStep, isLetter, isPartOfCode, TextCodes, WordTable, type Word } from '../../text';
import { knownWord, type KnownWord } from './known-words';

/** Cut out of its text, and looked at as a part of a code, only where somebody asks: most words are passed over. */
export class Token implements Word {
  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly follows: boolean,
    readonly known: KnownWord,
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  get partOfCode(): boolean {
    return isPartOfCode(this.source, this.start, this.end);
  }

  get plain(): string {
    return this.known.plain;
  }

  get look(): KnownWord['look'] {
    return this.known.look;
  }
}

const MOST = 30_000;
const words = new WordTable<KnownWord>(knownWord, MOST);
const taken = new TextCodes();
const BLANK = 32;

/** As `wordsOf`. Give it cleaned, NFC text. */
export function tokensOf(text: string): readonly Token[] {
  const length = taken.take(text);
  const { codes } = taken;
  const tokens: Token[] = [];
  /** Nothing but blanks stands between here and the word before. */
  let follows = false;
  let index = 0;
  while (index < length) {
    const start = index;
    let hash = 0;
    for (; index < length; index++) {
      const code = codes[index] ?? 0;
      if (!isLetter(code)) break;
      hash = hashStep(hash, code);
    }
    if (index > start) {
      tokens.push(new Token(text, start, index, follows, words.at(codes, start, index, hash)));
      follows = true;
    } else if (codes[index++] !== BLANK) follows = false;
  }
  return tokens;
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
