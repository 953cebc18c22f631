/** Changes the format of cells, point by point; whole columns and rows carry it for cells to come. */
import { LAST_COLUMN, LAST_SHEET_ROW, type CellRange } from '../../../domain/grid';
import { changeColumns, columnStyles, type SheetDocument } from '../sheet';
import type { WorkbookEdit } from '../workbook-edit';
import type { ChangeOf, Steps } from './change-of';

type Restyle = (style: number) => number;

const ROWS_A_STEP = 500;

export function* format(edit: WorkbookEdit, change: ChangeOf<'format'>): Steps {
  const sheet = edit.openSheet(change.sheet);
  const { range } = change;
  const merged = edit.styles.merging(change.format);
  if (range.top === 1 && range.bottom === LAST_SHEET_ROW) yield* formatColumns(sheet, range, merged);
  else if (range.left === 1 && range.right === LAST_COLUMN) yield* formatRows(sheet, range, merged);
  else {
    const styleOfColumn = columnStyles(sheet);
    for (let number: number = range.top; number <= range.bottom; number++) {
      const row = sheet.rows.edit(number);
      for (let column: number = range.left; column <= range.right; column++) {
        row.changeStyle(column, merged, styleOfColumn);
      }
      if (number % ROWS_A_STEP === 0) yield;
    }
    sheet.grow(range);
  }
}

/** The columns get the format, and so do the cells and formatted rows that would hide it. */
function* formatColumns(sheet: SheetDocument, range: CellRange, merged: Restyle): Steps {
  for (const number of sheet.rows.existing(range)) {
    const present = sheet.rows.look(number);
    const rowStyle = present?.style;
    const isTouched = present?.cells.some((cell) => cell.column >= range.left && cell.column <= range.right);
    if (rowStyle === undefined && isTouched !== true) continue;
    const row = sheet.rows.edit(number);
    const last = rowStyle === undefined ? 0 : range.right;
    for (const cell of [...row.cells]) {
      if (cell.column >= range.left && cell.column <= range.right) {
        row.setStyle(cell.column, merged(cell.style));
      }
    }
    for (let column: number = range.left; column <= last; column++) {
      if (!row.cell(column)) row.setStyle(column, merged(rowStyle ?? 0));
    }
    if (number % ROWS_A_STEP === 0) yield;
  }
  changeColumns(sheet, range.left, range.right, (element) => {
    element.setAttribute('style', String(merged(Number(element.attribute('style') ?? 0))));
  });
}

function* formatRows(sheet: SheetDocument, range: CellRange, merged: Restyle): Steps {
  const styleOfColumn = columnStyles(sheet);
  const styledColumns = (sheet.child('cols')?.children('col') ?? [])
    .filter((element) => element.attribute('style') !== undefined)
    .map((element) => [Number(element.attribute('min')), Number(element.attribute('max'))] as const);
  for (let number: number = range.top; number <= range.bottom; number++) {
    const row = sheet.rows.edit(number);
    for (const cell of row.cells) row.setStyle(cell.column, merged(cell.style));
    const before = row.style;
    // Where the row meets a formatted column, both count; a column formatted to the end is left aside.
    for (const [from, to] of before === undefined ? styledColumns : []) {
      for (let column = from; column <= to && to - from < 256; column++) {
        if (!row.cell(column)) row.setStyle(column, merged(styleOfColumn(column)));
      }
    }
    row.setAttribute('s', String(merged(before ?? 0)));
    row.setAttribute('customFormat', '1');
    if (number % ROWS_A_STEP === 0) yield;
  }
}
