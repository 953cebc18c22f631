/**
 * Whether a change set can be made, before the first cell is touched.
 *
 * Excel does what it can of a request and stops where it fails, with a message in the user's language that
 * says little. So everything that can be known beforehand is: the changes are played on the structure alone.
 */
import type { CellRange } from '../domain/grid';
import {
  cellAddress,
  column,
  LAST_COLUMN,
  LAST_SHEET_ROW,
  overlaps,
  rangeAddress,
  sheetRow,
} from '../domain/grid';
import type { CellContent, Change, ChangeKind, ChangeSet } from '../workbook';
import { WorkbookFault } from '../workbook';
import { cellCount, columnCount, sameName } from './addresses';
import { blockRange, isInside } from './changed-ranges';
import { HeaderTexts, type PlayedTable } from './header-texts';
import type { KeptDetails } from './keep-details';
import { isDefinedName, isSheetName } from './names';
import type { WorkbookStructure } from './read-structure';

/** The most a cell holds. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Changes that Excel refuses on a protected sheet. */
const NEEDS_OPEN_SHEET: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'write-block',
  'clear',
  'format',
  'column-widths',
  'row-heights',
  'merge',
  'unmerge',
  'table',
  'conditional-formats',
  'data-bars',
  'chart',
  'validation',
  'hyperlink',
  'note',
]);

/** Changes that Excel refuses where the workbook's structure is protected. */
const NEEDS_OPEN_STRUCTURE: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'delete-sheet',
  'sheet-order',
  'sheet-visibility',
]);

export interface CheckedFacts {
  readonly structure: WorkbookStructure;
  /** Merged areas of sheets where areas are merged or tables laid. */
  readonly mergesBySheet: ReadonlyMap<string, readonly CellRange[]>;
  /** What stands in the cells that become header rows of tables. */
  readonly headers: KeptDetails['headers'];
}

interface PlayedSheet {
  readonly name: string;
  visible: boolean;
  protected: boolean;
  tables: PlayedTable[];
  readonly filter: CellRange | null;
  merges: CellRange[];
}

/** Throws where a change makes no sense in any workbook: cells off the sheet, ragged blocks, texts too long. */
export function checkShapes(changeSet: ChangeSet): void {
  for (const change of changeSet.changes) {
    if (change.kind === 'write-block') checkBlock(change);
    else if ('range' in change) checkRange(change.sheet, change.range);
    if (change.kind !== 'chart') continue;
    for (const range of [change.categories, ...change.series.map(({ values }) => values)])
      checkRange(change.sheet, range);
  }
}

/** Throws the fault of the first change that cannot be made. */
export function checkChanges(changeSet: ChangeSet, facts: CheckedFacts): void {
  const { structure } = facts;
  if (structure.readOnly) throw new WorkbookFault('workbook-read-only', { name: structure.name });
  let sheets: PlayedSheet[] = structure.sheets.map((sheet) => ({
    name: sheet.name,
    visible: sheet.visibility === 'visible',
    protected: sheet.protected,
    tables: [...sheet.tables],
    filter: sheet.filter?.range ?? null,
    merges: [...(facts.mergesBySheet.get(sheet.name) ?? [])],
  }));
  const find = (name: string): PlayedSheet | undefined => sheets.find((sheet) => sameName(sheet.name, name));
  const need = (name: string): PlayedSheet => {
    const sheet = find(name);
    if (!sheet) throw new WorkbookFault('sheet-not-found', { sheet: name });
    return sheet;
  };
  const headers = new HeaderTexts(facts.headers);
  const names = new Set(
    structure.names.filter(({ scope }) => scope === null).map(({ name }) => name.toLowerCase()),
  );
  for (const change of changeSet.changes) {
    if (NEEDS_OPEN_STRUCTURE.has(change.kind) && structure.structureProtected)
      throw new WorkbookFault('structure-protected', { name: structure.name });
    const sheet = 'sheet' in change && change.kind !== 'ensure-sheet' ? need(change.sheet) : undefined;
    if (sheet?.protected === true && NEEDS_OPEN_SHEET.has(change.kind))
      throw new WorkbookFault('sheet-protected', { sheet: sheet.name });
    switch (change.kind) {
      case 'ensure-sheet':
        if (!find(change.sheet)) sheets.push(newSheet(change.sheet, structure));
        if (typeof change.position === 'object') need(change.position.after);
        break;
      case 'delete-sheet':
        sheets = sheets.filter((other) => other !== sheet);
        needVisible(sheets, change.sheet);
        break;
      case 'sheet-visibility':
        if (sheet) sheet.visible = change.visibility === 'visible';
        needVisible(sheets, change.sheet);
        break;
      case 'activate':
        if (sheet?.visible === false) throw new WorkbookFault('sheet-not-found', { sheet: change.sheet });
        break;
      case 'sheet-order':
        change.sheets.forEach(need);
        break;
      case 'write-block':
        headers.write(change);
        break;
      case 'clear':
        headers.clear(change);
        if (change.what === 'all' && sheet)
          sheet.merges = sheet.merges.filter((merge) => !isInside(merge, change.range));
        break;
      case 'unmerge':
        if (sheet) sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, change.range));
        break;
      case 'merge':
        if (sheet) checkMerge(sheet, change.range);
        break;
      case 'table':
        if (sheet) checkTable(change, sheet, sheets, names);
        headers.lays(change);
        break;
      case 'name':
        if (change.refersTo !== null && !isDefinedName(change.name))
          throw new WorkbookFault('name-invalid', { name: change.name });
        if (change.scope !== undefined) need(change.scope);
        else if (change.refersTo !== null) checkName(change.name, sheets, names);
        break;
      case 'protect':
        if (sheet) sheet.protected = change.on;
        break;
      default:
        break;
    }
  }
  for (const { name, tables } of sheets) for (const table of tables) headers.check(name, table);
}

function checkName(name: string, sheets: readonly PlayedSheet[], names: Set<string>): void {
  if (sheets.some(({ tables }) => tables.some((table) => sameName(table.name, name))))
    throw new WorkbookFault('table-name-taken', { name });
  names.add(name.toLowerCase());
}

function needVisible(sheets: readonly PlayedSheet[], name: string): void {
  if (!sheets.some(({ visible }) => visible)) throw new WorkbookFault('last-visible-sheet', { sheet: name });
}

function newSheet(name: string, structure: WorkbookStructure): PlayedSheet {
  if (!isSheetName(name)) throw new WorkbookFault('sheet-name-invalid', { sheet: name });
  if (structure.structureProtected) throw new WorkbookFault('structure-protected', { name: structure.name });
  return { name, visible: true, protected: false, tables: [], filter: null, merges: [] };
}

function checkRange(sheet: string, range: CellRange): void {
  const inside =
    range.top >= 1 &&
    range.left >= 1 &&
    range.bottom <= LAST_SHEET_ROW &&
    range.right <= LAST_COLUMN &&
    range.top <= range.bottom &&
    range.left <= range.right;
  if (!inside) throw new WorkbookFault('range-invalid', { sheet, range: rangeAddress(range) });
}

function checkBlock(change: Extract<Change, { kind: 'write-block' }>): void {
  const range = blockRange(change);
  const width = change.cells[0]?.length ?? 0;
  if (change.cells.some((row) => row.length !== width))
    throw new WorkbookFault('range-invalid', { sheet: change.sheet, range: cellAddress(change.at) });
  if (!range) return;
  checkRange(change.sheet, range);
  change.cells.forEach((row, rowIndex) => {
    row.forEach((content, columnIndex) => {
      const fault = contentFault(content);
      if (fault === undefined) return;
      const cell = cellAddress({
        row: sheetRow(range.top + rowIndex),
        column: column(range.left + columnIndex),
      });
      throw new WorkbookFault(fault, { sheet: change.sheet, cell });
    });
  });
}

function contentFault(content: CellContent): 'text-too-long' | 'formula-invalid' | undefined {
  if (content.kind === 'text' && content.text.length > LONGEST_TEXT) return 'text-too-long';
  if (content.kind !== 'formula') return undefined;
  return content.formula.length === 0 || content.formula.length > LONGEST_FORMULA
    ? 'formula-invalid'
    : undefined;
}

function checkMerge(sheet: PlayedSheet, range: CellRange): void {
  const ref = rangeAddress(range);
  if (cellCount(range) === 1) return;
  const crossed = sheet.merges.find((merge) => overlaps(merge, range) && !isInside(merge, range));
  const other = crossed ?? sheet.tables.find((table) => overlaps(table.range, range))?.range;
  if (other)
    throw new WorkbookFault('merge-overlap', { sheet: sheet.name, range: ref, other: rangeAddress(other) });
  sheet.merges = [...sheet.merges.filter((merge) => !isInside(merge, range)), range];
}

function checkTable(
  change: Extract<Change, { kind: 'table' }>,
  sheet: PlayedSheet,
  sheets: readonly PlayedSheet[],
  names: ReadonlySet<string>,
): void {
  const { range, columns } = change;
  const where = { sheet: sheet.name, table: change.name, range: rangeAddress(range) };
  if (!isDefinedName(change.name)) throw new WorkbookFault('name-invalid', { name: change.name });
  const elsewhere = sheets.some(
    (other) => other !== sheet && other.tables.some((table) => sameName(table.name, change.name)),
  );
  if (elsewhere || names.has(change.name.toLowerCase())) throw new WorkbookFault('table-name-taken', where);
  if (range.bottom === range.top) throw new WorkbookFault('range-invalid', where);
  const others = sheet.tables.filter((table) => !sameName(table.name, change.name));
  const filters = sheet.filter ? [sheet.filter] : [];
  const other = [...others.map((table) => table.range), ...filters].find((area) => overlaps(area, range));
  if (other) throw new WorkbookFault('table-overlap', { ...where, other: rangeAddress(other) });
  const merge = sheet.merges.find((area) => overlaps(area, range));
  if (merge) throw new WorkbookFault('merge-overlap', { ...where, other: rangeAddress(merge) });
  const distinct = new Set(columns.map((column) => column.toLowerCase()));
  if (columns.length !== columnCount(range) || distinct.size !== columns.length || distinct.has(''))
    throw new WorkbookFault('table-header-mismatch', where);
  sheet.tables = [...others, { name: change.name, range, columns }];
}
