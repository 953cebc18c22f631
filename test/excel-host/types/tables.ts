/**
 * Tables and filters.
 */
import { cellRange, overlaps, rangeAddress } from '../../../src/domain/grid';
import { refilter } from '../filtering';
import type { HostFilter, HostSheet, HostTable, HostWorkbook } from '../model';
import type { OfficeObject } from '../office-object';
import { officeType } from '../office-object';
import { OfficeFailure } from '../protocol';
import { range, rangeOf } from './range';

export const tableCollection: (self: HostSheet) => OfficeObject = officeType<HostSheet>('TableCollection', {
  items: (sheet) => sheet.tables.map((one) => table(one)),
  call: {
    Add: (sheet, [address, hasHeaders]) => {
      sheet.requireOpen();
      const at = rangeOf(address, sheet).range;
      if (sheet.tables.some((one) => overlaps(one.range, at)))
        throw new OfficeFailure('InvalidArgument', 'A table cannot overlap another table.');
      if (sheet.merges.some((merge) => overlaps(merge, at)))
        throw new OfficeFailure('InvalidOperation', 'A table cannot hold merged cells.');
      const made: HostTable = {
        id: sheet.book.nextId(),
        sheet,
        name: `Table${String(sheet.book.tables().length + 1)}`,
        range: at,
        style: 'TableStyleMedium2',
        showHeaders: hasHeaders === true,
        showTotals: false,
        showFilter: true,
        bandedRows: true,
        filter: { range: at, criteria: [] },
      };
      sheet.tables.push(made);
      record(made);
      return table(made);
    },
    GetItem: (sheet, [key]) => {
      const found = sheet.tables.find((one) => one.id === key || one.name === key);
      if (!found) throw new OfficeFailure('ItemNotFound', `No table ${String(key)}.`);
      return table(found);
    },
  },
});

/** All tables of the workbook: where office.js looks a table up once it knows its id. */
export const workbookTables: (self: HostWorkbook) => OfficeObject = officeType<HostWorkbook>(
  'TableCollection',
  {
    items: (book) => book.tables().map((one) => table(one)),
    call: {
      GetItem: (book, [key]) => {
        const found = book.tables().find((one) => one.id === key || one.name === key);
        if (!found) throw new OfficeFailure('ItemNotFound', `No table ${String(key)}.`);
        return table(found);
      },
    },
  },
);

/** A table's name comes after the table itself: the change is written again when it is named. */
function record(one: HostTable): void {
  const { sheet } = one;
  const { journal } = sheet.book;
  const last = journal.findLastIndex((change) => change.kind === 'table' && tableIds.get(change) === one.id);
  const change = {
    why: 'host',
    kind: 'table',
    sheet: sheet.name,
    name: one.name,
    range: one.range,
    columns: columnNames(one),
    style: one.style,
    showFilter: one.showFilter,
    bandedRows: one.bandedRows,
  } as const;
  tableIds.set(change, one.id);
  if (last >= 0) journal.splice(last, 1);
  journal.push(change);
}

const tableIds = new WeakMap<object, string>();

function columnNames({ sheet, range: at }: HostTable): string[] {
  return Array.from({ length: at.right - at.left + 1 }, (_, index) => {
    const value = sheet.cell(at.top, at.left + index)?.value ?? '';
    return value === '' || typeof value === 'object' ? `Column${String(index + 1)}` : String(value);
  });
}

function changed(one: HostTable, change: Partial<HostTable>): void {
  one.sheet.requireOpen();
  Object.assign(one, change);
  record(one);
}

const table = officeType<HostTable>('Table', {
  id: (one) => one.id,
  get: {
    Id: (one) => one.id,
    Name: (one) => one.name,
    Style: (one) => one.style,
    ShowHeaders: (one) => one.showHeaders,
    ShowTotals: (one) => one.showTotals,
    ShowFilterButton: (one) => one.showFilter,
    ShowBandedRows: (one) => one.bandedRows,
  },
  set: {
    Name: (one, value) => {
      const name = String(value);
      if (
        one.sheet.book
          .tables()
          .some((other) => other !== one && other.name.toLowerCase() === name.toLowerCase())
      )
        throw new OfficeFailure('InvalidArgument', 'A table of that name exists.');
      one.name = name;
      record(one);
    },
    Style: (one, value) => {
      changed(one, { style: String(value) });
    },
    ShowFilterButton: (one, value) => {
      changed(one, { showFilter: value === true });
    },
    ShowBandedRows: (one, value) => {
      changed(one, { bandedRows: value === true });
    },
  },
  navigate: {
    Columns: (one) => columns(one),
    AutoFilter: (one) => autoFilter({ sheet: one.sheet, filter: () => one.filter }),
  },
  call: {
    GetRange: ({ sheet, range: at }) => range({ sheet, range: at }),
    Resize: (one, [address]) => {
      const at = rangeOf(address, one.sheet).range;
      one.sheet.requireOpen();
      const others = one.sheet.tables.filter((other) => other !== one);
      if (at.top !== one.range.top || others.some((other) => overlaps(other.range, at)))
        throw new OfficeFailure('InvalidArgument', 'The table cannot take that range.');
      one.range = at;
      one.filter = { range: at, criteria: one.filter.criteria };
      record(one);
    },
    ConvertToRange: (one) => {
      one.sheet.requireOpen();
      one.sheet.tables = one.sheet.tables.filter((other) => other !== one);
      refilter(one.sheet);
      return range({ sheet: one.sheet, range: one.range });
    },
  },
});

const columns = officeType<HostTable>('TableColumnCollection', {
  items: (one) => columnNames(one).map((name, index) => column({ table: one, name, index })),
  call: { GetItemAt: (one, [index]) => column({ table: one, name: '', index: Number(index) }) },
});

interface HostColumn {
  readonly table: HostTable;
  readonly name: string;
  readonly index: number;
}

const column = officeType<HostColumn>('TableColumn', {
  get: { Name: ({ name }) => name },
  navigate: { Filter: (self) => columnFilter(self) },
});

const columnFilter = officeType<HostColumn>('Filter', {
  call: {
    Apply: ({ table: one, index }, [criteria]) => {
      one.filter.criteria[index] = criteria as HostFilter['criteria'][number];
      refilter(one.sheet);
    },
  },
});

interface HostAutoFilter {
  readonly sheet: HostSheet;
  filter(): HostFilter | null;
}

export const autoFilter: (self: HostAutoFilter) => OfficeObject = officeType<HostAutoFilter>('AutoFilter', {
  get: {
    Criteria: ({ filter }) => filled(filter()),
    IsDataFiltered: ({ filter }) => (filter()?.criteria ?? []).some((criterion) => Boolean(criterion)),
  },
  call: {
    GetRangeOrNullObject: ({ sheet, filter }) => {
      const found = filter();
      return found ? range({ sheet, range: found.range }) : null;
    },
    ClearCriteria: ({ sheet, filter }) => {
      const found = filter();
      if (found) found.criteria = [];
      refilter(sheet);
    },
    Apply: ({ sheet }, [address, index, criteria]) => {
      const at = rangeOf(address, sheet).range;
      const same = sheet.filter && rangeAddress(sheet.filter.range) === rangeAddress(at);
      if (!same || !sheet.filter) sheet.filter = { range: at, criteria: [] };
      sheet.filter.criteria[Number(index)] = criteria as HostFilter['criteria'][number];
      refilter(sheet);
    },
  },
});

/** One entry a column, null where it is not filtered. */
function filled(filter: HostFilter | null): unknown[] {
  if (!filter?.criteria.some((criterion) => Boolean(criterion))) return [];
  const width = cellRange(1, filter.range.left, 1, filter.range.right);
  return Array.from({ length: width.right - width.left + 1 }, (_, index) => filter.criteria[index] ?? null);
}
