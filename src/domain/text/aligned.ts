/**
 * Normalised text that still knows where each letter stood in the text as given, so that what was read
 * can be shown in the cell it came from, decomposed letters and invisible characters included.
 */
import { normalizeText } from './fold';

export interface AlignedText {
  /** As `normalizeText` gives it. */
  readonly text: string;
  /** Offset in the given text of an offset in `text` (0 to `text.length`, both ends included). */
  readonly toGiven: (offset: number) => number;
}

const SAME = (offset: number): number => offset;
const CLUSTER = /[\s\S]\p{M}*/gu;

export function alignText(given: string): AlignedText {
  const whole = normalizeText(given);
  if (whole.length === given.length) return { text: whole, toGiven: SAME };
  const starts: number[] = [];
  let text = '';
  for (const match of given.matchAll(CLUSTER)) {
    const unit = normalizeText(match[0]);
    for (let index = 0; index < unit.length; index++) starts.push(match.index);
    text += unit;
  }
  starts.push(given.length);
  return { text, toGiven: (offset) => starts[offset] ?? given.length };
}
