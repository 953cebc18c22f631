/**
 * What can be said of one row by itself: its number, which columns it fills, whether one text stands alone.
 */
import { fromSerial, partsOf } from '../../dates';
import { isDateFormat } from '../columns/column-content';
import type { GridView, ViewCell, ViewRow } from '../grid-view';
import type { ColumnField } from '../recognized';
import {
  readNumberedHeading,
  readRowCode,
  readRowNumber,
  type NumberedHeading,
  type RowNumber,
} from './numbering';

export interface RowFacts {
  readonly row: number;
  /** Cells inside the table's columns, in column order. */
  readonly cells: readonly ViewCell[];
  /** The number in the number column; absent where that cell is blank or holds other text. */
  readonly number?: RowNumber;
  /** Text of the number column's own cell. */
  readonly numberText: string;
  /** Texts beside the number. */
  readonly others: readonly ViewCell[];
  /** The only text beside the number. */
  readonly sole?: ViewCell;
  /** `sole` is merged over most of the table. */
  readonly wide: boolean;
  /** Number and title of a row whose only text is "IV. Cải cách tổ chức bộ máy". */
  readonly heading?: NumberedHeading;
}

export interface FactColumns {
  readonly left: number;
  readonly right: number;
  readonly fieldOf: ReadonlyMap<number, ColumnField>;
  readonly numberColumn: number | null;
  /** The column that says what a row is about: task, or label of a statistics form. */
  readonly mainColumn: number;
}

export function rowFacts(view: GridView, row: ViewRow, columns: FactColumns): RowFacts {
  const cells = cellsWithin(row, columns.left, columns.right);
  const numberCell = cells.find((cell) => cell.column === columns.numberColumn);
  const numberText = numberCell ? numberOf(numberCell, view.date1904) : '';
  let number = numberCell ? (readRowNumber(numberText) ?? readRowCode(numberText)) : undefined;
  const others = number && numberCell ? besides(cells, numberCell) : cells;
  if (columns.numberColumn === null && others.length > 1) {
    // No number column: the task's text carries its number ("1. Ban hành …").
    const main = others.find((cell) => cell.column === columns.mainColumn);
    number = main ? readNumberedHeading(main.text)?.number : undefined;
  }
  const sole = others.length === 1 ? others[0] : undefined;
  const width = columns.right - columns.left + 1;
  const soleWidth = sole?.merge ? Math.min(sole.merge.right, columns.right) - sole.column + 1 : 1;
  const wide = sole !== undefined && soleWidth >= 2 && soleWidth * 2 >= width;
  const heading = sole && !number ? readNumberedHeading(sole.text) : undefined;
  const facts: Changeable<RowFacts> = { row: row.row, cells, numberText, others, wide };
  if (number) facts.number = number;
  if (sole) facts.sole = sole;
  if (heading) facts.heading = heading;
  return facts;
}

type Changeable<Facts> = { -readonly [Fact in keyof Facts]: Facts[Fact] };

/** The row's own list where nothing stands beside the table, as in nearly every row. */
function cellsWithin({ cells }: ViewRow, left: number, right: number): readonly ViewCell[] {
  if ((cells[0]?.column ?? left) >= left && (cells.at(-1)?.column ?? right) <= right) return cells;
  return cells.filter((cell) => cell.column >= left && cell.column <= right);
}

/** Nearly every row begins with its number. */
function besides(cells: readonly ViewCell[], one: ViewCell): readonly ViewCell[] {
  return cells[0] === one ? cells.slice(1) : cells.filter((cell) => cell !== one);
}

/** The number as the officer typed it: Excel made "3.1" of some of them into 3 January. */
export function numberOf(cell: ViewCell, date1904: boolean): string {
  const { value, format } = cell.cell;
  if (typeof value === 'number' && value >= 32 && isDateFormat(format)) {
    const date = fromSerial(value, date1904);
    if (date !== undefined) {
      const { day, month } = partsOf(date);
      return `${String(day)}.${String(month)}`;
    }
  }
  return cell.text;
}

/** Seven letters in ten are capitals: how officers write the names of sections. */
export function isUpperCase(text: string): boolean {
  let upper = 0;
  let letters = 0;
  for (const letter of text.replace(/\([^)]*\)/g, '')) {
    const lower = letter.toLowerCase();
    if (lower === letter.toUpperCase()) continue;
    letters++;
    if (letter !== lower) upper++;
  }
  return letters >= 3 && upper >= letters * 0.7;
}
