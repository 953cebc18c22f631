/**
 * Lines that follow from other lines of the form: totals, shares, a figure that another part repeats. A line
 * whose sources are all blank stays blank.
 */
import type { Derivation } from '../../domain/annex';
import { cellAddress, type CellPosition } from '../../domain/grid';
import { quoteSheet } from '../structure';

/** Where the figures of lines stand, by reference. */
export type RefCells = ReadonlyMap<string, { readonly sheet: string; readonly at: CellPosition }>;

export function sourcesOf(derived: Derivation): readonly string[] {
  switch (derived.kind) {
    case 'sum':
      return derived.of;
    case 'share':
      return [derived.numerator, derived.denominator];
    case 'same':
      return [derived.as];
  }
}

/** Undefined where a source stands nowhere. */
export function derivedFormula(derived: Derivation, sheet: string, cells: RefCells): string | undefined {
  const addresses = sourcesOf(derived).flatMap((ref) => {
    const place = cells.get(ref);
    if (!place) return [];
    const address = cellAddress(place.at);
    return [place.sheet === sheet ? address : `${quoteSheet(place.sheet)}!${address}`];
  });
  if (addresses.length < sourcesOf(derived).length) return undefined;
  const [one = '', other = ''] = addresses;
  switch (derived.kind) {
    case 'sum':
      return `IF(COUNT(${addresses.join(',')})=0,"",SUM(${addresses.join(',')}))`;
    case 'share':
      return `IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),IF(${other}=0,"",ROUND(100*${one}/${other},2)),"")`;
    case 'same':
      return `IF(ISNUMBER(${one}),${one},"")`;
  }
}

/** What the formula shows; null where it shows nothing. */
export function derivedValue(derived: Derivation, figureAt: (ref: string) => number | null): number | null {
  const figures = sourcesOf(derived).map(figureAt);
  const known = figures.filter((figure) => figure !== null);
  switch (derived.kind) {
    case 'sum':
      return known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0);
    case 'share': {
      const [numerator, denominator] = known;
      if (known.length < 2 || numerator === undefined || !denominator) return null;
      return Math.round((10_000 * numerator) / denominator) / 100;
    }
    case 'same':
      return known[0] ?? null;
  }
}
