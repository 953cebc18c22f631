/** Links a cell to a place in the workbook or to an address, or takes its link away. */
import { cellAddress, cellRange, overlaps, rangeAddress, type CellRange } from '../../../domain/grid';
import { WorkbookFault } from '../../../workbook';
import { refOf, subtract } from '../cell-areas';
import type { SheetDocument } from '../sheet';
import type { WorkbookEdit } from '../workbook-edit';
import type { XmlElement } from '../xml-element';
import type { ChangeOf } from './change-of';

/** Longest address Excel keeps. */
const LONGEST_ADDRESS = 2079;

export function hyperlink(edit: WorkbookEdit, change: ChangeOf<'hyperlink'>): void {
  const sheet = edit.openSheet(change.sheet);
  const { row, column } = change.at;
  removeLinks(edit, sheet, cellRange(row, column, row, column));
  const { target } = change;
  if (target === null) return;
  const element = sheet.make(`<hyperlink ref="${cellAddress(change.at)}"/>`);
  if ('location' in target) element.setAttribute('location', target.location.replace(/^#/, ''));
  else {
    if (target.address.length > LONGEST_ADDRESS) {
      const [length, limit] = [target.address.length, LONGEST_ADDRESS];
      throw new WorkbookFault('text-too-long', {
        sheet: change.sheet,
        cell: cellAddress(change.at),
        length,
        limit,
      });
    }
    const id = edit.relate(sheet.part, 'hyperlink', fileAddress(target.address), true);
    sheet.frame.setRelationshipId(element, edit.dialect, id);
  }
  if (change.tooltip !== undefined) element.setAttribute('tooltip', change.tooltip.slice(0, 255));
  sheet.ensureChild('hyperlinks').append(element);
}

/** A link over several cells is kept on those outside the range. */
export function removeLinks(edit: WorkbookEdit, sheet: SheetDocument, range: CellRange): void {
  const container = sheet.child('hyperlinks');
  if (!container) return;
  const dropped = new Set<string>();
  for (const element of container.children('hyperlink')) {
    const area = refOf(element);
    if (!area || !overlaps(area, range)) continue;
    for (const rest of subtract(area, range)) {
      const copy = element.clone();
      copy.setAttribute('ref', rangeAddress(rest));
      container.insertBefore(copy, element);
    }
    dropped.add(element.prefixedAttribute('id') ?? '');
    element.remove();
  }
  if (dropped.size === 0) return;
  const used = new Set(container.elements.map((element: XmlElement) => element.prefixedAttribute('id')));
  for (const id of dropped) if (id !== '' && !used.has(id)) edit.files.removeRelationship(sheet.part, id);
  if (container.elements.length === 0) container.remove();
}

/** Spaces and control characters have no place in an address of the package. */
function fileAddress(address: string): string {
  return address.trim().replace(/[\s\p{Cc}<>"{}|\\^`]/gu, (character) => encodeURIComponent(character));
}
