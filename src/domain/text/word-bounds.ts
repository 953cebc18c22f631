/**
 * Expressions for folded Vietnamese text, bounded by letters and digits on either side, so that "quý"
 * is never found inside another word and "tháng tư" never inside "tháng tưởng niệm".
 *
 * `\b` and `\W` know ASCII letters only; on folded text every Vietnamese letter is an ASCII letter, and
 * the bounds are written out here once.
 */

/** No letter or digit before. */
export const WORD_START = '(?<![a-z0-9])';
/** No letter or digit after. */
export const WORD_END = '(?![a-z0-9])';

/**
 * Makes a spaced-out source a regular expression source: a blank stands for one or more spaces, "~" for
 * any number of spaces, none included. `spaced('truoc~ngay')` finds "truoc ngay" and "truocngay".
 */
export function spaced(source: string): string {
  return source.replaceAll(' ', ' +').replaceAll('~', ' *');
}

/** A global expression over folded text that matches whole words only; see `spaced` for blanks. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`${WORD_START}(?:${spaced(source)})${WORD_END}`, 'g');
}

/** Like `wholeWords`, for text that is that and nothing else, but for spaces and final punctuation. */
export function wholeText(source: string): RegExp {
  return new RegExp(`^[ ;,.:()-]*(?:${spaced(source)})[ ;,.:()!-]*$`);
}

/** Alternatives of a lexicon, longest first, so that "hai muoi" is tried before "hai". */
export function oneOf(words: Iterable<string>): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}
