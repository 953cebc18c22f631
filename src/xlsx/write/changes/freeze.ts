/** Keeps the first rows and columns in view; none of either lets everything scroll. */
import { cellAddress, column, LAST_COLUMN, LAST_SHEET_ROW, sheetRow } from '../../../domain/grid';
import { WorkbookFault } from '../../../workbook';
import { sheetViewOrder } from '../element-order';
import type { SheetDocument } from '../sheet';
import type { WorkbookEdit } from '../workbook-edit';
import type { XmlElement } from '../xml-element';
import type { ChangeOf } from './change-of';

export function freeze(edit: WorkbookEdit, change: ChangeOf<'freeze'>): void {
  const { rows, columns } = change;
  if (rows < 0 || columns < 0 || rows >= LAST_SHEET_ROW || columns >= LAST_COLUMN) {
    throw new WorkbookFault('range-invalid', { sheet: change.sheet, rows, columns });
  }
  const sheet = edit.viewSheet(change.sheet);
  for (const view of viewsOf(sheet)) freezeView(sheet, view, rows, columns);
}

/** The sheet's views; a sheet that has none gets one. */
export function viewsOf(sheet: SheetDocument): readonly XmlElement[] {
  const views = sheet.ensureChild('sheetViews');
  if (!views.child('sheetView')) views.append(sheet.make('<sheetView workbookViewId="0"/>'));
  return views.children('sheetView');
}

function freezeView(sheet: SheetDocument, view: XmlElement, rows: number, columns: number): void {
  const selections = view.children('selection');
  const activePane = view.child('pane')?.attribute('activePane') ?? 'topLeft';
  const chosen =
    selections.find((selection) => (selection.attribute('pane') ?? 'topLeft') === activePane) ??
    selections[0];
  view.child('pane')?.remove();
  for (const selection of selections) if (selection !== chosen) selection.remove();
  chosen?.setAttribute('pane', null);
  if (rows === 0 && columns === 0) return;
  // A scrolled view would freeze rows nobody sees; page layout knows no frozen rows.
  view.setAttribute('topLeftCell', null);
  if (view.attribute('view') === 'pageLayout') view.setAttribute('view', null);
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = sheet.make('<pane/>');
  if (columns > 0) pane.setAttribute('xSplit', String(columns));
  if (rows > 0) pane.setAttribute('ySplit', String(rows));
  const first = { row: sheetRow(rows + 1), column: column(columns + 1) };
  pane.setAttribute('topLeftCell', cellAddress(first));
  pane.setAttribute('activePane', active);
  pane.setAttribute('state', 'frozen');
  view.insertInOrder(pane, sheetViewOrder);
  const names = rows > 0 && columns > 0 ? ['topRight', 'bottomLeft', active] : [active];
  for (const name of names) {
    const selection = name === active && chosen ? chosen : sheet.make('<selection/>');
    selection.remove();
    selection.setAttribute('pane', name);
    view.insertInOrder(selection, sheetViewOrder);
  }
}
