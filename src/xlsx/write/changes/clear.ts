/** Empties cells; "all" takes their formats, merges, links, validations and conditional formats too. */
import { contains } from '../../../domain/grid';
import { columnStyles, holdsFormula, releaseFormulas, type SheetDocument } from '../sheet';
import { EMPTY } from '../written-content';
import type { WorkbookEdit } from '../workbook-edit';
import { holds, refOf } from '../cell-areas';
import type { ChangeOf, Steps } from './change-of';
import { takeRulesFrom } from './rule-areas';
import { removeLinks } from './hyperlink';
import { mergesOf, removeMerge } from './merge';

export function* clear(edit: WorkbookEdit, change: ChangeOf<'clear'>): Steps {
  const sheet = edit.openSheet(change.sheet);
  const { range, what } = change;
  releaseFormulas(sheet, range, () => true);
  const styleOfColumn = columnStyles(sheet);
  let seen = 0;
  for (const number of sheet.rows.existing(range)) {
    const present = sheet.rows.look(number)?.cells ?? [];
    if (!present.some((cell) => contains(range, number, cell.column))) continue;
    const row = sheet.rows.edit(number);
    for (const cell of [...row.cells]) {
      if (!contains(range, number, cell.column)) continue;
      if (holdsFormula(cell)) edit.formulasChanged = true;
      edit.valuesChanged = true;
      const inherited = row.style ?? styleOfColumn(cell.column);
      const style = what === 'all' ? 0 : edit.styles.withQuotePrefix(cell.style, false);
      if (style === 0 && inherited === 0) row.remove(cell.column);
      else row.put(cell.column, style, EMPTY);
    }
    if (++seen % 500 === 0) yield;
  }
  edit.noteWritten(sheet, range);
  if (what === 'all') clearAround(edit, sheet, change);
}

function clearAround(edit: WorkbookEdit, sheet: SheetDocument, { range }: ChangeOf<'clear'>): void {
  for (const merge of mergesOf(sheet)) {
    const area = refOf(merge);
    if (area && holds(range, area)) removeMerge(sheet, merge);
  }
  removeLinks(edit, sheet, range);
  takeRulesFrom(sheet, range, 'validations');
  takeRulesFrom(sheet, range, 'conditional-formats');
}
