/**
 * What a phrase is made of, as patterns ask for it: its words, its signs, and what stands beside what.
 *
 * Blanks aside, with "1" for any figure and "a" for any word:
 * - "thang": a word;
 * - "1 thang", "thang 1": a word with a figure right before or after it;
 * - "/": a sign;
 * - "1/1", "1/a", ",/a": a sign with what stands before and after it;
 * - "1/1/1": three figures in a row, parted by any of "/", "." and "-";
 * - "1": a figure.
 */

/** The number of each token of a folded phrase; some come more than once. */
export function tokensIn(folded: string): readonly number[] {
  const tokens: number[] = [];
  // The word that is being walked over, by itself and with the figure before it.
  let word = 0;
  let counted = 0;
  let lastWord = 0;
  // What stood last: a letter, a figure or a sign; and the sign with what stood before it.
  let last = 0;
  let joint = 0;
  let inARow = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code >= LETTER_A && code <= LETTER_Z) {
      if (word === 0) {
        if (joint !== 0) tokens.push(withSign(joint, LETTER_A));
        joint = 0;
        counted = last === FIGURE_1 ? AFTER_FIGURE : 0;
        last = LETTER_A;
      }
      word = withSign(word, code);
      if (counted !== 0) counted = withSign(counted, code);
      continue;
    }
    if (word !== 0) {
      tokens.push(word);
      if (counted !== 0) tokens.push(counted);
      lastWord = word;
      word = 0;
    }
    if (code === BLANK) continue;
    if (code < FIGURE_0 || code > FIGURE_9) {
      tokens.push(code);
      joint = withSign(last, code);
      if (code !== SLASH && code !== DOT && code !== DASH) inARow = 0;
      last = code;
    } else if (last !== FIGURE_1 || folded.charCodeAt(at - 1) === BLANK) {
      tokens.push(FIGURE);
      inARow = joint === 0 ? 1 : inARow + 1;
      if (joint !== 0) tokens.push(withSign(joint, FIGURE_1));
      if (last === LETTER_A) tokens.push(withSign(withSign(lastWord, BLANK), FIGURE_1));
      if (inARow === 3) tokens.push(THREE_FIGURES);
      joint = 0;
      last = FIGURE_1;
    }
  }
  if (word !== 0) tokens.push(word);
  if (word !== 0 && counted !== 0) tokens.push(counted);
  return tokens;
}

/** The number of a token as it is written above. Two that share one only cost a try. */
export function tokenOf(written: string): number {
  let token = 0;
  for (let at = 0; at < written.length; at++) token = withSign(token, written.charCodeAt(at));
  return token;
}

function withSign(token: number, code: number): number {
  return (Math.imul(token, 31) + code) & 0x3fff_ffff;
}

const LETTER_A = 97;
const LETTER_Z = 122;
const FIGURE_0 = 48;
const FIGURE_1 = 49;
const FIGURE_9 = 57;
const BLANK = 32;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
/** That there is a figure at all. */
export const FIGURE = tokenOf('1');
const AFTER_FIGURE = tokenOf('1 ');
const THREE_FIGURES = tokenOf('1/1/1');
