/**
 * The rows of a table as a snapshot holds them, ready to be written again elsewhere: what a person typed
 * moves with its row, formulas included.
 */
import { fromSerial, type CivilDate } from '../../domain/dates';
import { isCellError, parseCell, type Column, type GridCell, type SheetRow } from '../../domain/grid';
import type { CellContent, ScalarContent, SheetSnapshot, TableSnapshot } from '../../workbook';
import type { FoundTable } from './own-places';

export interface TableRow {
  readonly row: SheetRow;
  /** By place within the table, from 0; undefined where blank. */
  readonly cells: readonly (GridCell | undefined)[];
}

/** Rows below all that a sheet holds; a table that reaches to the end of the sheet has no more of them. */
const MOST_BLANK = 1000;

/** What was told last of a sheet: several look at the same table one after the other. */
const told = new WeakMap<
  SheetSnapshot,
  { readonly table: TableSnapshot; readonly rows: readonly TableRow[] }
>();

/** Rows between header and totals row; rows without any cell are listed too. */
export function rowsOfTable({ sheet, table }: FoundTable): readonly TableRow[] {
  const last = told.get(sheet);
  if (last?.table === table) return last.rows;
  const rows = rowsBelowHeader(sheet, table);
  told.set(sheet, { table, rows });
  return rows;
}

function rowsBelowHeader(sheet: SheetSnapshot, table: TableSnapshot): readonly TableRow[] {
  return [...eachRowOfTable({ sheet, table })];
}

/** `rowsOfTable` for one walk: each row is made when its turn comes, and none is kept. */
export function* eachRowOfTable({
  sheet,
  table,
}: Pick<FoundTable, 'sheet' | 'table'>): Generator<TableRow, void, undefined> {
  const { left, right, top, bottom } = table.range;
  const held = sheet.rows.at(-1)?.row ?? top;
  const last = Math.min(table.hasTotalsRow ? bottom - 1 : bottom, held + MOST_BLANK);
  let next = sheet.rows.findIndex(({ row }) => row > top);
  if (next < 0) next = sheet.rows.length;
  for (let row = top + 1; row <= last; row++) {
    const cells = new Array<GridCell | undefined>(right - left + 1).fill(undefined);
    const here = sheet.rows[next];
    if (here?.row === row) {
      next++;
      for (const cell of here.cells) {
        if (cell.column >= left && cell.column <= right) cells[cell.column - left] = cell;
      }
    }
    yield { row: row as SheetRow, cells };
  }
}

export const BLANK: CellContent = { kind: 'blank' };
export const KEEP: CellContent = { kind: 'keep' };

/** Text, or blank where there is none. */
export function textContent(text: string): ScalarContent {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

export function dateContent(date: CivilDate | null): ScalarContent {
  return date === null ? { kind: 'blank' } : { kind: 'date', date };
}

/** What a cell holds as text: a day as "2025-06-15" in a column of dates, otherwise what it shows. */
export function plainOf(cell: GridCell | undefined, isDate: boolean, date1904: boolean): string {
  if (!cell) return '';
  if (isDate && typeof cell.value === 'number') return fromSerial(cell.value, date1904) ?? '';
  if (typeof cell.value === 'string') return cell.value.trim();
  return isCellError(cell.value) ? cell.value.error : cell.text.trim();
}

/** The day in a cell of a column of dates; null where it holds none. */
export function dateOf(cell: GridCell | undefined, date1904: boolean): CivilDate | null {
  return typeof cell?.value === 'number' ? (fromSerial(cell.value, date1904) ?? null) : null;
}

/** The cell's content for another row. References to its own row follow it there. */
export function movedContent(
  cell: GridCell | undefined,
  from: SheetRow,
  to: SheetRow,
  isDate: boolean,
  date1904: boolean,
): CellContent {
  if (!cell) return BLANK;
  const value = scalarOf(cell, isDate, date1904);
  if (cell.formula === undefined) return value;
  const cached = value.kind === 'blank' ? { kind: 'text' as const, text: '' } : value;
  return { kind: 'formula', formula: withRowMoved(cell.formula, from, to), cached };
}

function scalarOf(cell: GridCell, isDate: boolean, date1904: boolean): ScalarContent {
  const { value } = cell;
  if (typeof value === 'string') return textContent(value);
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (isCellError(value)) return { kind: 'text', text: value.error };
  const date = isDate && Number.isInteger(value) ? fromSerial(value, date1904) : undefined;
  return date === undefined ? { kind: 'number', number: value } : { kind: 'date', date };
}

/** Texts, quoted sheet names and references with a sheet stand as they are; "H5" in row 5 follows the row. */
export function withRowMoved(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Za-z0-9:]+|[\p{L}\p{N}_.]+![$A-Za-z0-9:]+|\[[^\]]*\]|[$\p{L}\p{N}_.]+/gu,
    (token) => {
      const parts = /^(\$?[A-Za-z]{1,3})(\d{1,7})$/.exec(token);
      return parts && parseCell(token) && Number(parts[2]) === from
        ? `${parts[1] ?? ''}${String(to)}`
        : token;
    },
  );
}

/** Cells below a range, within its columns, row by row. */
export function cellsBelow(
  sheet: SheetSnapshot,
  left: Column,
  right: Column,
  bottom: SheetRow,
): readonly { readonly row: SheetRow; readonly cells: readonly GridCell[] }[] {
  return sheet.rows.flatMap(({ row, cells }) => {
    const within = row > bottom ? cells.filter((cell) => cell.column >= left && cell.column <= right) : [];
    return within.length > 0 ? [{ row, cells: within }] : [];
  });
}
