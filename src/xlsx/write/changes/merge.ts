/** Merges cells, smaller merges among them included, and parts them again. */
import { contains, overlaps, rangeAddress, type CellRange } from '../../../domain/grid';
import { WorkbookFault } from '../../../workbook';
import { tableRange } from '../book';
import { holds, refOf } from '../cell-areas';
import { holdsFormula, isEmpty, releaseFormulas, type SheetDocument } from '../sheet';
import { EMPTY } from '../written-content';
import type { WorkbookEdit } from '../workbook-edit';
import type { XmlElement } from '../xml-element';
import type { ChangeOf } from './change-of';

export function merge(edit: WorkbookEdit, change: ChangeOf<'merge'>): void {
  const sheet = edit.openSheet(change.sheet);
  const ref = rangeAddress(change.range);
  if (!ref.includes(':')) return;
  for (const present of mergesOf(sheet)) {
    const area = refOf(present);
    if (!area || !overlaps(area, change.range)) continue;
    if (rangeAddress(area) === ref) return;
    if (holds(change.range, area)) {
      removeMerge(sheet, present);
      continue;
    }
    throw new WorkbookFault('merge-overlap', { sheet: change.sheet, range: ref, other: rangeAddress(area) });
  }
  for (const table of edit.tables.ofSheet(sheet.part)) {
    const area = tableRange(table);
    if (!area || !overlaps(area, change.range)) continue;
    throw new WorkbookFault('merge-overlap', { sheet: change.sheet, range: ref, other: rangeAddress(area) });
  }
  emptyCovered(edit, sheet, change.range);
  const container = sheet.ensureChild('mergeCells');
  container.append(sheet.make(`<mergeCell ref="${ref}"/>`));
  container.setAttribute('count', String(container.elements.length));
}

/** As in Excel, only the top left cell keeps what it holds: what nobody sees must not count in a sum. */
function emptyCovered(edit: WorkbookEdit, sheet: SheetDocument, range: CellRange): void {
  const isCovered = (row: number, column: number): boolean => row > range.top || column > range.left;
  releaseFormulas(sheet, range, isCovered);
  for (const number of sheet.rows.existing(range)) {
    const held = sheet.rows
      .look(number)
      ?.cells.filter(
        (cell) => contains(range, number, cell.column) && isCovered(number, cell.column) && !isEmpty(cell),
      );
    for (const cell of held ?? []) {
      if (holdsFormula(cell)) edit.formulasChanged = true;
      edit.valuesChanged = true;
      sheet.rows.edit(number).put(cell.column, cell.style, EMPTY);
    }
  }
}

/** Every merge that lies in the range or reaches into it is parted, as in Excel. */
export function unmerge(edit: WorkbookEdit, change: ChangeOf<'unmerge'>): void {
  const sheet = edit.openSheet(change.sheet);
  for (const present of mergesOf(sheet)) {
    const area = refOf(present);
    if (area && overlaps(area, change.range)) removeMerge(sheet, present);
  }
}

export function mergesOf(sheet: SheetDocument): readonly XmlElement[] {
  return sheet.child('mergeCells')?.children('mergeCell') ?? [];
}

export function removeMerge(sheet: SheetDocument, merge: XmlElement): void {
  merge.remove();
  const container = sheet.child('mergeCells');
  const left = container?.elements.length ?? 0;
  if (left === 0) container?.remove();
  else container?.setAttribute('count', String(left));
}
