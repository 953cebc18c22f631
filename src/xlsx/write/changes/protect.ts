/**
 * Locks a sheet against change by mistake, without a password, or unlocks it. People may still filter it and make
 * its columns and rows wider, as in Excel's own adapter.
 */
import { WorkbookFault } from '../../../workbook';
import type { WorkbookEdit } from '../workbook-edit';
import type { ChangeOf } from './change-of';

const ALLOWED = ['formatColumns', 'formatRows', 'autoFilter'] as const;

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
  // 1 stands for locked. What somebody chose before stays.
  if (!present) for (const name of ALLOWED) element.setAttribute(name, '0');
  for (const name of ['sheet', 'objects', 'scenarios']) element.setAttribute(name, '1');
}
