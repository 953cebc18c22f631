/**
 * Numbers in place of texts: texts that are the same share one, and hardly any others do. A number for each of a
 * hundred thousand takes a fraction of the room and time of the texts themselves; whoever finds two things under one
 * number compares their texts.
 */
import { foldedCode, isWordCode } from './fold';
import { hashStep } from './word-table';

const PERCENT = 37;
/** Numbers of so many bits are kept without an object of their own. */
const BITS = 0x3fff_ffff;

/** Texts of the same letters share it; `seed` keeps apart what belongs to different things. */
export function markOfText(text: string, seed = 0): number {
  let mark = seed;
  for (let at = 0; at < text.length; at++) mark = hashStep(mark, text.charCodeAt(at));
  return mark & BITS;
}

/** Texts of the same folded letters and digits share it, however they are spaced: "100% hồ sơ" and "100 HỒ SƠ". */
export function markOfLetters(text: string, seed = 0): number {
  let mark = seed;
  for (let at = 0; at < text.length; at++) {
    const code = foldedCode(text.charCodeAt(at));
    if (isWordCode(code) && code !== PERCENT) mark = hashStep(mark, code);
  }
  return mark & BITS;
}
