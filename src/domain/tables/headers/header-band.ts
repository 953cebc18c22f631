/**
 * The rows that head a table: one row or several, with the heading of each column put together from them.
 */
import { deadlineLikeness } from '../../deadlines';
import type { CellRange } from '../../grid';
import type { GridView, ViewCell, ViewRow } from '../grid-view';
import { readRowNumber } from '../rows/numbering';
import type { HeaderBand } from './band';
import { columnsUnder } from './header-columns';
import { splitSideBySide } from './side-by-side';
import { headingsOver, periodCells } from './period-headings';
import { headingMeaning, LONGEST_HEADING, soundsLikeHeading } from './heading-meaning';

/** All header bands of a sheet from top to bottom, repeated ones among them. */
export function findHeaderBands(view: GridView): HeaderBand[] {
  const bands: HeaderBand[] = [];
  let after = 0;
  view.rows.forEach((row, index) => {
    if (row.row <= after || !looksLikeHeader(row)) return;
    // Under a header, a row in small letters is the rest of a row that a page break cut.
    if (bands.length > 0 && row.cells.every(({ text }) => /^\p{Ll}/u.test(text))) return;
    const band = growBand(view, index, after);
    bands.push(...splitSideBySide(view, band));
    after = band.bottom;
  });
  return bands;
}

/**
 * The header of a sheet whose headings nobody knows: a row of short texts with rows below that fill the same
 * columns, one of them with numbers from 1 on or with deadlines.
 */
export function guessHeaderBand(view: GridView): HeaderBand | undefined {
  for (const [index, row] of view.rows.slice(0, 30).entries()) {
    if (row.cells.length < 3 || !row.cells.every(couldBeHeading)) continue;
    const below = view.rows.slice(index + 1, index + 13).filter((other) => other.cells.length >= 3);
    if (below.length < 2) continue;
    const columns = new Set(row.cells.map((cell) => cell.column));
    const fits = below.every((other) => {
      const inside = other.cells.filter((cell) => columns.has(cell.column)).length;
      return inside >= other.cells.length * 0.8 && inside >= row.cells.length * 0.5;
    });
    if (!fits) continue;
    const told = [...columns].some((column) => {
      const cells = below.flatMap((other) => other.cells.filter((cell) => cell.column === column));
      const deadlines = cells.filter((cell) => deadlineLikeness(cell.text) >= 0.6).length;
      return cells.length >= 2 && deadlines >= cells.length * 0.6;
    });
    if (told) return growBand(view, index, 0);
  }
  return undefined;
}

function couldBeHeading(cell: ViewCell): boolean {
  const { text } = cell;
  if (typeof cell.cell.value !== 'string' || text.length > 50 || /\d{2}/.test(text)) return false;
  return readRowNumber(text) === undefined && deadlineLikeness(text) < 0.6;
}

const NUMBER_ALONE = /^\d+$/;

/** Two headings at least, half of the cells at least, and one of them beyond doubt. */
export function looksLikeHeader(row: ViewRow): boolean {
  if (row.cells.length < 2 || row.cells.length > 60) return false;
  // As nearly every row of a plan begins; by itself such a number is no period either.
  if (NUMBER_ALONE.test(row.cells[0]?.text ?? '')) return false;
  const periods = row.cells.length < 3 ? [] : periodCells(row.cells);
  // Twelve months side by side say one thing, and name no field.
  const cells = periods.length === 0 ? row.cells : row.cells.filter((cell) => !periods.includes(cell));
  const besides = periods.length === 0 ? 0 : 1;
  const first = cells[0];
  if (!first || typeof first.cell.value === 'number' || /^[\d(]/.test(first.text)) return false;
  const numbers = cells.filter(holdsFigures).length;
  if (numbers * 4 > cells.length) return false;
  let plain = 0;
  let misses = 0;
  for (const cell of cells) {
    if (cell.text.length <= LONGEST_HEADING && soundsLikeHeading(cell.text)) plain++;
    else if (++misses * 2 > cells.length + 1) return false;
  }
  if (plain === 0) return false;
  const fields = new Set<string>(besides === 0 ? [] : ['periods']);
  let hits = besides;
  let best = 0;
  for (const cell of cells) {
    const meaning = headingMeaning(cell.text);
    if (meaning.strength < 0.38) continue;
    hits++;
    best = Math.max(best, meaning.strength);
    fields.add(meaning.phrase ?? '');
  }
  // The rest of a cut row begins in small letters and may hold such words too; a header is surer of itself.
  const lower = cells.filter((cell) => /^\p{Ll}/u.test(cell.text)).length;
  if (cells.length + besides === 2 || lower * 2 > cells.length) {
    if (fields.size < 2) return false;
    return cells.every((cell) => headingMeaning(cell.text).strength >= 0.7) || labelBesideValue(cells);
  }
  return hits >= 2 && fields.size >= 2 && hits * 2 >= cells.length + besides && best >= 0.7;
}

/** "Tiêu chí | Số liệu": weak by themselves, the two headings of a form beside each other. */
function labelBesideValue(cells: readonly ViewCell[]): boolean {
  const [label, value] = cells.map((cell) => headingMeaning(cell.text).scores);
  return cells.length === 2 && (label?.get('label') ?? 0) >= 0.6 && (value?.get('value') ?? 0) >= 0.6;
}

const FIGURES = /^[\d.,/%\s]+$/;

/** A number, typed as one or as text: "Trong đó: đã hoàn thành | Nhiệm vụ | 20" heads nothing. */
function holdsFigures({ cell, text }: ViewCell): boolean {
  return typeof cell.value === 'number' || FIGURES.test(text);
}

function growBand(view: GridView, index: number, after: number): HeaderBand {
  const first = view.rows[index];
  let top = first?.row ?? 0;
  let bottom = top;
  while (top - 1 > after && view.indexOf(top - 1) !== undefined && reachesDown(view, top - 1, top)) top--;
  for (const merge of view.mergesOf(top)) {
    if (merge.top === top && merge.bottom > bottom && merge.bottom - merge.top < 5) bottom = merge.bottom;
  }
  const numbering = (row: number): boolean => isNumberingRow(view, row) && !namesPeriods(view, top, row);
  while (bottom - top < 5 && isSubHeader(view, top, bottom, bottom + 1)) bottom++;
  let numberingRow: number | null = null;
  if (numbering(bottom)) numberingRow = bottom;
  else {
    const next = view.rows[(view.indexOf(bottom) ?? -1) + 1]?.row ?? 0;
    // A blank row may stand between the headings and their numbers.
    if (next > bottom && next <= bottom + 2 && numbering(next)) {
      numberingRow = next;
      bottom = next;
    }
  }
  const headingRows: number[] = [];
  for (let row = top; row <= bottom; row++) if (row !== numberingRow) headingRows.push(row);
  if (numberingRow === null && isRowOfMeasures(view, bottom, bottom + 1)) bottom++;
  const columns = columnsUnder(view, headingRows, bottom);
  const left = columns[0]?.column ?? 1;
  const right = columns.at(-1)?.column ?? left;
  return { top, bottom, left, right, columns, numberingRow };
}

const MEASURE = /^\([^()\d]{0,20}(?:dong|tr\.?d|ngay|thang|quy|nam|%|nguoi|ho so)[^()\d]{0,20}\)$/;

/** "(ngày/tháng/năm)", "(triệu đồng)" below the headings: in what the cells are told, and nothing else. */
function isRowOfMeasures(view: GridView, above: number, row: number): boolean {
  const cells = view.cellsOf(row);
  return (
    cells.length > 0 &&
    cells.every(({ text, column }) => MEASURE.test(view.fold(text)) && view.seen(above, column) !== undefined)
  );
}

/** A cell of `above` is merged down into `row`, and it is no title across the whole table. */
function reachesDown(view: GridView, above: number, row: number): boolean {
  return view
    .mergesOf(above)
    .some(
      (merge) =>
        merge.bottom >= row &&
        merge.right - merge.left < 3 &&
        view.own(merge.top, merge.left) !== undefined &&
        headingMeaning(view.own(merge.top, merge.left)?.text ?? '').strength >= 0.38,
    );
}

/** A row of second-level headings: every cell stands under a merged or otherwise shared heading. */
function isSubHeader(view: GridView, top: number, bottom: number, row: number): boolean {
  const index = view.indexOf(row);
  if (index === undefined) return false;
  const cells = view.rows[index]?.cells ?? [];
  const above = view.rows[view.indexOf(bottom) ?? -1]?.cells ?? [];
  const months = namesPeriods(view, top, row);
  if (cells.length < 2 || (!months && cells.length >= Math.max(above.length, 3) + 6)) return false;
  if (!months && cells.some((cell) => cell.text.length > 60 || typeof cell.cell.value === 'number')) {
    return false;
  }
  const shared = cells.filter((cell) => standsUnderShared(view, top, bottom, cell.column)).length;
  if (shared !== cells.length) return false;
  if (!months && cells.every((cell) => cell.merge && coversHeading(view, bottom, cell.merge))) return false;
  if (months) return true;
  const hits = cells.filter((cell) => headingMeaning(cell.text).strength >= 0.38).length;
  const merged = cells.filter((cell) => underWideMerge(view, bottom, cell.column)).length;
  return hits * 2 >= cells.length || merged === cells.length;
}

/** Merged just as the heading above it is: a row below the headings, which divides none of them. */
function coversHeading(view: GridView, row: number, { left, right }: CellRange): boolean {
  const above = view.mergeAt(row, left);
  return above !== undefined && above.left === left && above.right === right && right > left;
}

/** Every cell of the row names a month or a quarter, by itself or under the headings above it. */
function namesPeriods(view: GridView, top: number, row: number): boolean {
  const cells = view.cellsOf(row);
  if (cells.length < 2) return false;
  const over = (cell: ViewCell): string[] => headingsOver(view, top, row - 1, cell.column);
  return periodCells(cells, over).length === cells.length;
}

function underWideMerge(view: GridView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== undefined && merge.right > merge.left;
}

/** Above the column stands a heading merged across, or nothing to the right of a heading that begins it. */
function standsUnderShared(view: GridView, top: number, bottom: number, column: number): boolean {
  if (underWideMerge(view, bottom, column)) return true;
  for (let row = top; row <= bottom; row++) {
    if (view.mergeAt(row, column) && view.seen(row, column)) {
      const merge = view.mergeAt(row, column);
      if (merge && merge.right > merge.left && merge.bottom >= bottom) return true;
      if (merge && merge.right === merge.left) return false;
    }
  }
  const own = view.own(bottom, column);
  if (own === undefined) return true;
  // A heading that groups the next columns although nobody merged it: its right neighbour is blank.
  return view.seen(bottom, column + 1) === undefined && view.own(bottom + 1, column + 1) !== undefined;
}

const NUMBERING_CELL = /^\(?(?:\d{1,2}|[A-Z]|[a-z])\)?\.?(?:\s*=\s*[\d()+\-x*/: ]+)?$/;

/** "(1) (2) (3) (4)" or "A B 1 2 3": three cells at least, in rising order. */
export function isNumberingRow(view: GridView, row: number): boolean {
  const index = view.indexOf(row);
  const cells = index === undefined ? [] : (view.rows[index]?.cells ?? []);
  if (cells.length < 3 || !cells.every((cell) => NUMBERING_CELL.test(cell.text))) return false;
  const numbers = cells
    .map((cell) => /\d+/.exec(cell.text.replace(/=.*/, ''))?.[0])
    .filter((digits) => digits !== undefined)
    .map(Number);
  if (numbers.length < 2) return false;
  return numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1);
}
