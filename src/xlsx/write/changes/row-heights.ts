/** Sets how high rows are, or lets Excel fit them to their text. */
import { LAST_SHEET_ROW } from '../../../domain/grid';
import { WorkbookFault } from '../../../workbook';
import type { WorkbookEdit } from '../workbook-edit';
import type { ChangeOf } from './change-of';

/** Excel allows no higher row. */
const HIGHEST = 409.5;

export function rowHeights(edit: WorkbookEdit, change: ChangeOf<'row-heights'>): void {
  const sheet = edit.openSheet(change.sheet);
  for (const { from, to, height } of change.heights) {
    if (from < 1 || to > LAST_SHEET_ROW || from > to) {
      throw new WorkbookFault('range-invalid', {
        sheet: change.sheet,
        range: `${String(from)}:${String(to)}`,
      });
    }
    if (height === null) {
      for (const number of sheet.rows.existing({ top: from, bottom: to })) {
        if (sheet.rows.look(number)?.attribute('ht') === undefined) continue;
        sheet.rows.edit(number).setAttribute('ht', null);
        sheet.rows.edit(number).setAttribute('customHeight', null);
      }
      continue;
    }
    for (let number: number = from; number <= to; number++) {
      const row = sheet.rows.edit(number);
      row.setAttribute('ht', String(Math.min(height, HIGHEST)));
      row.setAttribute('customHeight', '1');
    }
  }
}
