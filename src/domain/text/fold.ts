/**
 * Reading Vietnamese text whatever its spelling form: one normal form, and a folded copy to match on.
 */

/**
 * NFC, with every kind of space that Word, PDF and web pages leave behind made plain, and characters
 * without width removed. Line breaks stay.
 */
export function normalizeText(raw: string): string {
  if (isPlain(raw)) return raw;
  return raw
    .normalize('NFC')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/[\u2028\u2029\u0085]/g, '\n');
}

/**
 * Lower case without diacritics ("Quý II" is "quy ii", "Đến" is "den"), letter for letter: the result
 * has the length of the input, so an offset in one is an offset in the other. Give it normalised text.
 */
export function fold(text: string): string {
  if (text.length <= STRETCH) return foldStretch(text, 0, text.length);
  let folded = '';
  for (let start = 0; start < text.length; start += STRETCH) {
    folded += foldStretch(text, start, Math.min(start + STRETCH, text.length));
  }
  return folded;
}

/** So many letters are folded at once; a call takes no more arguments than a few thousand. */
const STRETCH = 1024;

/** Made in one piece: a text put together letter by letter is read much slower by expressions. */
function foldStretch(text: string, start: number, end: number): string {
  const codes = listOf(end - start);
  for (let index = start; index < end; index++) codes[index - start] = foldedCode(text.charCodeAt(index));
  return String.fromCharCode(...codes);
}

/** A list of codes for each length of text, used again: millions of texts are folded, none while another is. */
const lists: number[][] = [];

function listOf(length: number): number[] {
  return (lists[length] ??= new Array<number>(length).fill(0));
}

/** The letters of one text as they are found, before their number is known. */
const found = new Uint16Array(STRETCH + 1);

/**
 * Folded letters and digits (and "%") alone, words parted by one blank: "Rà soát  TTHC." and "- Rà soát TTHC" are
 * both "ra soat tthc". Give it normalised text.
 */
export function foldedWords(text: string): string {
  if (text.length > STRETCH)
    return fold(text)
      .replace(/[^a-z0-9%]+/g, ' ')
      .trim();
  let count = 0;
  let gap = false;
  for (let index = 0; index < text.length; index++) {
    const folded = foldedCode(text.charCodeAt(index));
    if (!isWordCode(folded)) {
      gap = count > 0;
      continue;
    }
    if (gap) found[count++] = BLANK;
    gap = false;
    found[count++] = folded;
  }
  const codes = listOf(count);
  for (let at = 0; at < count; at++) codes[at] = found[at] ?? 0;
  return String.fromCharCode(...codes);
}

/** True where `whole` begins with the `foldedWords` of `part`, or consists of them where `entire` is set. */
function standsAtStart(whole: string, part: string, entire: boolean): boolean {
  const [one, other] = [new FoldedReader(part), new FoldedReader(whole)];
  for (;;) {
    const [wanted, found] = [one.next(), other.next()];
    if (wanted === END) return found === END || (!entire && found === BLANK);
    if (wanted !== found) return false;
  }
}

/** `foldedWords(one) === foldedWords(other)`, known at the first letter that differs. */
export const sameWords = (one: string, other: string): boolean => standsAtStart(one, other, true);

/** `foldedWords` of one begin with whole words that are those of the other, or are the same. */
export const beginsWithWords = (whole: string, part: string): boolean => standsAtStart(whole, part, false);

const END = -1;

/** The letters of `foldedWords` one after the other. */
class FoldedReader {
  private at = 0;
  private begun = false;
  private held = END;

  constructor(private readonly text: string) {}

  next(): number {
    if (this.held !== END) {
      const held = this.held;
      this.held = END;
      return held;
    }
    let gap = false;
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      const folded = foldedCode(code);
      if (!isWordCode(folded)) {
        gap = this.begun;
        continue;
      }
      this.at++;
      this.begun = true;
      if (!gap) return folded;
      this.held = folded;
      return BLANK;
    }
    return END;
  }
}

/** Whether a folded letter is one of those that `foldedWords` keeps. */
export const isWordCode = (folded: number): boolean =>
  (folded >= 97 && folded <= 122) || (folded >= 48 && folded <= 57) || folded === PERCENT;

const BLANK = 32;
const PERCENT = 37;

/** What one letter folds to. */
export const foldedCode = (code: number): number => foldedCodes[code] || foldCode(code);

/** What each letter folds to, 0 where none has asked yet. */
const foldedCodes = new Uint16Array(0x1_0000);

function foldCode(code: number): number {
  const unit = String.fromCharCode(code);
  const base = unit.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  const lower = (base === 'Đ' || base === 'đ' ? 'd' : base).toLowerCase();
  const folded = lower.length === 1 ? lower.charCodeAt(0) : code;
  foldedCodes[code] = folded;
  return folded;
}

/** ASCII and composed Latin letters: there is nothing to compose, replace or remove. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80 || (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00)) continue;
    return false;
  }
  return true;
}
