/**
 * What the cells of a column hold, as shares of the filled cells: evidence beside the heading.
 */
import { deadlineLikeness } from '../../deadlines';
import type { GridView, ViewCell, ViewRow } from '../grid-view';
import {
  MEASURE,
  MONEY,
  PERCENT,
  PERSON,
  PRODUCT_START,
  RESULT_START,
  STATUS,
  UNIT_START,
  WORK_START,
} from '../lexicon/content-words';
import { readRowNumber } from '../rows/numbering';

/** Shares from 0 to 1 of the cells looked at. */
export interface ColumnContent {
  readonly column: number;
  /** Cells looked at that hold something. */
  readonly filled: number;
  /** Filled cells by rows looked at. */
  readonly density: number;
  readonly number: number;
  readonly deadline: number;
  readonly date: number;
  readonly unit: number;
  readonly status: number;
  readonly percent: number;
  readonly money: number;
  readonly numeric: number;
  readonly product: number;
  readonly work: number;
  readonly result: number;
  readonly measure: number;
  /** Mean length of the texts. */
  readonly length: number;
}

const MOST_ROWS = 240;

/** Every so many of a table's rows are looked at. */
export const stepOver = (rows: number): number => Math.max(1, Math.floor(rows / MOST_ROWS));

/**
 * Looks at up to 240 rows spread over the table, those with two filled cells or more: headings of
 * sections and notes under the table say nothing about columns.
 */
export function columnContents(
  view: GridView,
  columns: readonly number[],
  firstRow: number,
  lastRow: number,
  isHeader: (row: ViewRow) => boolean,
): ColumnContent[] {
  const left = columns[0] ?? 1;
  const right = columns.at(-1) ?? left;
  const rows = view.rows.filter((row) => row.row >= firstRow && row.row <= lastRow);
  const step = stepOver(rows.length);
  const byColumn = new Map<number, ViewCell[]>(columns.map((column) => [column, []]));
  let looked = 0;
  for (let index = 0; index < rows.length; index += step) {
    const row = rows[index];
    if (!row || isHeader(row)) continue;
    const cells = row.cells.filter((cell) => cell.column >= left && cell.column <= right);
    const texts = cells.filter((cell) => !readRowNumber(cell.text));
    if (cells.length < 2 || (texts.length < 2 && columns.length > 3)) continue;
    looked++;
    for (const cell of cells) byColumn.get(cell.column)?.push(cell);
  }
  return columns.map((column) => contentOf(view, column, byColumn.get(column) ?? [], looked));
}

function contentOf(
  view: GridView,
  column: number,
  cells: readonly ViewCell[],
  looked: number,
): ColumnContent {
  const share = (test: (cell: ViewCell, folded: string) => boolean | number): number => {
    if (cells.length === 0) return 0;
    let sum = 0;
    for (const cell of cells) sum += Number(test(cell, view.fold(cell.text)));
    return sum / cells.length;
  };
  const isDate = (cell: ViewCell): boolean =>
    typeof cell.cell.value === 'number' && cell.cell.value > 20_000 && isDateFormat(cell.cell.format);
  return {
    column,
    filled: cells.length,
    density: looked === 0 ? 0 : cells.length / looked,
    number: share((cell) => !isDate(cell) && readRowNumber(cell.text) !== undefined),
    deadline: share((cell) => (isDate(cell) ? 1 : deadlineLikeness(cell.text))),
    date: share(isDate),
    unit: share((cell, folded) => UNIT_START.test(folded) || PERSON.test(cell.text)),
    status: share((_, folded) => STATUS.test(folded) && folded.length < 60),
    percent: share(
      (cell, folded) =>
        PERCENT.test(folded) ||
        (typeof cell.cell.value === 'number' && (cell.cell.format ?? '').includes('%')),
    ),
    money: share((_, folded) => MONEY.test(folded)),
    numeric: share(
      (cell) => !isDate(cell) && (typeof cell.cell.value === 'number' || /^[\d.,\s/%]+$/.test(cell.text)),
    ),
    product: share((_, folded) => PRODUCT_START.test(folded)),
    work: share((_, folded) => WORK_START.test(folded)),
    result: share((_, folded) => RESULT_START.test(folded)),
    measure: share((_, folded) => MEASURE.test(folded)),
    length: share((cell) => cell.text.length),
  };
}

/** True for number formats that show a day, a month or a year. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const core = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /[dy]/.test(core) || /m{3,}|m\/|\/m/.test(core);
}
