/**
 * Tables that stand beside each other and share their header rows.
 */
import type { GridView } from '../grid-view';
import type { HeaderBand } from './band';
import type { HeaderColumn } from './header-columns';
import { headingMeaning } from './heading-meaning';

/** Two tables beside each other share header rows; a second "STT" or a blank column parts them. */
export function splitSideBySide(view: GridView, band: HeaderBand): HeaderBand[] {
  const groups: HeaderColumn[][] = [[]];
  let gapBefore = false;
  for (const column of band.columns) {
    const current = groups.at(-1) ?? [];
    if (column.parts.length === 0) {
      if (!holdsData(view, band, column.column)) gapBefore = true;
      else current.push(column);
      continue;
    }
    const seen = current.filter((other) => other.parts.length > 0);
    const repeats = seen.some((other) => repeatsKey(other, column));
    if (seen.length >= 2 && (repeats || (gapBefore && isForeign(band, column)))) groups.push([column]);
    else current.push(column);
    gapBefore = false;
  }
  if (groups.length === 1) return [{ ...band, columns: groups[0] ?? [] }];
  return groups
    .filter((group) => group.filter((column) => leafStrength(column) >= 0.38).length >= 2)
    .map((group) => ({
      ...band,
      columns: group,
      left: group[0]?.column ?? band.left,
      right: group.at(-1)?.column ?? band.right,
    }));
}

function leafStrength(column: HeaderColumn): number {
  return headingMeaning(column.parts.at(-1) ?? '').strength;
}

/** "STT" a second time. */
function repeatsKey(one: HeaderColumn, other: HeaderColumn): boolean {
  if (one.parts.length !== 1 || other.parts.length !== 1) return false;
  const first = headingMeaning(one.parts[0] ?? '').scores.get('number') ?? 0;
  const second = headingMeaning(other.parts[0] ?? '').scores.get('number') ?? 0;
  return first >= 0.9 && second >= 0.9;
}

/** From this column to the band's end no heading belongs to a plan: a legend or a note beside the table. */
function isForeign(band: HeaderBand, from: HeaderColumn): boolean {
  return band.columns
    .filter((column) => column.column >= from.column && column.parts.length > 0)
    .every((column) => {
      const { scores } = headingMeaning(column.parts.at(-1) ?? '');
      return [...scores].every(([field, score]) => field === 'other' || field === 'number' || score < 0.38);
    });
}

function holdsData(view: GridView, band: HeaderBand, column: number): boolean {
  const start = view.indexOf(band.bottom);
  if (start === undefined) return false;
  return view.rows
    .slice(start + 1, start + 40)
    .some((row) => row.cells.some((cell) => cell.column === column));
}
