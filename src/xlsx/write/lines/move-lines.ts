/**
 * Inserts or deletes rows or columns of a sheet, with all that names its cells anywhere in the workbook:
 * formulas, rules, names, tables, links, notes, pictures, charts.
 *
 * It is no change of a change set, because no workflow asks for it: in Excel a person does this with Excel
 * itself. The workbench has nobody else to ask.
 */
import { LAST_COLUMN, LAST_SHEET_ROW, parseRange, rangeAddress, type CellRange } from '../../../domain/grid';
import { WorkbookFault } from '../../../workbook';
import type { OpcPackage } from '../../package';
import { decodeEntities, escapeText } from '../../xml';
import { hasHeader, nameOf, tableColumns, tableName, tableRange, type BookTable } from '../book';
import { readCellMarkup, SheetDocument } from '../sheet';
import { WorkbookEdit } from '../workbook-edit';
import { movedRange, type LineMove } from './line-move';
import { movedFormula } from './moved-formula';
import { isCut, moveFilter, moveFrame } from './moved-frame';
import { moveOwnParts, moveSources } from './moved-parts';
import { movedRows, rewriteFormulas, writeOutSharedFormulas } from './moved-rows';

type Rewrite = (formula: string, own: string | null) => string;

/**
 * The package with the lines moved; the one given is as it was. Throws `sheet-not-found`,
 * `sheet-protected`, `range-invalid`, `array-formula-part`, `table-lines-needed`.
 */
export function moveLines(source: OpcPackage, asked: string, move: LineMove): OpcPackage {
  const edit = new WorkbookEdit(source.fork(), { command: 'move-lines', changes: [] });
  const sheet = edit.openSheet(asked);
  const name = edit.workbook.sheetNames[edit.workbook.indexOf(asked)] ?? asked;
  requireLines(name, move);
  requireWholeArrays(sheet, move);
  for (const table of edit.tables.ofSheet(sheet.part)) requireTable(name, table, move);

  const rewrite = movedFormula(name, move);
  const calculated = calculatedColumns(edit.tables.ofSheet(sheet.part), move);
  for (const one of edit.worksheets())
    edit.rewriteSheet(one.name, (xml) =>
      one.part === sheet.part
        ? movedSheet(one.name, one.part, xml, move, rewrite, calculated)
        : rewrittenSheet(one.name, one.part, xml, name, rewrite),
    );
  for (const element of edit.workbook.names) {
    const own = sheetOfScope(edit, element.attribute('localSheetId'));
    const [before, after] = [element.text, rewrite(element.text, own)];
    if (before !== after) element.setInner(escapeText(after));
  }
  for (const table of edit.tables.tables)
    moveTable(table, table.sheetPart === sheet.part, name, move, rewrite);
  moveOwnParts(edit, sheet.part, move);
  moveSources(edit, name, move, (formula) => rewrite(formula, null));
  edit.formulasChanged = true;
  for (const _ of edit.finish());
  return edit.files;
}

function requireLines(sheet: string, { axis, at, count }: LineMove): void {
  const last = axis === 'rows' ? LAST_SHEET_ROW : LAST_COLUMN;
  if (at >= 1 && count >= 1 && at + count - 1 <= last) return;
  throw new WorkbookFault('range-invalid', { sheet, range: String(at) });
}

function requireWholeArrays(sheet: SheetDocument, move: LineMove): void {
  for (const row of sheet.rows.holding('array', 'dataTable'))
    for (const { content } of row.cells) {
      if (typeof content !== 'string' || !/array|dataTable/.test(content)) continue;
      const range = parseRange(readCellMarkup(content).formula?.ref ?? '');
      if (!range || !isCut(move, range) || isWhollyDeleted(move, range)) continue;
      throw new WorkbookFault('array-formula-part', { sheet: sheet.name, range: rangeAddress(range) });
    }
}

function isWhollyDeleted(move: LineMove, range: CellRange): boolean {
  return move.kind === 'delete' && movedRange(move, range) === null;
}

/** A table keeps its heading, one row, and its columns: Excel repairs any other away. */
function requireTable(sheet: string, table: BookTable, move: LineMove): void {
  const range = tableRange(table);
  if (!range || !isCut(move, range)) return;
  const refuse = (): never => {
    throw new WorkbookFault('table-lines-needed', {
      sheet,
      table: tableName(table),
      range: rangeAddress(range),
    });
  };
  if (move.axis === 'columns') return refuse();
  if (move.kind === 'insert') return;
  const first = range.top + (hasHeader(table) ? 1 : 0);
  const last = range.bottom - Number(table.document.root.attribute('totalsRowCount') ?? 0);
  const end = move.at + move.count - 1;
  if ((hasHeader(table) && move.at <= range.top) || (move.at <= first && end >= last) || end > last) refuse();
}

/** Whether a new row calculates in that column as its neighbours in the table do. */
function calculatedColumns(tables: readonly BookTable[], move: LineMove): (column: number) => boolean {
  if (move.axis !== 'rows' || move.kind !== 'insert') return () => false;
  const columns = new Set<number>();
  for (const table of tables) {
    const range = tableRange(table);
    if (!range || !isCut(move, range)) continue;
    tableColumns(table).forEach((element, index) => {
      if (element.child('calculatedColumnFormula')) columns.add(range.left + index);
    });
  }
  return (column) => columns.has(column);
}

function movedSheet(
  name: string,
  part: string,
  xml: string,
  move: LineMove,
  rewrite: Rewrite,
  isCalculated: (column: number) => boolean,
): string {
  const own = (formula: string): string => rewrite(formula, name);
  const sheet = openForFormulas(name, part, xml, own);
  moveLinks(sheet, own);
  moveFrame(sheet, move, own);
  return [...sheet.writeAround(movedRows(sheet.rows, move, isCalculated))].join('');
}

const FORMULA = /(<(?:[^\s:<>/]+:)?(?:f|formula|formula1|formula2)(?:\s[^<>]*)?(?<!\/)>)([^<]+)(?=<\/)/g;
const LOCATION = /(\slocation\s*=\s*")([^"]*)(?=")/g;

/** Another sheet: whatever names the sheet whose lines moved. */
function rewrittenSheet(name: string, part: string, xml: string, moved: string, rewrite: Rewrite): string {
  const plain = escapeText(moved);
  const quoted = escapeText(moved.replaceAll("'", "''"));
  if (!xml.includes(`${plain}!`) && !xml.includes(`${quoted}'!`)) return xml;
  const own = (formula: string): string => rewrite(formula, name);
  const written = (_: string, before: string, text: string): string => {
    const formula = decodeEntities(text) ?? text;
    const result = own(formula);
    return before + (result === formula ? text : escapeText(result));
  };
  const shared = new SheetDocument(name, part, xml);
  writeOutSharedFormulas(shared.rows);
  return [...shared.write()].join('').replace(FORMULA, written).replace(LOCATION, written);
}

function openForFormulas(
  name: string,
  part: string,
  xml: string,
  own: (formula: string) => string,
): SheetDocument {
  const sheet = new SheetDocument(name, part, xml);
  writeOutSharedFormulas(sheet.rows);
  rewriteFormulas(sheet.rows, own);
  return sheet;
}

/** Links to places of the workbook follow them, which Excel itself leaves to the person. */
function moveLinks(sheet: SheetDocument, own: (formula: string) => string): void {
  for (const link of sheet.child('hyperlinks')?.children('hyperlink') ?? []) {
    const location = link.attribute('location');
    if (location?.includes('!') === true) link.setAttribute('location', own(location));
  }
}

function moveTable(table: BookTable, isOwn: boolean, sheet: string, move: LineMove, rewrite: Rewrite): void {
  const before = table.document.toString();
  const { root } = table.document;
  const range = tableRange(table);
  if (isOwn && range) {
    const moved = movedRange(move, range);
    if (moved) root.setAttribute('ref', rangeAddress(moved));
    moveFilter(root.child('autoFilter'), move);
    for (const state of [...root.descendants('sortState'), ...root.descendants('sortCondition')]) {
      const area = parseRange(state.attribute('ref') ?? '');
      const to = area && movedRange(move, area);
      if (to) state.setAttribute('ref', rangeAddress(to));
    }
  }
  for (const column of tableColumns(table))
    for (const formula of [
      ...column.children('calculatedColumnFormula'),
      ...column.children('totalsRowFormula'),
    ]) {
      const result = rewrite(formula.text, isOwn ? sheet : null);
      if (result !== formula.text) formula.setInner(escapeText(result));
    }
  if (table.document.toString() !== before) table.changed = true;
}

function sheetOfScope(edit: WorkbookEdit, index: string | undefined): string | null {
  const element = index === undefined ? undefined : edit.workbook.sheets[Number(index)];
  return element ? nameOf(element) : null;
}
