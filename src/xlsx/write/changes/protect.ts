/** Locks a sheet against change by mistake, without a password, or unlocks it. */
import { WorkbookFault } from '../../../workbook';
import type { WorkbookEdit } from '../workbook-edit';
import type { ChangeOf } from './change-of';

export function protect(edit: WorkbookEdit, change: ChangeOf<'protect'>): void {
  const sheet = edit.sheet(change.sheet);
  if (sheet.isProtected === change.on) return;
  sheet.changed = true;
  const present = sheet.child('sheetProtection');
  if (!change.on) {
    // A password is somebody's decision; it is not ours to take off.
    if (present?.attribute('password') !== undefined || present?.attribute('hashValue') !== undefined) {
      throw new WorkbookFault('sheet-protected', { sheet: change.sheet, reason: 'password' });
    }
    present?.remove();
    return;
  }
  const element = present ?? sheet.ensureChild('sheetProtection');
  for (const name of ['sheet', 'objects', 'scenarios']) element.setAttribute(name, '1');
}
