/**
 * Puts conditional formats on a range in place of those an earlier run of the same owner put on the
 * sheet. Ours are known by a harmless first condition in their formula, which both Excel and other
 * programs keep: `AND(N("cchc:quá hạn")=0, …)`.
 */
import { rangeAddress } from '../../../domain/grid';
import { escapeText } from '../../xml';
import { fileFormula } from '../formulas';
import type { SheetDocument } from '../sheet';
import type { WorkbookEdit } from '../workbook-edit';
import type { XmlElement } from '../xml-element';
import type { ChangeOf } from './change-of';

export function conditionalFormats(edit: WorkbookEdit, change: ChangeOf<'conditional-formats'>): void {
  const sheet = edit.openSheet(change.sheet);
  const mark = `N("cchc:${change.owner.replaceAll('"', '""')}")=0`;
  removeMarked(sheet, mark);
  if (change.rules.length === 0) return;
  makeRoom(sheet, change.rules.length);
  const rules = change.rules.map((rule, index) => {
    const formula = fileFormula(rule.formula, { sheet: change.sheet, isRule: true });
    const stop = rule.stopIfTrue === true ? ' stopIfTrue="1"' : '';
    const format = edit.styles.differentialFormat(rule);
    return (
      `<cfRule type="expression" dxfId="${String(format)}" priority="${String(index + 1)}"${stop}>` +
      `<formula>${escapeText(`AND(${mark},${formula})`)}</formula></cfRule>`
    );
  });
  const ref = rangeAddress(change.range);
  const made = sheet.make(`<conditionalFormatting sqref="${ref}">${rules.join('')}</conditionalFormatting>`);
  sheet.insert(made);
}

function removeMarked(sheet: SheetDocument, mark: string): void {
  for (const formatting of sheet.children('conditionalFormatting')) {
    for (const rule of formatting.children('cfRule')) {
      // Excel may put spaces where none were.
      const formula = rule.child('formula')?.text.replace(/\)\s*=\s*0/, ')=0') ?? '';
      if (formula.includes(mark)) rule.remove();
    }
    if (formatting.children('cfRule').length === 0) formatting.remove();
  }
}

/** Ours come first: the others move back as far as needed, in the order they have. */
export function makeRoom(sheet: SheetDocument, count: number): void {
  const extensions = sheet.child('extLst')?.descendants('cfRule') ?? [];
  const others = [
    ...sheet.children('conditionalFormatting').flatMap((formatting) => formatting.children('cfRule')),
    ...extensions,
  ].filter((rule) => rule.attribute('priority') !== undefined);
  const first = Math.min(...others.map(priorityOf));
  const shift = count + 1 - first;
  if (others.length === 0 || shift <= 0) return;
  for (const rule of others) rule.setAttribute('priority', String(priorityOf(rule) + shift));
}

function priorityOf(rule: XmlElement): number {
  return Number(rule.attribute('priority') ?? 1);
}
