/**
 * Where each table of a sheet begins and ends: from its header to the next different one, and which rows above
 * it are its title.
 */
import type { GridView, ViewRow } from './grid-view';
import type { HeaderBand } from './headers/band';
import { sameHeading } from './headers/edit-distance';
import { LEGEND, NOTE, SIGNATURE, TITLE_OPENING } from './lexicon/tail-words';
import { readNumberedHeading, readRowNumber } from './rows/numbering';
import { isUpperCase } from './rows/row-facts';

export interface TableExtent {
  readonly band: HeaderBand;
  /** Header bands inside the table that repeat it. */
  readonly repeats: readonly HeaderBand[];
  readonly titleRows: readonly ViewRow[];
  /** First and last sheet row that may belong to the table, below the header. */
  readonly first: number;
  readonly last: number;
}

export function tableExtents(view: GridView, bands: readonly HeaderBand[]): TableExtent[] {
  const starts: { band: HeaderBand; repeats: HeaderBand[]; titleRows: ViewRow[] }[] = [];
  for (const band of bands) {
    const before = starts.findLast((start) => overlap(start.band, band));
    const titleRows = titleAbove(view, band, before);
    const titled = titleRows.some((row) => row.cells.length === 1 && opensTitle(view, row));
    if (before && repeats(view, before.band, band) && !titled) before.repeats.push(band);
    else starts.push({ band, repeats: [], titleRows });
  }
  return starts.map((start, index) => {
    const next = starts
      .slice(index + 1)
      .find((other) => other.band.top > start.band.bottom && overlap(start.band, other.band));
    const end = next
      ? (next.titleRows[0]?.row ?? next.band.top) - 1
      : (view.rows.at(-1)?.row ?? start.band.bottom);
    return { ...start, first: start.band.bottom + 1, last: Math.max(end, start.band.bottom) };
  });
}

function overlap(one: HeaderBand, other: HeaderBand): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/** Six headings in ten stand again in the same columns. */
export function repeats(view: GridView, one: HeaderBand, other: HeaderBand): boolean {
  // A heading merged over several columns says the same in each; it counts once.
  const headed = other.columns.filter(
    ({ parts }, index) => parts.length > 0 && parts.at(-1) !== other.columns[index - 1]?.parts.at(-1),
  );
  const same = headed.filter((column) => {
    const match = one.columns.find((candidate) => candidate.column === column.column);
    const mine = match?.parts.at(-1);
    const theirs = column.parts.at(-1);
    return mine !== undefined && theirs !== undefined && sameHeading(view.fold(mine), view.fold(theirs));
  });
  return headed.length > 0 && same.length >= headed.length * 0.6;
}

function opensTitle(view: GridView, row: ViewRow): boolean {
  const text = row.cells[0]?.text ?? '';
  return TITLE_OPENING.test(view.fold(text));
}

/**
 * Rows above a header that hold its title. Under an earlier table only lines that stand alone belong to the
 * next one, and none that is a numbered heading, a note or a signature.
 */
function titleAbove(
  view: GridView,
  band: HeaderBand,
  before: { readonly band: HeaderBand } | undefined,
): ViewRow[] {
  const found: ViewRow[] = [];
  const start = view.indexOf(band.top) ?? 0;
  for (let index = start - 1; index >= 0; index--) {
    const row = view.rows[index];
    if (!row || (before && row.row <= before.band.bottom)) break;
    if (before) {
      const cells = row.cells.filter((cell) => cell.column >= band.left - 1 && cell.column <= band.right + 1);
      if (cells.length > 2) break;
      const text = cells[0]?.text ?? '';
      const folded = view.fold(text);
      if (readRowNumber(text) || readNumberedHeading(text)) break;
      if (NOTE.test(folded) || LEGEND.test(folded) || SIGNATURE.test(folded)) break;
      const titleLike = TITLE_OPENING.test(folded) || isUpperCase(text) || text.startsWith('(');
      const cell = cells[0];
      const inPlace = cell !== undefined && (cell.column <= band.left + 1 || cell.merge !== undefined);
      if (!titleLike || !inPlace || cells.length !== 1 || /^\p{Ll}/u.test(text)) break;
    }
    found.unshift(row);
  }
  if (!before) return found;
  // Capitals alone may be a section heading before a repeated header; a title says what it opens.
  const opening = found.findIndex((row) => opensTitle(view, row));
  return opening < 0 ? (found.length >= 2 ? found : []) : found.slice(opening);
}
