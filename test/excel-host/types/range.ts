/**
 * Range: cells of one sheet, their contents, looks, merged areas and links.
 */
import type { CellRange } from '../../../src/domain/grid';
import {
  cellRange,
  column,
  LAST_COLUMN,
  LAST_SHEET_ROW,
  overlaps,
  parseRange,
  rangeAddress,
  sheetRow,
} from '../../../src/domain/grid';
import { clearRange, readMatrix, writeContents, writeNumberFormats } from '../cell-access';
import type { HostCell, HostRange, HostSheet } from '../model';
import type { OfficeObject } from '../office-object';
import { officeType } from '../office-object';
import { OfficeFailure } from '../protocol';
import { shown } from '../shown-text';
import { cellPropertiesOf, setCellProperties } from './cell-properties';
import { dataValidation } from './data-validation';
import { rangeFormat } from './range-format';
import { conditionalFormats } from './conditional-formats';
import { worksheet } from './workbook';

export const range: (self: HostRange) => OfficeObject = officeType<HostRange>('Range', {
  get: {
    Address: (self) => addressOf(self),
    RowIndex: ({ range: at }) => at.top - 1,
    ColumnIndex: ({ range: at }) => at.left - 1,
    RowCount: ({ range: at }) => at.bottom - at.top + 1,
    ColumnCount: ({ range: at }) => at.right - at.left + 1,
    Values: (self) => readMatrix(self, valueOf),
    Formulas: (self) => readMatrix(self, formulaOf),
    Text: (self) => readMatrix(self, (cell, _row, at) => shown(cell, self.sheet, at)),
    NumberFormat: (self) => readMatrix(self, (cell) => cell?.look.numberFormat ?? 'General'),
    ValueTypes: (self) => readMatrix(self, typeOf),
    RowHidden: (self) => uniform(rowsOf(self).map((row) => self.sheet.isRowHidden(row))),
    ColumnHidden: (self) => uniform(columnsOf(self).map((at) => self.sheet.hiddenColumns.has(at))),
    Hyperlink: (self) => self.sheet.links.get(cellKey(self.range)) ?? null,
    /** Null where some cells are of an array formula and others are not. */
    SavedAsArray: (self) =>
      self.sheet.arrays.length === 0
        ? false
        : uniform(readMatrix(self, (_, row, at) => self.sheet.arrayAt(row, at)).flat()),
  },
  set: {
    Formulas: (self, value) => {
      writeContents(self, value);
    },
    Values: (self, value) => {
      writeContents(self, value);
    },
    NumberFormat: (self, value) => {
      writeNumberFormats(self, value);
    },
    RowHidden: ({ sheet, range: at }, value) => {
      sheet.requireOpen();
      for (let row: number = at.top; row <= at.bottom; row++)
        if (value === true) sheet.hiddenRows.add(row);
        else sheet.hiddenRows.delete(row);
    },
    ColumnHidden: ({ sheet, range: at }, value) => {
      sheet.requireOpen();
      for (let index: number = at.left; index <= at.right; index++)
        if (value === true) {
          sheet.hiddenColumns.add(index);
          sheet.book.record({
            why: 'host',
            kind: 'column-widths',
            sheet: sheet.name,
            widths: [{ column: column(index), width: null }],
          });
        } else sheet.hiddenColumns.delete(index);
    },
    Hyperlink: (self, value) => {
      setLink(self, value);
    },
  },
  navigate: {
    Format: rangeFormat,
    ConditionalFormats: conditionalFormats,
    DataValidation: dataValidation,
    Worksheet: ({ sheet }) => worksheet(sheet),
  },
  call: {
    GetEntireRow: ({ sheet, range: at }) =>
      range({ sheet, range: cellRange(at.top, 1, at.bottom, LAST_COLUMN) }),
    GetEntireColumn: ({ sheet, range: at }) =>
      range({ sheet, range: cellRange(1, at.left, LAST_SHEET_ROW, at.right) }),
    /** office.js sends large matrices in slices of rows, after asking whether the whole fits. */
    _ValidateArraySize: ({ range: at }, [rows, columns]) => {
      if (rows !== at.bottom - at.top + 1 || columns !== at.right - at.left + 1)
        throw new OfficeFailure('InvalidArgument', 'The array does not fit the range.');
    },
    GetRow: ({ sheet, range: at }, [index]) => {
      const row = at.top + Number(index);
      return range({ sheet, range: cellRange(row, at.left, row, at.right) });
    },
    GetBoundingRect: ({ sheet, range: at }, [other]) => {
      const { range: to } = rangeOf(other, sheet);
      return range({
        sheet,
        range: cellRange(
          Math.min(at.top, to.top),
          Math.min(at.left, to.left),
          Math.max(at.bottom, to.bottom),
          Math.max(at.right, to.right),
        ),
      });
    },
    GetMergedAreasOrNullObject: (self) => {
      /** As Excel: only areas whose top left cell lies inside. */
      const found = self.sheet.merges.filter((merge) =>
        overlaps(cellRange(merge.top, merge.left, merge.top, merge.left), self.range),
      );
      return found.length === 0 ? null : rangeAreas({ sheet: self.sheet, areas: found });
    },
    GetRowProperties: (self, [wanted]) =>
      rowsOf(self).map((row) => ({
        ...(asks(wanted, 'rowHidden') ? { rowHidden: self.sheet.isRowHidden(row) } : {}),
        ...(asks(wanted, 'format') ? { format: { rowHeight: self.sheet.rowHeights.get(row) ?? 15 } } : {}),
      })),
    GetColumnProperties: (self, [wanted]) =>
      columnsOf(self).map((at) => ({
        ...(asks(wanted, 'columnHidden') ? { columnHidden: self.sheet.hiddenColumns.has(at) } : {}),
        ...(asks(wanted, 'format') ? { format: { columnWidth: self.sheet.columnWidths.get(at) ?? 48 } } : {}),
      })),
    GetCellProperties: (self, [wanted]) =>
      readMatrix(self, (cell, row, at) => ({
        ...(asks(wanted, 'hyperlink')
          ? { hyperlink: self.sheet.links.get(cellKey(cellRange(row, at, row, at))) ?? null }
          : {}),
        ...(asks(wanted, 'format') ? { format: cellPropertiesOf(cell) } : {}),
      })),
    SetCellProperties: (self, [given]) => {
      setCellProperties(self, given);
    },
    Clear: (self, [what]) => {
      clearRange(self, typeof what === 'string' ? what : 'All');
    },
    Merge: (self) => {
      merge(self);
    },
    Unmerge: ({ sheet, range: at }) => {
      sheet.requireOpen();
      sheet.merges = sheet.merges.filter((area) => !overlaps(area, at));
      sheet.book.record({ why: 'host', kind: 'unmerge', sheet: sheet.name, range: at });
    },
    Select: (self) => {
      self.sheet.book.selection = self;
      const at = { row: self.range.top, column: self.range.left };
      self.sheet.book.record({ why: 'host', kind: 'activate', sheet: self.sheet.name, at });
    },
  },
});

interface HostAreas {
  readonly sheet: HostSheet;
  readonly areas: readonly CellRange[];
}

export const rangeAreas = officeType<HostAreas>('RangeAreas', {
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => addressOf({ sheet, range: area })).join(','),
  },
  navigate: {
    Worksheet: ({ sheet }) => worksheet(sheet),
    Areas: (self) => rangeCollection(self),
  },
});

const rangeCollection = officeType<HostAreas>('RangeCollection', {
  items: ({ sheet, areas }) => areas.map((area) => range({ sheet, range: area })),
});

export function rangeOf(argument: unknown, sheet: HostSheet): HostRange {
  if (typeof argument === 'string') {
    const local = argument.slice(argument.lastIndexOf('!') + 1).replaceAll('$', '');
    const found = parseRange(local);
    if (found) return { sheet, range: found };
    throw new OfficeFailure('InvalidArgument', `${argument} is no range.`);
  }
  if (typeof argument === 'object' && argument !== null && 'self' in argument) {
    const { self } = argument;
    if (typeof self === 'object' && self !== null && 'sheet' in self && 'range' in self)
      return self as HostRange;
  }
  throw new OfficeFailure('InvalidArgument', 'A range was expected.');
}

export function addressOf({ sheet, range: at }: HostRange): string {
  const name = /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(sheet.name)
    ? sheet.name
    : `'${sheet.name.replaceAll("'", "''")}'`;
  if (at.left === 1 && at.right === LAST_COLUMN) return `${name}!${String(at.top)}:${String(at.bottom)}`;
  return `${name}!${rangeAddress(at)}`;
}

export function cellKey(at: CellRange): string {
  return `${String(at.top)}:${String(at.left)}`;
}

function asks(wanted: unknown, name: string): boolean {
  return typeof wanted === 'object' && wanted !== null && name in wanted;
}

function uniform(values: readonly boolean[]): boolean | null {
  const [first] = values;
  return values.every((value) => value === first) ? (first ?? false) : null;
}

function rowsOf({ range: at }: HostRange): number[] {
  return Array.from({ length: at.bottom - at.top + 1 }, (_, index) => at.top + index);
}

function columnsOf({ range: at }: HostRange): number[] {
  return Array.from({ length: at.right - at.left + 1 }, (_, index) => at.left + index);
}

function valueOf(cell: HostCell | undefined): unknown {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** Constants are given too; text that begins with "=" comes without its apostrophe. */
function formulaOf(cell: HostCell | undefined): unknown {
  return cell?.formula === undefined ? valueOf(cell) : '=' + cell.formula;
}

function typeOf(cell: HostCell | undefined): string {
  const value = cell?.value ?? '';
  if (typeof value === 'object') return 'Error';
  if (value === '' && cell?.formula === undefined) return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function merge({ sheet, range: at }: HostRange): void {
  sheet.requireOpen();
  if (at.top === at.bottom && at.left === at.right) return;
  if (sheet.tables.some((table) => overlaps(table.range, at)))
    throw new OfficeFailure('InvalidOperation', 'Cells of a table cannot be merged.');
  sheet.merges = [...sheet.merges.filter((area) => !overlaps(area, at)), at];
  for (let row: number = at.top; row <= at.bottom; row++)
    for (let index: number = at.left; index <= at.right; index++) {
      const cell = row === at.top && index === at.left ? undefined : sheet.cell(row, index);
      if (cell) [cell.value, cell.formula] = ['', undefined];
    }
  sheet.book.record({ why: 'host', kind: 'merge', sheet: sheet.name, range: at });
}

/** Excel writes the address into an empty cell and gives the cell the look of a link. */
function setLink({ sheet, range: at }: HostRange, value: unknown): void {
  sheet.requireOpen();
  const link = value as {
    address?: string;
    documentReference?: string;
    screenTip?: string;
    textToDisplay?: string;
  };
  const { textToDisplay, ...kept } = link;
  sheet.links.set(cellKey(at), kept);
  const cell = sheet.touch(at.top, at.left);
  const shown = textToDisplay ?? (cell.value === '' ? (link.address ?? link.documentReference) : undefined);
  if (shown !== undefined) [cell.value, cell.formula] = [shown, undefined];
  cell.look = { ...cell.look, font: { ...cell.look.font, color: '#0563C1', underline: 'Single' } };
  sheet.book.record({
    why: 'host',
    kind: 'hyperlink',
    sheet: sheet.name,
    at: { row: sheetRow(at.top), column: column(at.left) },
    target:
      link.address === undefined ? { location: link.documentReference ?? '' } : { address: link.address },
    ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }),
  });
}
