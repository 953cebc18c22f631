/**
 * A phrase walked through letter by letter: its words, figures and signs one after the other, without an
 * expression and without copying any of it.
 */
import { foldedCode } from '../text';

/** Stands before the next word, figure or sign of a phrase, and moves over what it reads. */
export class PlainText {
  at = 0;
  /** Where the last word or figure ends. */
  end = 0;
  /** How many digits the last figure has. */
  digits = 0;

  /** Give it a normalised text; it begins at the first sign that is no blank. */
  constructor(private readonly text: string) {
    this.blanks();
  }

  /** Moves over blanks; false where there are none. */
  blanks(): boolean {
    const from = this.at;
    while (this.text.charCodeAt(this.at) === BLANK) this.at++;
    return this.at > from;
  }

  /** The number of the word that begins here (see `wordNumber`); 0 for none, or for one too long. */
  word(): number {
    const { text } = this;
    let { at } = this;
    let word = 0;
    for (; at < text.length; at++) {
      const letter = letterNumber(text.charCodeAt(at));
      if (letter === 0) break;
      if (at - this.at === LONGEST_WORD) return 0;
      word = word * LETTERS + letter;
    }
    this.at = at;
    this.end = at;
    return word;
  }

  /** The figure that begins here, of four digits at most; -1 for none. */
  figure(): number {
    const { text } = this;
    const from = this.at;
    let figure = 0;
    for (; this.at - from <= MOST_DIGITS; this.at++) {
      const digit = text.charCodeAt(this.at) - FIGURE_0;
      if (!(digit >= 0 && digit <= 9)) break;
      figure = figure * 10 + digit;
    }
    this.end = this.at;
    this.digits = this.at - from;
    return this.digits === 0 || this.digits > MOST_DIGITS ? -1 : figure;
  }

  /** Moves over the sign that stands here, where it is one of these; 0 where it is none of them. */
  sign(signs: ReadonlySet<number>): number {
    const code = this.text.charCodeAt(this.at);
    if (!signs.has(code)) return 0;
    this.at++;
    return code;
  }

  /** Whether nothing follows but blanks and one stop. */
  ends(): boolean {
    const { text } = this;
    let { at } = this;
    while (text.charCodeAt(at) === BLANK) at++;
    if (STOPS.has(text.charCodeAt(at))) at++;
    while (text.charCodeAt(at) === BLANK) at++;
    return at >= text.length;
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

const BLANK = 32;
const FIGURE_0 = 48;
const BEFORE_A = 96;
const LETTERS = 32;
const LONGEST_WORD = 6;
const MOST_DIGITS = 4;
/** Vietnamese letters stand before it; after it come signs that another spelling form makes letters of. */
const END_OF_LETTERS = 0x1f00;
const STOPS: ReadonlySet<number> = new Set(['.', ';', ','].map((sign) => sign.charCodeAt(0)));
