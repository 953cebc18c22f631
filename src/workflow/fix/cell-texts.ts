/**
 * Cells of a workbook by place, and the workbook as it would be with some of them changed: what fixes are tried
 * on before anything is written.
 */
import type { GridCell, GridRow } from '../../domain/grid';
import { column as toColumn } from '../../domain/grid';
import type { CellEdit } from '../../domain/rules';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';

export function cellAt(
  snapshot: WorkbookSnapshot,
  { sheet, row, column }: Pick<CellEdit, 'sheet' | 'row' | 'column'>,
): GridCell | undefined {
  const rows = snapshot.sheets.find(({ name }) => name === sheet)?.rows;
  return rows && rowAt(rows, row)?.cells.find((cell) => cell.column === column);
}

const byNumber = new WeakMap<readonly GridRow[], ReadonlyMap<number, GridRow>>();

function rowAt(rows: readonly GridRow[], row: number): GridRow | undefined {
  let known = byNumber.get(rows);
  if (!known) byNumber.set(rows, (known = new Map(rows.map((each) => [each.row, each]))));
  return known.get(row);
}

/** The text that must still stand in a cell; "" for a blank one, what is shown for anything but text. */
export function textOf(cell: GridCell | undefined): string {
  if (!cell) return '';
  return typeof cell.value === 'string' ? cell.value : cell.text;
}

export function withEdits(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), edit]);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own ? editedSheet(sheet, own) : sheet;
    }),
  };
}

function editedSheet(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const list = byRow.get(edit.row);
    if (list) list.push(edit);
    else byRow.set(edit.row, [edit]);
  }
  const rows = sheet.rows.map((row) => {
    const own = byRow.get(row.row);
    return own ? editedRow(row, own) : row;
  });
  return { ...sheet, rows };
}

function editedRow(row: GridRow, edits: readonly CellEdit[]): GridRow {
  const cells = new Map(row.cells.map((cell) => [cell.column as number, cell]));
  for (const { column, after } of edits) {
    const old = cells.get(column);
    if (after === null || after === '') cells.delete(column);
    else {
      const format = old?.format === undefined ? {} : { format: old.format };
      cells.set(column, { column: toColumn(column), value: after, text: String(after), ...format });
    }
  }
  return { ...row, cells: [...cells.values()].sort((one, other) => one.column - other.column) };
}
