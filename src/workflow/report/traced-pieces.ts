/** A sentence of the report cut at its figures, so that each can lead to the cells it was taken from. */
import type { ReportSentence, TracedFigure } from './report-draft';

export interface TracedPiece {
  readonly text: string;
  /** Null for the words between figures. */
  readonly figure: TracedFigure | null;
}

/** A figure ends where its digits and words end: the 12 of "12.345" and of "12/2026" is none. */
const WITHIN_BEFORE = /[\p{L}\p{M}\p{N}]$|\p{N}[.,/]$/u;
const WITHIN_AFTER = /^[\p{L}\p{M}\p{N}]|^[.,/]\p{N}/u;

/**
 * The pieces put together are the sentence's text. A figure that stands for the sentence as a whole (written "")
 * makes it one piece; one whose words cannot be found is left out.
 */
export function tracedPieces({ text, figures }: ReportSentence): readonly TracedPiece[] {
  const whole = figures.find(({ written }) => written === '');
  if (whole) return [{ text, figure: whole }];
  const spans: { from: number; to: number; figure: TracedFigure }[] = [];
  const isFree = (from: number, to: number): boolean =>
    spans.every((span) => to <= span.from || span.to <= from);
  let reached = 0;
  for (const figure of figures) {
    const at = placeOf(text, figure.written, reached, isFree) ?? placeOf(text, figure.written, 0, isFree);
    if (at === null) continue;
    reached = at + figure.written.length;
    spans.push({ from: at, to: reached, figure });
  }
  spans.sort((one, other) => one.from - other.from);
  const pieces: TracedPiece[] = [];
  let done = 0;
  for (const { from, to, figure } of spans) {
    pieces.push({ text: text.slice(done, from), figure: null }, { text: text.slice(from, to), figure });
    done = to;
  }
  pieces.push({ text: text.slice(done), figure: null });
  return pieces.filter((piece) => piece.text !== '');
}

function placeOf(
  text: string,
  written: string,
  from: number,
  isFree: (from: number, to: number) => boolean,
): number | null {
  for (let at = text.indexOf(written, from); at >= 0; at = text.indexOf(written, at + 1)) {
    const end = at + written.length;
    const stands = !WITHIN_BEFORE.test(text.slice(0, at)) && !WITHIN_AFTER.test(text.slice(end));
    if (stands && isFree(at, end)) return at;
  }
  return null;
}
