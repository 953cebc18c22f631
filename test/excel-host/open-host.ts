/**
 * Opens the host over a workbook as the .xlsx adapter read it, and tells the host's workbook as a snapshot again.
 */
import type { CellRange, GridRow } from '../../src/domain/grid';
import { cellRange, column, sheetRow } from '../../src/domain/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { PLAIN } from './looks';
import { HostSheet, HostWorkbook } from './model';
import { shown } from './shown-text';
import { cellKey } from './types/range';
import { usedRange } from './used-range';
import { charactersOf, pointsOf } from './widths';

export function openHost(snapshot: WorkbookSnapshot, name = 'Sổ tính.xlsx'): HostWorkbook {
  const book = new HostWorkbook(name, snapshot.date1904);
  book.structureProtected = snapshot.structureProtected;
  book.names = snapshot.names.map((one) => ({ ...one }));
  book.sheets = snapshot.sheets.map((sheet) => hostSheet(book, sheet));
  return book;
}

function hostSheet(book: HostWorkbook, from: SheetSnapshot): HostSheet {
  const sheet = new HostSheet(book, book.nextId(), from.name);
  for (const { row, cells } of from.rows) {
    for (const { column: at, value, formula, format } of cells) {
      const cell = sheet.touch(row, at);
      cell.value = value;
      cell.formula = formula;
      if (format !== undefined) cell.look = { ...PLAIN, numberFormat: format };
    }
  }
  sheet.merges = [...from.merges];
  sheet.isProtected = from.protected;
  sheet.visibility = from.visibility;
  sheet.frozen = from.frozen ?? { rows: 0, columns: 0 };
  sheet.filter = from.autoFilter ? { range: from.autoFilter, criteria: [] } : null;
  for (const row of from.hiddenRows) sheet.hiddenRows.add(row);
  for (const at of from.hiddenColumns) sheet.hiddenColumns.add(at);
  for (const { from: first, to, width } of from.columnWidths)
    for (let at: number = first; at <= Math.min(to, first + 200); at++)
      sheet.columnWidths.set(at, pointsOf(width));
  for (const { range, location, address, tooltip } of from.hyperlinks)
    sheet.links.set(cellKey(range), {
      ...(location === undefined ? {} : { documentReference: location }),
      ...(address === undefined ? {} : { address }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    });
  sheet.comments = from.notes.map(({ row, column: at, text, author }) => ({
    id: book.nextId(),
    row,
    column: at,
    text,
    author: author ?? '',
  }));
  sheet.tables = from.tables.map((table) => ({
    id: book.nextId(),
    sheet,
    name: table.name,
    range: table.range,
    style: table.style ?? '',
    showHeaders: table.hasHeaderRow,
    showTotals: table.hasTotalsRow,
    showFilter: true,
    bandedRows: true,
    filter: { range: table.range, criteria: [] },
  }));
  return sheet;
}

/** The host's workbook in the shape both adapters give. */
export function snapshotOfHost(book: HostWorkbook): WorkbookSnapshot {
  return {
    sheets: book.sheets.map((sheet, position) => sheetSnapshot(sheet, position)),
    names: book.names.map((one) => ({ ...one })),
    date1904: book.date1904,
    structureProtected: book.structureProtected,
  };
}

function sheetSnapshot(sheet: HostSheet, position: number): SheetSnapshot {
  return {
    name: sheet.name,
    position,
    visibility: sheet.visibility,
    usedRange: usedRange(sheet, true),
    rows: rowsOf(sheet),
    merges: [...sheet.merges],
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: table.range,
      columns: columnsOf(sheet, table.range),
      hasHeaderRow: table.showHeaders,
      hasTotalsRow: table.showTotals,
      style: table.style === '' ? null : table.style,
    })),
    protected: sheet.isProtected,
    autoFilter: sheet.filter?.range ?? null,
    hiddenRows: [...sheet.hiddenRows, ...sheet.filteredRows].sort((a, b) => a - b).map(sheetRow),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b).map(column),
    hyperlinks: [...sheet.links].map(([key, link]) => {
      const [row = 0, at = 0] = key.split(':').map(Number);
      return {
        range: cellRange(row, at, row, at),
        ...(link.documentReference === undefined ? {} : { location: link.documentReference }),
        ...(link.address === undefined ? {} : { address: link.address }),
        ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }),
      };
    }),
    notes: sheet.comments.map(({ row, column: at, text }) => ({
      row: sheetRow(row),
      column: column(at),
      text,
    })),
    columnWidths: [...sheet.columnWidths].map(([at, points]) => ({
      from: column(at),
      to: column(at),
      width: charactersOf(points),
    })),
    frozen: sheet.frozen.rows === 0 && sheet.frozen.columns === 0 ? null : { ...sheet.frozen },
  };
}

function columnsOf(sheet: HostSheet, at: CellRange): string[] {
  return Array.from({ length: at.right - at.left + 1 }, (_, index) => {
    const value = sheet.cell(at.top, at.left + index)?.value ?? '';
    return typeof value === 'object' ? value.error : String(value);
  });
}

function rowsOf(sheet: HostSheet): GridRow[] {
  return [...sheet.cells]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, cells]) => {
      const filled = [...cells]
        .filter(([, cell]) => cell.value !== '' || cell.formula !== undefined)
        .sort(([one], [other]) => one - other)
        .map(([at, { value, formula, look }]) => ({
          column: column(at),
          value,
          text: shown({ value, formula, look }, sheet, at),
          ...(look.numberFormat === 'General' ? {} : { format: look.numberFormat }),
          ...(formula === undefined ? {} : { formula }),
        }));
      return filled.length === 0 ? [] : [{ row: sheetRow(row), cells: filled }];
    });
}
