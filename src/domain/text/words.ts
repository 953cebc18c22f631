/**
 * The words of a text and where they stand, without expressions over letters: what is asked of every cell
 * of a large workbook must be quick.
 */

export interface Word {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** One or more blanks, and nothing else, part it from the word before. */
  readonly follows: boolean;
  /** A digit, or one of / - _ @ . with a letter or digit behind it, touches the word: "QĐ-UBND", "a.b". */
  readonly partOfCode: boolean;
}

/** Words of letters in reading order. Give it cleaned, NFC text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let index = 0;
  let lastEnd = -1;
  while (index < text.length) {
    if (!isLetter(text.charCodeAt(index))) {
      index++;
      continue;
    }
    const start = index;
    while (index < text.length && isLetter(text.charCodeAt(index))) index++;
    words.push({
      text: text.slice(start, index),
      start,
      end: index,
      follows: lastEnd >= 0 && isBlank(text, lastEnd, start),
      partOfCode: isPartOfCode(text, start, index),
    });
    lastEnd = index;
  }
  return words;
}

/** Latin letters with every mark that Vietnamese uses, composed or not. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x1e00 && code < 0x1f00)
  );
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (text.charCodeAt(index) !== 32) return false;
  return to > from;
}

/** Whether the word between two places is a part of a code, see `Word`. */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  return joins(text, start - 1, -1) || joins(text, end, 1);
}

function joins(text: string, at: number, step: 1 | -1): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  const link = code === 47 || code === 45 || code === 95 || code === 64 || code === 46 || code === 8211;
  if (!link) return false;
  if (at + step < 0 || at + step >= text.length) return false;
  const beyond = text.charCodeAt(at + step);
  return isLetter(beyond) || (beyond >= 48 && beyond <= 57);
}
