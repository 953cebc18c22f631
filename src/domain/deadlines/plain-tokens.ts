/**
 * The words, figures and signs of a short phrase, found in one walk, without an expression and without copying any
 * of it. Blanks part them and say nothing more.
 */
import { foldedCode } from '../text';

/** One object serves all phrases: what it found in one stands in it until the next is read. */
export class PlainTokens {
  /** How many there are; a stop at the end is none. */
  count = 0;
  /** A figure's digits, or WORD, or SIGN. */
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
    let parted = true;
    for (let at = 0; at < text.length;) {
      const start = at;
      const code = text.charCodeAt(at++);
      if (code === BLANK) {
        parted = true;
        continue;
      }
      let kind = SIGN;
      let value = code;
      const letter = letterNumber(code);
      if (letter !== 0) {
        kind = WORD;
        value = letter;
        for (; at < text.length; at++) {
          const next = letterNumber(text.charCodeAt(at));
          if (next === 0) break;
          if (at - start === LONGEST_WORD) return false;
          value = value * LETTERS + next;
        }
      } else if (isDigit(code)) {
        value = code - FIGURE_0;
        for (; at < text.length; at++) {
          const next = text.charCodeAt(at);
          if (!isDigit(next)) break;
          if (at - start === MOST_DIGITS) return false;
          value = value * 10 + next - FIGURE_0;
        }
        kind = at - start;
      } else if (!SIGNS.has(code)) return false;
      if (this.count === MOST_TOKENS || (kind !== SIGN && !parted)) return false;
      parted = kind === SIGN;
      this.kinds[this.count] = kind;
      this.values[this.count] = value;
      this.starts[this.count] = start;
      this.ends[this.count] = at;
      this.count++;
    }
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
    const digits = this.kind(at);
    const value = this.values[at] ?? 0;
    return (digits === 1 || digits === 2) && value <= most ? value : 0;
  }

  /** A year of four digits, as patterns read them; 0 where none stands. */
  year(at: number): number {
    const value = this.values[at] ?? 0;
    return this.kind(at) === 4 && value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
  }

  /** Where a token begins. */
  start(at: number): number {
    return this.starts[at] ?? 0;
  }

  /** Where the last token ends. */
  end(): number {
    return this.ends[this.count - 1] ?? 0;
  }

  private kind(at: number): number {
    return at >= 0 && at < this.count ? (this.kinds[at] ?? 0) : 0;
  }
}

/** A folded word as a number. No two words share one: letters take five bits each, six letters thirty. */
export function wordNumber(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = number * LETTERS + letterNumber(word.charCodeAt(at));
  return number;
}

/** 1 for a letter that folds to "a" to 26 for "z"; 0 for anything else, signs that only look like letters too. */
function letterNumber(code: number): number {
  const letter = code < END_OF_LETTERS ? foldedCode(code) - BEFORE_A : 0;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

function isDigit(code: number): boolean {
  return code >= FIGURE_0 && code <= FIGURE_9;
}

const BLANK = 32;
const FIGURE_0 = 48;
const FIGURE_9 = 57;
const BEFORE_A = 96;
const LETTERS = 32;
/** Vietnamese letters stand before it; after it come signs that another spelling form makes letters of. */
const END_OF_LETTERS = 0x1f00;

export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
const SEMICOLON = 59;
const SIGNS: ReadonlySet<number> = new Set([COMMA, DASH, DOT, SLASH, SEMICOLON]);
const STOPS: ReadonlySet<number> = new Set([COMMA, DOT, SEMICOLON]);

/** "Hoàn thành chậm nhất đến hết tháng 4 - tháng 6 năm 2025" has eleven. */
const MOST_TOKENS = 16;
const LONGEST_WORD = 6;
const MOST_DIGITS = 4;
/** Kinds of tokens beside figures, which have 1 to 4 digits. */
const WORD = 5;
const SIGN = 6;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
