/** How much a snapshot may hold; what is larger is refused with the figures instead of filling the memory. */
export interface ReadLimits {
  /** Cells with content, all sheets together. */
  readonly cells: number;
  /** UTF-16 units of shared and inline strings, all sheets together. */
  readonly characters: number;
  /** UTF-16 units of formulas, shared ones written out for each cell. */
  readonly formulaCharacters: number;
  /** Bytes of all parts read; more only where a file has the same part read again and again. */
  readonly partBytes: number;
  /** Merged areas times the rows with cells they touch. */
  readonly mergeWork: number;
}

export const defaultReadLimits: ReadLimits = {
  cells: 2_500_000,
  characters: 120_000_000,
  formulaCharacters: 40_000_000,
  partBytes: 640 * 1024 * 1024,
  mergeWork: 20_000_000,
};
