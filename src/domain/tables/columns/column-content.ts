/**
 * What the cells of a column hold, as shares of the filled cells: evidence beside the heading.
 */
import { likenessOfFolded } from '../../deadlines';
import { fold } from '../../text';
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

/** What shares of a column's cells can be asked for; `length` is the mean length of their texts. */
export type Share =
  | 'number'
  /** Codes such as "NV01". */
  | 'code'
  | 'deadline'
  /** Hours of the day and nothing else. */
  | 'clock'
  | 'unit'
  | 'status'
  | 'percent'
  | 'money'
  | 'numeric'
  | 'product'
  | 'work'
  | 'result'
  | 'measure'
  /** What is counted of an office's work: "Số hồ sơ tiếp nhận". */
  | 'counted'
  | 'length';

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
  return columns.map((column) => new ColumnContent(column, byColumn.get(column) ?? [], looked));
}

/** One cell as the shares count it. */
class CountedCell {
  readonly text: string;
  readonly format: string;
  readonly isNumber: boolean;
  readonly isDate: boolean;
  private foldedText: string | undefined;

  constructor({ cell, text }: ViewCell) {
    this.text = text;
    this.format = cell.format ?? '';
    this.isNumber = typeof cell.value === 'number';
    this.isDate = typeof cell.value === 'number' && cell.value > 20_000 && isDateFormat(cell.format);
  }

  get folded(): string {
    return (this.foldedText ??= fold(this.text));
  }
}

/** "Từ 13 giờ 30 - 14 giờ 00". */
const LONGEST_CLOCK = 26;
const LONGEST_STATUS = 59;
const NUMERIC = /^[\d.,\s/%]+$/;

const isNumbered = ({ isDate, text }: CountedCell): boolean => !isDate && readRowNumber(text) !== undefined;

/** What a cell adds to each share. A date is neither a number of its row nor a figure. */
const COUNTS: Readonly<Record<Share, (cell: CountedCell) => number | boolean>> = {
  number: isNumbered,
  code: (cell) => !cell.isDate && !isNumbered(cell) && readRowCode(cell.text) !== undefined,
  deadline: (cell) => (cell.isDate ? 1 : likenessOfFolded(cell.folded)),
  clock: (cell) => !cell.isDate && cell.text.length <= LONGEST_CLOCK && CLOCK.test(cell.folded),
  unit: (cell) => UNIT_START.test(cell.folded) || PERSON.test(cell.text),
  status: (cell) => cell.text.length <= LONGEST_STATUS && STATUS.test(cell.folded),
  percent: (cell) => PERCENT.test(cell.text) || (cell.isNumber && cell.format.includes('%')),
  money: (cell) => MONEY.test(cell.folded),
  numeric: ({ isDate, isNumber, text }) => !isDate && (isNumber || NUMERIC.test(text)),
  product: (cell) => PRODUCT_START.test(cell.folded),
  work: (cell) => WORK_START.test(cell.folded),
  result: (cell) => RESULT_START.test(cell.folded),
  measure: (cell) => MEASURE.test(cell.folded),
  counted: (cell) => COUNTED.test(cell.folded),
  length: ({ text }) => text.length,
};

/** The cells of one column that were looked at. */
export class ColumnContent {
  /** Cells looked at that hold something. */
  readonly filled: number;
  /** Filled cells by rows looked at. */
  readonly density: number;
  private readonly cells: readonly CountedCell[];
  private readonly shares = new Map<Share, number>();

  constructor(
    readonly column: number,
    cells: readonly ViewCell[],
    looked: number,
  ) {
    this.cells = cells.map((cell) => new CountedCell(cell));
    this.filled = cells.length;
    this.density = looked === 0 ? 0 : cells.length / looked;
  }

  /**
   * From 0 to 1, 0 of a blank column. Worked out when it is first asked for: most headings say so much that few
   * shares of their cells matter.
   */
  share(of: Share): number {
    const known = this.shares.get(of);
    if (known !== undefined) return known;
    const count = COUNTS[of];
    let sum = 0;
    for (const cell of this.cells) sum += Number(count(cell));
    const share = this.filled === 0 ? 0 : sum / this.filled;
    this.shares.set(of, share);
    return share;
  }
}

/** True for number formats that show a day, a month or a year. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const core = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return /[dy]/.test(core) || /m{3,}|m\/|\/m/.test(core);
}
