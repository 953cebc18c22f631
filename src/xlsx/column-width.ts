/**
 * Column widths as a clerk sees them in Excel against those in the file, which count the padding of a
 * cell too. Reckoned with digits 7 pixels wide, as in Calibri 11 and Times New Roman 11 at 100 %.
 */
const DIGIT = 7;
const PADDING = 5;

/** `shownWidth(9.140625)` is 8.43. */
export function shownWidth(stored: number): number {
  const shown = stored < 1 ? (stored * DIGIT) / (DIGIT + PADDING) : (stored * DIGIT - PADDING) / DIGIT;
  return Math.max(0, Math.round(shown * 100) / 100);
}

/** `storedWidth(8.43)` is 9.140625. */
export function storedWidth(shown: number): number {
  const pixels = shown < 1 ? shown * (DIGIT + PADDING) : shown * DIGIT + PADDING;
  return Math.floor((Math.round(pixels) / DIGIT) * 256) / 256;
}
