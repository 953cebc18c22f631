/**
 * The workbook, its sheets, the application around it.
 */
import { civilDate, toSerial } from '../../../src/domain/dates';
import { cellRange, LAST_COLUMN, LAST_SHEET_ROW } from '../../../src/domain/grid';
import type { SheetVisibility } from '../../../src/workbook';
import type { HostWorkbook } from '../model';
import { HostSheet } from '../model';
import type { OfficeObject } from '../office-object';
import { officeType } from '../office-object';
import { OfficeFailure } from '../protocol';
import { usedRange } from '../used-range';
import { chartCollection } from './charts';
import { commentCollection } from './comments';
import { namedItems } from './names';
import { pageLayout } from './page-layout';
import { range, rangeAreas, rangeOf } from './range';
import { autoFilter, tableCollection, workbookTables } from './tables';

export const workbook: (self: HostWorkbook) => OfficeObject = officeType<HostWorkbook>('Workbook', {
  get: { Name: (book) => book.name, ReadOnly: (book) => book.readOnly },
  navigate: {
    Worksheets: (book) => worksheets(book),
    Names: (book) => namedItems({ book, scope: null }),
    Tables: workbookTables,
    Protection: (book) => workbookProtection(book),
    Functions: (book) => functions(book),
    Application: (book) => application(book),
  },
  call: {
    GetSelectedRanges: (book) => {
      const { sheet, range: at } = book.selection ?? {};
      if (!sheet || !at) throw new OfficeFailure('InvalidSelection', 'The selection is no range.');
      return rangeAreas({ sheet, areas: [at] });
    },
    _RemoveReference: () => null,
  },
});

const workbookProtection = officeType<HostWorkbook>('WorkbookProtection', {
  get: { Protected: (book) => book.structureProtected },
});

const application = officeType<HostWorkbook>('Application', {
  call: {
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const functions = officeType<HostWorkbook>('Functions', {
  call: {
    Date: (book, [year, month, day]) => {
      const date = civilDate(Number(year), Number(month), Number(day));
      return functionResult({ value: date === undefined ? null : toSerial(date, book.date1904) });
    },
  },
});

const functionResult = officeType<{ value: unknown }>('FunctionResult', {
  get: { Value: ({ value }) => value, Error: () => null },
});

const worksheets = officeType<HostWorkbook>('WorksheetCollection', {
  items: (book) => book.sheets.map((sheet) => worksheet(sheet)),
  call: {
    GetItem: (book, [key]) => worksheet(need(book, key)),
    GetItemOrNullObject: (book, [key]) => {
      const found = book.sheet(key);
      return found ? worksheet(found) : null;
    },
    GetActiveWorksheet: (book) => worksheet(need(book, (book.active ?? book.sheets[0])?.id)),
    Add: (book, [name]) => {
      book.requireOpenStructure();
      const wanted = String(name);
      if (book.sheet(wanted)) throw new OfficeFailure('ItemAlreadyExists', 'A sheet of that name exists.');
      if (wanted.length > 31 || /[[\]:*?/\\]/.test(wanted))
        throw new OfficeFailure('InvalidArgument', 'That is no name for a sheet.');
      const sheet = new HostSheet(book, book.nextId(), wanted);
      book.sheets.push(sheet);
      book.record({ why: 'host', kind: 'ensure-sheet', sheet: wanted, position: 'last' });
      return worksheet(sheet);
    },
    _RegisterDataChangedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
    _RegisterSelectionChangedEvent: () => null,
    _UnregisterSelectionChangedEvent: () => null,
  },
});

/** A change set colours the tab of a sheet where it makes it. */
function colourMade({ book, name, tabColor }: HostSheet): void {
  const made = book.journal.findLastIndex(
    (change) => change.kind === 'ensure-sheet' && change.sheet === name,
  );
  const change = book.journal[made];
  if (change?.kind === 'ensure-sheet')
    book.journal[made] = { ...change, tabColor: tabColor.replace('#', '') };
}

function need(book: HostWorkbook, key: unknown): HostSheet {
  const found = book.sheet(key);
  if (!found) throw new OfficeFailure('ItemNotFound', `No sheet ${String(key)}.`);
  return found;
}

const VISIBILITY: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

export const worksheet: (self: HostSheet) => OfficeObject = officeType<HostSheet>('Worksheet', {
  id: (sheet) => sheet.id,
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.book.sheets.indexOf(sheet),
    Visibility: (sheet) => VISIBILITY[sheet.visibility],
    TabColor: (sheet) => sheet.tabColor,
    StandardWidth: () => 8.43,
  },
  set: {
    Position: (sheet, value) => {
      const { book } = sheet;
      book.requireOpenStructure();
      book.sheets = book.sheets.filter((other) => other !== sheet);
      book.sheets.splice(Number(value), 0, sheet);
      book.record({ why: 'host', kind: 'sheet-order', sheets: book.sheets.map(({ name }) => name) });
    },
    Visibility: (sheet, value) => {
      const kinds = Object.entries(VISIBILITY) as [SheetVisibility, string][];
      const visibility = kinds.find(([, name]) => name === value)?.[0] ?? 'visible';
      if (visibility === sheet.visibility) return;
      sheet.book.requireOpenStructure();
      sheet.visibility = visibility;
      sheet.book.record({ why: 'host', kind: 'sheet-visibility', sheet: sheet.name, visibility });
    },
    TabColor: (sheet, value) => {
      sheet.tabColor = String(value);
      colourMade(sheet);
    },
  },
  navigate: {
    FreezePanes: (sheet) => freezePanes(sheet),
    Protection: (sheet) => worksheetProtection(sheet),
    Tables: tableCollection,
    AutoFilter: (sheet) => autoFilter({ sheet, filter: () => sheet.filter }),
    Names: (sheet) => namedItems({ book: sheet.book, scope: sheet.name }),
    PageLayout: pageLayout,
    Charts: chartCollection,
    Comments: (sheet) => commentCollection(sheet),
  },
  call: {
    GetRange: (sheet, [address]) =>
      range(
        address === undefined || address === null
          ? { sheet, range: cellRange(1, 1, LAST_SHEET_ROW, LAST_COLUMN) }
          : rangeOf(address, sheet),
      ),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const [top, left] = [Number(row) + 1, Number(column) + 1];
      if (top < 1 || left < 1 || Number(rows) < 1 || Number(columns) < 1)
        throw new OfficeFailure('InvalidArgument', 'No such range.');
      return range({
        sheet,
        range: cellRange(top, left, top + Number(rows) - 1, left + Number(columns) - 1),
      });
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = usedRange(sheet, valuesOnly === true);
      return used ? range({ sheet, range: used }) : null;
    },
    Activate: (sheet) => {
      if (sheet.visibility !== 'visible') throw new OfficeFailure('InvalidOperation', 'The sheet is hidden.');
      sheet.book.active = sheet;
      sheet.book.record({ why: 'host', kind: 'activate', sheet: sheet.name });
    },
    Delete: (sheet) => {
      const { book } = sheet;
      book.requireOpenStructure();
      if (book.sheets.filter((other) => other.visibility === 'visible').length === 1)
        throw new OfficeFailure('InvalidOperation', 'A workbook needs a visible sheet.');
      book.sheets = book.sheets.filter((other) => other !== sheet);
      if (book.active === sheet) book.active = undefined;
      book.record({ why: 'host', kind: 'delete-sheet', sheet: sheet.name });
    },
  },
});

const worksheetProtection = officeType<HostSheet>('WorksheetProtection', {
  get: { Protected: (sheet) => sheet.isProtected },
  call: {
    Protect: (sheet) => {
      if (sheet.isProtected) throw new OfficeFailure('AccessDenied', 'The sheet is protected already.');
      sheet.isProtected = true;
      sheet.book.record({ why: 'host', kind: 'protect', sheet: sheet.name, on: true });
    },
    Unprotect: (sheet) => {
      sheet.isProtected = false;
      sheet.book.record({ why: 'host', kind: 'protect', sheet: sheet.name, on: false });
    },
  },
});

const freezePanes = officeType<HostSheet>('WorksheetFreezePanes', {
  call: {
    GetLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return range({ sheet, range: cellRange(1, 1, rows || LAST_SHEET_ROW, columns || LAST_COLUMN) });
    },
    Unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
    FreezeRows: (sheet, [rows]) => {
      freeze(sheet, Number(rows), 0);
    },
    FreezeColumns: (sheet, [columns]) => {
      freeze(sheet, 0, Number(columns));
    },
    FreezeAt: (sheet, [at]) => {
      const { bottom, right } = rangeOf(at, sheet).range;
      freeze(sheet, bottom, right);
    },
  },
});

function freeze(sheet: HostSheet, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  sheet.book.record({ why: 'host', kind: 'freeze', sheet: sheet.name, rows, columns });
}
