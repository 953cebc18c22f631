/** Sets how wide columns are, or hides them. */
import { changeColumns } from '../sheet';
import { storedWidth } from '../../column-width';
import type { WorkbookEdit } from '../workbook-edit';
import type { ChangeOf } from './change-of';

export function columnWidths(edit: WorkbookEdit, change: ChangeOf<'column-widths'>): void {
  const sheet = edit.openSheet(change.sheet);
  for (const { column, width } of change.widths) {
    changeColumns(sheet, column, column, (element) => {
      if (width === null) {
        element.setAttribute('hidden', '1');
        return;
      }
      element.setAttribute('hidden', null);
      element.setAttribute('width', String(storedWidth(width)));
      element.setAttribute('customWidth', '1');
      element.setAttribute('bestFit', null);
    });
  }
}
