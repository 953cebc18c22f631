/**
 * What can be said of one row by itself: its number, which columns it fills, whether one text stands alone.
 */
import { fromSerial, partsOf } from '../../dates';
import { isDateFormat } from '../columns/column-content';
import type { GridView, ViewCell, ViewRow } from '../grid-view';
import type { ColumnField } from '../recognized';
import { readNumberedHeading, readRowNumber, type NumberedHeading, type RowNumber } from './numbering';

export interface RowFacts {
  readonly row: number;
  /** Cells inside the table's columns, in column order. */
  readonly cells: readonly ViewCell[];
  /** Own text by field; 'other' columns are left out. */
  readonly texts: Readonly<Partial<Record<ColumnField, string>>>;
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
  const cells = row.cells.filter((cell) => cell.column >= columns.left && cell.column <= columns.right);
  const texts: Partial<Record<ColumnField, string>> = {};
  const others: ViewCell[] = [];
  let number: RowNumber | undefined;
  let numberText = '';
  for (const cell of cells) {
    const field = columns.fieldOf.get(cell.column);
    if (cell.column === columns.numberColumn) {
      numberText = numberOf(cell, view.date1904);
      number = readRowNumber(numberText);
      if (number) {
        texts.number = numberText;
        continue;
      }
    }
    if (field !== undefined && field !== 'other') texts[field] = cell.text;
    others.push(cell);
  }
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
  return {
    row: row.row,
    cells,
    texts,
    ...(number ? { number } : {}),
    numberText,
    others,
    ...(sole ? { sole } : {}),
    wide,
    ...(heading ? { heading } : {}),
  };
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
