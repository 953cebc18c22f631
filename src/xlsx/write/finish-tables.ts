/**
 * What can be said of tables only once all cells are written: that their header cells show their column
 * names, and which columns Excel shall go on calculating when somebody adds a row.
 */
import { cellAddress, cellRange, column, overlaps, sheetRow, type CellRange } from '../../domain/grid';
import { WorkbookFault } from '../../workbook';
import { shiftFormula } from '../read';
import { escapeText } from '../xml';
import { cellText, type SheetDocument } from './sheet';
import type { WorkbookEdit } from './workbook-edit';
import { columnNames, hasHeader, tableColumns, tableName, tableRange, type BookTable } from './book';

/** Children of a `tableColumn` that stand before its formula do not exist: it is the first. */
const columnOrder = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'] as const;

/** Throws `table-header-mismatch`: Excel repairs a table away whose header cells say something else. */
export function finishTables(edit: WorkbookEdit): void {
  for (const { name, part } of edit.worksheets()) {
    const written = edit.written.get(part) ?? [];
    if (written.length === 0 && edit.changedTables.size === 0) continue;
    for (const table of edit.tables.ofSheet(part)) {
      const range = tableRange(table);
      if (!range) continue;
      const isChanged = edit.changedTables.has(tableName(table));
      const header = cellRange(range.top, range.left, range.top, range.right);
      const isTouched = isChanged || written.some((area) => overlaps(area, header));
      if (isTouched && hasHeader(table)) checkHeader(edit, edit.sheet(name), table, range);
      if (isChanged) noteCalculatedColumns(edit.sheet(name), table, range);
    }
  }
}

function checkHeader(edit: WorkbookEdit, sheet: SheetDocument, table: BookTable, range: CellRange): void {
  const row = sheet.rows.look(range.top);
  columnNames(table).forEach((name, index) => {
    const cell = row?.cell(range.left + index);
    if (cell && cellText(cell, edit.texts) === name) return;
    throw new WorkbookFault('table-header-mismatch', {
      sheet: sheet.name,
      table: tableName(table),
      cell: cellAddress({ row: sheetRow(range.top), column: column(range.left + index) }),
      column: name,
    });
  });
}

/** A column all of whose cells were given one and the same formula keeps it for rows to come. */
function noteCalculatedColumns(sheet: SheetDocument, table: BookTable, range: CellRange): void {
  const totals = Number(table.document.root.attribute('totalsRowCount') ?? 0);
  const first = range.top + (hasHeader(table) ? 1 : 0);
  tableColumns(table).forEach((element, index) => {
    const formula = commonFormula(sheet, first, range.bottom - totals, range.left + index);
    if (formula === undefined) return;
    const present = element.child('calculatedColumnFormula');
    if (present?.text === formula) return;
    const made = present ?? table.document.make('<calculatedColumnFormula/>');
    made.setInner(escapeText(formula));
    if (!present) element.insertInOrder(made, columnOrder);
    table.changed = true;
  });
}

/** The formula we wrote into every cell from `top` to `bottom`, where it names its row as tables do. */
function commonFormula(
  sheet: SheetDocument,
  top: number,
  bottom: number,
  columnIndex: number,
): string | undefined {
  let common: string | undefined;
  for (let row = top; row <= bottom; row++) {
    const content = sheet.rows.look(row)?.cell(columnIndex)?.content;
    const formula = typeof content === 'object' ? content.formula : undefined;
    if (formula === undefined || (common ??= formula) !== formula) return undefined;
  }
  return common !== undefined && shiftFormula(common, 1, 0) === common ? common : undefined;
}
