/**
 * What the cells of a column hold, as shares of the filled cells: evidence beside the heading.
 */
import { deadlineLikeness } from '../../deadlines';
import type { GridView, ViewCell, ViewRow } from '../grid-view';
import {
  CLOCK,
  COUNTED,
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
import { readRowCode, readRowNumber } from '../rows/numbering';

/** Shares from 0 to 1 of the cells looked at. */
export interface ColumnContent {
  readonly column: number;
  /** Cells looked at that hold something. */
  readonly filled: number;
  /** Filled cells by rows looked at. */
  readonly density: number;
  readonly number: number;
  /** Codes such as "NV01". */
  readonly code: number;
  readonly deadline: number;
  readonly date: number;
  /** Hours of the day and nothing else. */
  readonly clock: number;
  readonly unit: number;
  readonly status: number;
  readonly percent: number;
  readonly money: number;
  readonly numeric: number;
  readonly product: number;
  readonly work: number;
  readonly result: number;
  readonly measure: number;
  /** What is counted of an office's work: "Số hồ sơ tiếp nhận". */
  readonly counted: number;
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
    // Only the first cell numbers the row; further figures are what it tells.
    const texts = cells.filter((cell, place) => place > 0 || !readRowNumber(cell.text));
    if (cells.length < 2 || (texts.length < 2 && columns.length > 3)) continue;
    looked++;
    for (const cell of cells) byColumn.get(cell.column)?.push(cell);
  }
  return columns.map((column) => contentOf(view, column, byColumn.get(column) ?? [], looked));
}

/** One look at each cell, and its text folded once: small files are mostly read here. */
function contentOf(
  view: GridView,
  column: number,
  cells: readonly ViewCell[],
  looked: number,
): ColumnContent {
  const sum = {
    number: 0,
    code: 0,
    deadline: 0,
    date: 0,
    clock: 0,
    unit: 0,
    status: 0,
    percent: 0,
    money: 0,
    numeric: 0,
    product: 0,
    work: 0,
    result: 0,
    measure: 0,
    counted: 0,
    length: 0,
  };
  for (const { cell, text } of cells) {
    const { value, format } = cell;
    const isNumber = typeof value === 'number';
    const isDate = isNumber && value > 20_000 && isDateFormat(format);
    const folded = view.fold(text);
    sum.length += text.length;
    sum.deadline += isDate ? 1 : deadlineLikeness(text);
    if (isDate) sum.date++;
    else {
      if (folded.length <= LONGEST_CLOCK && CLOCK.test(folded)) sum.clock++;
      if (readRowNumber(text) !== undefined) sum.number++;
      else if (readRowCode(text) !== undefined) sum.code++;
      if (isNumber || /^[\d.,\s/%]+$/.test(text)) sum.numeric++;
    }
    if (UNIT_START.test(folded) || PERSON.test(text)) sum.unit++;
    if (folded.length < 60 && STATUS.test(folded)) sum.status++;
    if (PERCENT.test(folded) || (isNumber && (format ?? '').includes('%'))) sum.percent++;
    if (MONEY.test(folded)) sum.money++;
    if (PRODUCT_START.test(folded)) sum.product++;
    if (WORK_START.test(folded)) sum.work++;
    if (RESULT_START.test(folded)) sum.result++;
    if (MEASURE.test(folded)) sum.measure++;
    if (COUNTED.test(folded)) sum.counted++;
  }
  const share = (total: number): number => (cells.length === 0 ? 0 : total / cells.length);
  return {
    column,
    filled: cells.length,
    density: looked === 0 ? 0 : cells.length / looked,
    number: share(sum.number),
    code: share(sum.code),
    deadline: share(sum.deadline),
    date: share(sum.date),
    clock: share(sum.clock),
    unit: share(sum.unit),
    status: share(sum.status),
    percent: share(sum.percent),
    money: share(sum.money),
    numeric: share(sum.numeric),
    product: share(sum.product),
    work: share(sum.work),
    result: share(sum.result),
    measure: share(sum.measure),
    counted: share(sum.counted),
    length: share(sum.length),
  };
}

/** "Từ 13 giờ 30 - 14 giờ 00". */
const LONGEST_CLOCK = 26;

/** True for number formats that show a day, a month or a year. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const core = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /[dy]/.test(core) || /m{3,}|m\/|\/m/.test(core);
}
