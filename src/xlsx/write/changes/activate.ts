/** Shows a sheet when the workbook opens, with the cursor on a cell. */
import { cellAddress, parseCell, type CellPosition } from '../../../domain/grid';
import { WorkbookFault } from '../../../workbook';
import { relationshipKind } from '../../package';
import { sheetViewOrder } from '../element-order';
import { deselectUnopened } from '../sheet-selection';
import type { SheetDocument } from '../sheet';
import type { WorkbookEdit } from '../workbook-edit';
import type { XmlElement } from '../xml-element';
import type { ChangeOf } from './change-of';
import { viewsOf } from './freeze';

export function activate(edit: WorkbookEdit, change: ChangeOf<'activate'>): void {
  const index = edit.workbook.indexOf(change.sheet);
  const element = edit.workbook.sheets[index];
  if (!element || edit.workbook.visibilityOf(element) !== 'visible') {
    throw new WorkbookFault('sheet-not-found', { sheet: change.sheet });
  }
  edit.workbook.activeIndex = index;
  showOnly(edit, change.sheet);
  const { at } = change;
  if (!at) return;
  const sheet = edit.viewSheet(change.sheet);
  for (const view of viewsOf(sheet)) select(sheet, view, at);
}

/** One sheet is selected; two would be a group, and what is typed would go into both. */
export function showOnly(edit: WorkbookEdit, shown: string): void {
  for (const { name, part } of edit.worksheets()) {
    const isShown = edit.workbook.indexOf(name) === edit.workbook.indexOf(shown);
    if (!isShown && !edit.isOpen(part) && deselectUnopened(edit.files, part)) continue;
    const views = edit.sheet(name).child('sheetViews')?.children('sheetView') ?? [];
    const isSelected = views.some((view) => ['1', 'true'].includes(view.attribute('tabSelected') ?? ''));
    if (isSelected === isShown && (views.length > 0 || !isShown)) continue;
    for (const view of viewsOf(edit.viewSheet(name))) {
      view.setAttribute('tabSelected', isShown ? '1' : null);
    }
  }
  deselectChartSheets(edit);
}

/** A chart sheet that stays selected would be in one group with the sheet shown. */
function deselectChartSheets(edit: WorkbookEdit): void {
  for (const relationship of edit.files.relationships(edit.workbookPart)) {
    if (relationshipKind(relationship) !== 'chartsheet' || !edit.files.has(relationship.target)) continue;
    const xml = edit.files.text(relationship.target);
    const deselected = xml.replace(/\stabSelected=["'](?:1|true)["']/g, '');
    if (deselected !== xml) edit.files.replace(relationship.target, deselected);
  }
}

function select(sheet: SheetDocument, view: XmlElement, at: CellPosition): void {
  const pane = view.child('pane');
  const rows = pane?.attribute('state') === 'split' ? 0 : Number(pane?.attribute('ySplit') ?? 0);
  const columns = pane?.attribute('state') === 'split' ? 0 : Number(pane?.attribute('xSplit') ?? 0);
  const vertical = at.row > rows && rows > 0 ? 'bottom' : 'top';
  const name = vertical + (at.column > columns && columns > 0 ? 'Right' : 'Left');
  let selection = view
    .children('selection')
    .find((candidate) => (candidate.attribute('pane') ?? 'topLeft') === name);
  if (!selection) {
    selection = sheet.make('<selection/>');
    if (name !== 'topLeft') selection.setAttribute('pane', name);
    view.insertInOrder(selection, sheetViewOrder);
  }
  const address = cellAddress(at);
  selection.setAttribute('activeCell', address);
  selection.setAttribute('activeCellId', null);
  selection.setAttribute('sqref', address);
  pane?.setAttribute('activePane', name);
  bringIntoView(pane ?? view, at, rows);
}

/** Scrolls so that the row is seen, a few rows below the top; a screen holds about thirty. */
function bringIntoView(scrolled: XmlElement, at: CellPosition, frozenRows: number): void {
  const top = parseCell(scrolled.attribute('topLeftCell') ?? '');
  const firstRow = top?.row ?? frozenRows + 1;
  if (at.row <= frozenRows || (at.row >= firstRow && at.row < firstRow + 25)) return;
  const row = Math.max(frozenRows + 1, at.row - 5);
  const columnName = /^[A-Z]+/.exec(scrolled.attribute('topLeftCell') ?? 'A')?.[0] ?? 'A';
  scrolled.setAttribute('topLeftCell', `${columnName}${String(row)}`);
}
