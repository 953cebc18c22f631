/**
 * Puts bars behind the numbers of a range in place of those an earlier run of the same owner put on the sheet.
 * Ours are known by their lower bound, a formula that is nought and names the owner: `N("cchc:tổng hợp")`.
 */
import { rangeAddress } from '../../../domain/grid';
import { escapeAttribute } from '../../xml';
import type { SheetDocument } from '../sheet';
import { fileColor } from '../styles';
import type { WorkbookEdit } from '../workbook-edit';
import type { ChangeOf } from './change-of';
import { makeRoom } from './conditional-formats';

export function dataBars(edit: WorkbookEdit, change: ChangeOf<'data-bars'>): void {
  const sheet = edit.openSheet(change.sheet);
  const mark = `N("cchc:${change.owner.replaceAll('"', '""')}")`;
  removeMarked(sheet, mark);
  makeRoom(sheet, 1);
  const highest = change.full === 'most' ? 'type="max"' : `type="num" val="${String(change.full)}"`;
  const rule =
    '<cfRule type="dataBar" priority="1"><dataBar minLength="0" maxLength="100">' +
    `<cfvo type="formula" val="${escapeAttribute(mark)}"/><cfvo ${highest}/>` +
    `<color rgb="${fileColor(change.color)}"/></dataBar></cfRule>`;
  const ref = rangeAddress(change.range);
  sheet.insert(sheet.make(`<conditionalFormatting sqref="${ref}">${rule}</conditionalFormatting>`));
}

function removeMarked(sheet: SheetDocument, mark: string): void {
  for (const formatting of sheet.children('conditionalFormatting')) {
    for (const rule of formatting.children('cfRule')) {
      const bounds = rule.child('dataBar')?.children('cfvo') ?? [];
      if (bounds.some((bound) => bound.attribute('val')?.replace(/\s+/g, '') === mark.replace(/\s+/g, '')))
        rule.remove();
    }
    if (formatting.children('cfRule').length === 0) formatting.remove();
  }
}
