/**
 * The workbook without its cells: sheets, tables, names, filters, protection. Three requests however large the
 * workbook is: the list of sheets, what each holds, where each table lies.
 */
import type { CellRange } from '../domain/grid';
import type { NameSnapshot, SheetVisibility, TableSnapshot } from '../workbook';
import { rangeOfIndexes } from './addresses';
import type { WidthScale } from './column-width';
import { widthScale } from './column-width';
import { systemOfProbe } from './date-system';
import type { Conversation } from './office-run';

export interface TableStructure extends TableSnapshot {
  readonly showFilter: boolean;
  readonly bandedRows: boolean;
}

export interface FilterStructure {
  readonly range: CellRange;
  /** Criteria by column counted from 0; null where the column is not filtered. */
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
}

export interface SheetStructure {
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  /** "#RRGGBB", empty without colour. */
  readonly tabColor: string;
  readonly protected: boolean;
  /** Cells with content; null where there are none. */
  readonly usedRange: CellRange | null;
  /** Cells with content or format. */
  readonly formattedRange: CellRange | null;
  readonly tables: readonly TableStructure[];
  readonly filter: FilterStructure | null;
  readonly tableFilters: readonly { readonly table: string; readonly filter: FilterStructure }[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  /** False where no row of the formatted range is hidden. */
  readonly someRowsHidden: boolean;
  readonly widths: WidthScale;
  readonly standardWidth: number;
}

export interface WorkbookStructure {
  readonly name: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetStructure[];
  readonly names: readonly NameSnapshot[];
  /** As the workbook's own DATE function tells. */
  readonly probed1904: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

export async function readStructure(conversation: Conversation): Promise<WorkbookStructure> {
  const { workbook } = conversation;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  const names = workbook.names.load('items/name,items/formula,items/visible,items/scope');
  const sheets = workbook.worksheets.load(
    'items/name,items/position,items/visibility,items/tabColor,items/standardWidth',
  );
  const probe = workbook.functions.date(2000, 1, 1).load('value');
  await conversation.send();

  const asked = sheets.items.map((sheet) => askSheet(sheet));
  await conversation.send();

  const located = asked.map((sheet) => askTables(sheet));
  await conversation.send();

  return {
    name: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: located.map(sheetStructure).sort((one, other) => one.position - other.position),
    names: [
      ...names.items.map((name) => nameSnapshot(name, null)),
      ...asked.flatMap(({ sheet, sheetNames }) =>
        sheetNames.items.map((name) => nameSnapshot(name, sheet.name)),
      ),
    ],
    probed1904: systemOfProbe(probe.value),
  };
}

type AskedSheet = ReturnType<typeof askSheet>;
type LocatedSheet = ReturnType<typeof askTables>;

function askSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  const formatted = sheet.getUsedRangeOrNullObject(false);
  const lastColumn = sheet.getRange('XFD1');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  formatted.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  lastColumn.load('format/columnWidth');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount');
  sheet.protection.load('protected');
  const tables = sheet.tables.load(
    'items/name,items/style,items/showHeaders,items/showTotals,items/showFilterButton,items/showBandedRows,items/columns/items/name',
  );
  const filterRange = sheet.autoFilter.getRangeOrNullObject();
  filterRange.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.autoFilter.load('criteria,isDataFiltered');
  for (const range of [used, formatted, lastColumn, frozen, filterRange]) range.untrack();
  const sheetNames = sheet.names.load('items/name,items/formula,items/visible,items/scope');
  return { sheet, used, formatted, lastColumn, frozen, tables, filterRange, sheetNames };
}

function askTables(asked: AskedSheet) {
  const tables = asked.tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    range.untrack();
    table.autoFilter.load('criteria,isDataFiltered');
    return { table, range };
  });
  return { ...asked, located: tables };
}

function sheetStructure(read: LocatedSheet): SheetStructure {
  const { sheet, used, formatted, lastColumn, frozen, filterRange } = read;
  const tables = read.located.map(({ table, range }) => tableStructure(table, rangeOfIndexes(range)));
  return {
    name: sheet.name,
    position: sheet.position,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    tabColor: sheet.tabColor,
    protected: sheet.protection.protected,
    usedRange: used.isNullObject ? null : rangeOfIndexes(used),
    formattedRange: formatted.isNullObject ? null : rangeOfIndexes(formatted),
    tables,
    filter: filterRange.isNullObject
      ? null
      : { range: rangeOfIndexes(filterRange), criteria: criteriaOf(sheet.autoFilter) },
    tableFilters: read.located
      .filter(({ table }) => table.autoFilter.isDataFiltered)
      .map(({ table, range }) => ({
        table: table.name,
        filter: { range: rangeOfIndexes(range), criteria: criteriaOf(table.autoFilter) },
      })),
    frozen: frozen.isNullObject ? null : frozenOf(frozen),
    someRowsHidden: !formatted.isNullObject && formatted.rowHidden !== false,
    widths: widthScale(lastColumn.format.columnWidth, sheet.standardWidth),
    standardWidth: sheet.standardWidth,
  };
}

/** Columns without a criterion come as null or as an object without a kind. */
function criteriaOf(filter: Excel.AutoFilter): (Excel.FilterCriteria | null)[] {
  return (filter.criteria ?? []).map((criterion: Excel.FilterCriteria | null) =>
    criterion?.filterOn === undefined ? null : criterion,
  );
}

function tableStructure(table: Excel.Table, range: CellRange): TableStructure {
  return {
    name: table.name,
    range,
    columns: table.columns.items.map((column) => column.name),
    hasHeaderRow: table.showHeaders,
    hasTotalsRow: table.showTotals,
    style: table.style === '' ? null : table.style,
    showFilter: table.showFilterButton,
    bandedRows: table.showBandedRows,
  };
}

/** Frozen rows come as whole rows, frozen columns as whole columns. */
function frozenOf(range: Excel.Range): { rows: number; columns: number } {
  const whole = { rows: 1_048_576, columns: 16_384 };
  return {
    rows: range.rowCount >= whole.rows ? 0 : range.rowCount,
    columns: range.columnCount >= whole.columns ? 0 : range.columnCount,
  };
}

/**
 * `formula` is in the user's language on the desktop. Names of ranges, the only ones the product makes, are
 * written the same in every language.
 */
function nameSnapshot(name: Excel.NamedItem, scope: string | null): NameSnapshot {
  return {
    name: name.name,
    refersTo: String(name.formula).replace(/^=/, ''),
    scope,
    hidden: !name.visible,
  };
}
