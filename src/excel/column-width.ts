/**
 * Column widths: Excel shows them in characters of the workbook's normal font, Office.js gives points.
 *
 * One character is as many pixels as the widest digit of that font, and every column has five more. How wide
 * the digit is shows in a column that still has the standard width.
 */
const POINTS_PER_PIXEL = 0.75;
const PADDING_PIXELS = 5;
const USUAL_DIGIT_PIXELS = 7;

export interface WidthScale {
  readonly digitPixels: number;
}

/** From a column of standard width: its points, and the standard width in characters. */
export function widthScale(standardPoints: number, standardCharacters: number): WidthScale {
  const digit = Math.round((standardPoints / POINTS_PER_PIXEL - PADDING_PIXELS) / standardCharacters);
  return { digitPixels: digit >= 4 && digit <= 24 ? digit : USUAL_DIGIT_PIXELS };
}

/** Characters as Excel shows them, to two decimals. */
export function charactersOf(points: number, scale: WidthScale): number {
  const pixels = points / POINTS_PER_PIXEL;
  const characters =
    pixels < scale.digitPixels + PADDING_PIXELS
      ? pixels / (scale.digitPixels + PADDING_PIXELS)
      : (pixels - PADDING_PIXELS) / scale.digitPixels;
  return Math.round(characters * 100) / 100;
}

export function pointsOf(characters: number, scale: WidthScale): number {
  const pixels =
    characters < 1
      ? characters * (scale.digitPixels + PADDING_PIXELS)
      : characters * scale.digitPixels + PADDING_PIXELS;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}
