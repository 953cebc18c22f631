/** Gives a range or formula a name, or takes the name away. */
import { columnOf, LAST_COLUMN } from '../../../domain/grid';
import { WorkbookFault } from '../../../workbook';
import { escapeText } from '../../xml';
import { fileFormula } from '../formulas';
import type { WorkbookEdit } from '../workbook-edit';
import type { ChangeOf } from './change-of';

export function name(edit: WorkbookEdit, change: ChangeOf<'name'>): void {
  if (!isName(change.name)) throw new WorkbookFault('name-invalid', { name: change.name });
  const scope = change.scope === undefined ? undefined : edit.workbook.indexOf(change.scope);
  if (change.refersTo !== null && edit.tables.byName(change.name) && scope === undefined) {
    throw new WorkbookFault('table-name-taken', { name: change.name });
  }
  const isPrintSetting = scope !== undefined && /^Print_(?:Area|Titles)$/i.test(change.name);
  const label = isPrintSetting ? `_xlnm.${change.name}` : change.name;
  setName(edit, label, scope, change.refersTo, change.hidden);
  // Formulas that use the name show other values now.
  edit.valuesChanged = true;
}

/** `scope` is a sheet's place. Also for Excel's own names, such as the print area. */
export function setName(
  edit: WorkbookEdit,
  label: string,
  scope: number | undefined,
  refersTo: string | null,
  hidden?: boolean,
): void {
  const present = edit.workbook.findName(label, scope);
  if (refersTo === null) {
    if (present) edit.workbook.removeName(present);
    return;
  }
  const element = present ?? edit.workbook.make('<definedName/>');
  if (!present) {
    element.setAttribute('name', label);
    if (scope !== undefined) element.setAttribute('localSheetId', String(scope));
  }
  if (hidden !== undefined) element.setAttribute('hidden', hidden ? '1' : null);
  element.setInner(escapeText(fileFormula(refersTo)));
  if (!present) edit.workbook.addName(element);
}

/**
 * What Excel takes as a name: a letter, "_" or "\" first, then letters, digits, "." and "_"; nothing that
 * reads as a cell ("QD76", "R1C1"), and at most 255 characters.
 */
export function isName(text: string): boolean {
  if (text.length > 255 || !/^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]*$/u.test(text)) return false;
  const cell = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(text);
  if (cell && columnOf(cell[1] ?? '') <= LAST_COLUMN) return false;
  return !/^(?:r\d*c\d*|r\d*|c\d*)$/i.test(text);
}
