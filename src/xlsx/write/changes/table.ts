/** Makes a range a table, or gives the table of that name a new range and columns. */
import { cellRange, overlaps, rangeAddress, type CellRange } from '../../../domain/grid';
import { WorkbookFault } from '../../../workbook';
import { encodeExcelEscapes, escapeAttribute } from '../../xml';
import { readArea, refOf } from '../cell-areas';
import { type BookTable, columnName, columnNames, hasHeader, sameName, tableRange } from '../book';
import { contentTypes } from '../dialect';
import { tableOrder } from '../element-order';
import { PartDocument } from '../part-document';
import type { SheetDocument } from '../sheet';
import type { WorkbookEdit } from '../workbook-edit';
import type { ChangeOf } from './change-of';
import { mergesOf } from './merge';
import { isName } from './name';

const USUAL_STYLE = 'TableStyleMedium2';

export function table(edit: WorkbookEdit, change: ChangeOf<'table'>): void {
  const sheet = edit.openSheet(change.sheet);
  const present = edit.tables.byName(change.name);
  if (!isName(change.name)) throw new WorkbookFault('name-invalid', { name: change.name });
  if ((present && present.sheetPart !== sheet.part) || edit.workbook.findName(change.name, undefined)) {
    throw new WorkbookFault('table-name-taken', { sheet: change.sheet, table: change.name });
  }
  requirePlace(edit, sheet, change, present);
  requireColumns(change);
  if (present) resize(present, change);
  else create(edit, sheet, change);
  edit.changedTables.add(change.name);
}

function requirePlace(
  edit: WorkbookEdit,
  sheet: SheetDocument,
  change: ChangeOf<'table'>,
  present: BookTable | undefined,
): void {
  const ref = rangeAddress(change.range);
  const withHeader = present === undefined || hasHeader(present);
  if (change.range.bottom - change.range.top < (withHeader ? 1 : 0)) {
    throw new WorkbookFault('range-invalid', { sheet: change.sheet, range: ref });
  }
  const others = edit.tables.ofSheet(sheet.part).filter((other) => other !== present);
  const where = { sheet: change.sheet, table: change.name, range: ref };
  const filter = readArea(sheet.child('autoFilter')?.attribute('ref') ?? '');
  for (const area of [...others.map(tableRange), filter]) {
    if (!area || !overlaps(area, change.range)) continue;
    throw new WorkbookFault('table-overlap', { ...where, other: rangeAddress(area) });
  }
  for (const merge of mergesOf(sheet)) {
    const area = refOf(merge);
    if (!area || !overlaps(area, change.range)) continue;
    throw new WorkbookFault('merge-overlap', { ...where, other: rangeAddress(area) });
  }
}

function requireColumns(change: ChangeOf<'table'>): void {
  const { columns, range } = change;
  const distinct = new Set(columns.map((column) => column.toLowerCase()));
  const width = range.right - range.left + 1;
  if (columns.length === width && distinct.size === width && !columns.includes('')) return;
  throw new WorkbookFault('table-header-mismatch', { sheet: change.sheet, table: change.name });
}

function create(edit: WorkbookEdit, sheet: SheetDocument, change: ChangeOf<'table'>): void {
  const part = edit.besideWorkbook('tables/table#.xml');
  const ref = rangeAddress(change.range);
  const columns = change.columns.map(
    (column, index) => `<tableColumn id="${String(index + 1)}" name="${fileColumnName(column)}"/>`,
  );
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${edit.dialect.main}"` +
    ` id="${String(edit.tables.nextId())}" name="${escapeAttribute(change.name)}"` +
    ` displayName="${escapeAttribute(change.name)}" ref="${ref}" totalsRowShown="0">` +
    (change.showFilter === false ? '' : `<autoFilter ref="${ref}"/>`) +
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${escapeAttribute(change.style ?? USUAL_STYLE)}" showFirstColumn="0"` +
    ` showLastColumn="0" showRowStripes="${change.bandedRows === false ? '0' : '1'}" showColumnStripes="0"/>` +
    '</table>';
  edit.files.add(part, xml, contentTypes.table);
  const id = edit.relate(sheet.part, 'table', part);
  const container = sheet.ensureChild('tableParts');
  const element = sheet.make('<tablePart/>');
  sheet.frame.setRelationshipId(element, edit.dialect, id);
  container.append(element);
  container.setAttribute('count', String(container.elements.length));
  const document = new PartDocument(xml, part);
  edit.tables.tables.push({ part, sheetPart: sheet.part, document, changed: false });
}

function resize(present: BookTable, change: ChangeOf<'table'>): void {
  const { root } = present.document;
  const before = tableRange(present);
  const { range } = change;
  present.changed = true;
  root.setAttribute('ref', rangeAddress(range));
  // A totals row stays only where it was: elsewhere its cells are data now.
  if (before?.bottom !== range.bottom && root.attribute('totalsRowCount') !== undefined) {
    root.setAttribute('totalsRowCount', null);
    root.setAttribute('totalsRowShown', '0');
  }
  const totals = Number(root.attribute('totalsRowCount') ?? 0);
  const columnsBefore = columnNames(present);
  setColumns(present.document, change.columns);
  const filtered = cellRange(range.top, range.left, range.bottom - totals, range.right);
  setFilter(present.document, change, filtered, columnsBefore);
  setStyle(present.document, change);
}

/** Columns that stay keep their ids, formulas and formats. */
function setColumns(document: PartDocument, names: readonly string[]): void {
  const container = document.ensureChild('tableColumns', tableOrder);
  const present = container.children('tableColumn');
  let nextId = Math.max(0, ...present.map((column) => Number(column.attribute('id') ?? 0))) + 1;
  const columns = names.map((name) => {
    const kept = present.find((column) => sameName(columnName(column), name));
    if (kept) {
      if (columnName(kept) !== name) kept.setAttribute('name', encodedName(name));
      return kept;
    }
    return document.make(`<tableColumn id="${String(nextId++)}" name="${fileColumnName(name)}"/>`);
  });
  if (columns.length === present.length && columns.every((column, index) => column === present[index]))
    return;
  container.setChildren(columns);
  container.setAttribute('count', String(columns.length));
}

function setFilter(
  document: PartDocument,
  change: ChangeOf<'table'>,
  range: CellRange,
  columnsBefore: readonly string[],
): void {
  const present = document.root.child('autoFilter');
  // Sorting notes name ranges of their own, which are no longer true.
  document.root.child('sortState')?.remove();
  if (change.showFilter === false) {
    present?.remove();
    return;
  }
  if (!present && change.showFilter === undefined) return;
  const filter = present ?? document.ensureChild('autoFilter', tableOrder);
  filter.child('sortState')?.remove();
  filter.setAttribute('ref', rangeAddress(range));
  for (const column of filter.children('filterColumn')) {
    const name = columnsBefore[Number(column.attribute('colId') ?? -1)];
    const moved = change.columns.findIndex((candidate) => sameName(candidate, name ?? ''));
    if (moved < 0) column.remove();
    else column.setAttribute('colId', String(moved));
  }
}

function setStyle(document: PartDocument, change: ChangeOf<'table'>): void {
  if (change.style === undefined && change.bandedRows === undefined) return;
  const style = document.ensureChild('tableStyleInfo', tableOrder);
  if (change.style !== undefined) style.setAttribute('name', change.style);
  if (change.bandedRows !== undefined) style.setAttribute('showRowStripes', change.bandedRows ? '1' : '0');
}

/** Line breaks in a column's name are written Excel's way, not XML's. */
function encodedName(name: string): string {
  return encodeExcelEscapes(name).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}

function fileColumnName(name: string): string {
  return escapeAttribute(encodedName(name));
}
