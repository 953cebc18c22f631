/**
 * The words, figures and signs of a short phrase, found in one walk, without an expression and without copying any
 * of it. Blanks part them and say nothing more.
 */
import { foldedCode } from '../text';

/** One object serves all phrases: what it found in one stands in it until the next is read. */
export class PlainTokens {
  /** How many there are; a stop at the end is none. */
  count = 0;
  private readonly kinds = new Uint8Array(MOST_TOKENS);
  private readonly values = new Int32Array(MOST_TOKENS);
  private readonly starts = new Int32Array(MOST_TOKENS);
  private readonly ends = new Int32Array(MOST_TOKENS);

  /**
   * False for a phrase that is not plain: one with more tokens, longer words or other signs than plain dates have,
   * with words and figures that nothing parts ("ngày15"), or in another spelling form.
   */
  read(text: string): boolean {
    this.count = 0;
    let kind = NONE;
    let start = 0;
    let value = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const sort = code < END_OF_LETTERS ? SORTS[code] || sortOf(code) : OTHER;
      if (sort <= LAST_LETTER) {
        if (kind === FIGURE || (kind === WORD && at - start === LONGEST_WORD)) return false;
        if (kind === NONE) start = at;
        value = kind === NONE ? sort : value * LETTERS + sort;
        kind = WORD;
      } else if (sort === FIGURE) {
        if (kind === WORD || (kind === FIGURE && at - start === MOST_DIGITS)) return false;
        if (kind === NONE) start = at;
        value = kind === NONE ? code - FIGURE_0 : value * 10 + code - FIGURE_0;
        kind = FIGURE;
      } else {
        if (kind !== NONE) this.add(kind, value, start, at);
        kind = NONE;
        if (sort === OTHER || this.count > MOST_TOKENS - 2) return false;
        if (sort === SIGN) this.add(SIGN, code, at, at + 1);
      }
    }
    if (kind !== NONE) this.add(kind, value, start, text.length);
    if (STOPS.has(this.sign(this.count - 1))) this.count--;
    return true;
  }

  /** The number of a word (see `wordNumber`); 0 where no word stands. */
  word(at: number): number {
    return this.kind(at) === WORD ? (this.values[at] ?? 0) : 0;
  }

  /** The code of a sign; 0 where none stands. */
  sign(at: number): number {
    return this.kind(at) === SIGN ? (this.values[at] ?? 0) : 0;
  }

  /** A figure of one or two digits from 1 to `most`; 0 where none stands. */
  number(at: number, most: number): number {
    const value = this.kind(at) === FIGURE ? (this.values[at] ?? 0) : 0;
    return value <= most && this.end(at) - this.start(at) <= 2 ? value : 0;
  }

  /** A year of four digits, as patterns read them; 0 where none stands. */
  year(at: number): number {
    const value = this.kind(at) === FIGURE ? (this.values[at] ?? 0) : 0;
    return value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
  }

  /** Where a token begins. */
  start(at: number): number {
    return this.starts[at] ?? 0;
  }

  /** Where a token ends. */
  end(at: number): number {
    return this.ends[at] ?? 0;
  }

  private kind(at: number): number {
    return at >= 0 && at < this.count ? (this.kinds[at] ?? NONE) : NONE;
  }

  private add(kind: number, value: number, start: number, end: number): void {
    this.kinds[this.count] = kind;
    this.values[this.count] = value;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count++;
  }
}

/** A folded word as a number. No two words share one: letters take five bits each, six letters thirty. */
export function wordNumber(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = number * LETTERS + sortOf(word.charCodeAt(at));
  return number;
}

export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
const SEMICOLON = 59;
const SIGNS: ReadonlySet<number> = new Set([COMMA, DASH, DOT, SLASH, SEMICOLON]);
const STOPS: ReadonlySet<number> = new Set([COMMA, DOT, SEMICOLON]);
const BLANK = 32;
const FIGURE_0 = 48;
const FIGURE_9 = 57;
const BEFORE_A = 96;

/** "Hoàn thành chậm nhất đến hết tháng 4 - tháng 6 năm 2025" has eleven. */
const MOST_TOKENS = 16;
const LONGEST_WORD = 6;
const MOST_DIGITS = 4;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Letters are of the sorts 1 (folded "a") to 26 ("z"); these are the other sorts, and the kinds of tokens. */
const LAST_LETTER = 26;
const NONE = 27;
const WORD = 28;
const FIGURE = 29;
const SIGN = 30;
const OTHER = 31;
const LETTERS = 32;
/** Vietnamese letters stand before it; after it come signs that another spelling form makes letters of. */
const END_OF_LETTERS = 0x1f00;
/** What sort each letter and sign is, 0 where none has asked yet. */
const SORTS = new Uint8Array(END_OF_LETTERS);

function sortOf(code: number): number {
  const letter = foldedCode(code) - BEFORE_A;
  const sort =
    letter >= 1 && letter <= LAST_LETTER
      ? letter
      : code >= FIGURE_0 && code <= FIGURE_9
        ? FIGURE
        : code === BLANK
          ? NONE
          : SIGNS.has(code)
            ? SIGN
            : OTHER;
  SORTS[code] = sort;
  return sort;
}
