/**
 * Column widths of the host: points against characters, with digits seven pixels wide as in Calibri 11.
 */
export function pointsOf(characters: number): number {
  const pixels = characters < 1 ? characters * 12 : characters * 7 + 5;
  return Math.round(pixels) * 0.75;
}

export function charactersOf(points: number): number {
  const pixels = points / 0.75;
  return Math.round((pixels < 12 ? pixels / 12 : (pixels - 5) / 7) * 100) / 100;
}
