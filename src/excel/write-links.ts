/**
 * Links and notes on single cells.
 */
import type { CellPosition } from '../domain/grid';
import { cellAddress } from '../domain/grid';
import type { ChangeOf } from '../workbook';
import { sameName } from './addresses';
import { oneCell } from './changed-ranges';
import type { Writing } from './writing';

/**
 * Excel writes the address into an empty cell and restyles a cell that gets a link: contents and font are put
 * back as this command has them by now.
 */
export async function writeLink(writing: Writing, change: ChangeOf<'hyperlink'>): Promise<void> {
  const { sheet, at, target } = change;
  const content = writing.contentSoFar(sheet, at);
  await writing.conversation.room(14, [target, content]);
  const cell = writing.range(sheet, oneCell(at));
  if (target === null) cell.clear('RemoveHyperlinks');
  else
    cell.hyperlink = {
      ...('location' in target ? { documentReference: target.location } : { address: target.address }),
      ...(change.tooltip === undefined ? {} : { screenTip: change.tooltip }),
    };
  cell.formulas = [[content]];
  cell.format.font.set(writing.fontSoFar(sheet, at));
}

export async function writeNote(writing: Writing, change: ChangeOf<'note'>): Promise<void> {
  await writing.conversation.room(5, change.text);
  const { features, before } = writing;
  const sheet = writing.sheet(change.sheet);
  const cell = writing.range(change.sheet, oneCell(change.at));
  if (features.has('notes')) {
    sheet.notes.getItemOrNullObject(cellAddress(change.at)).delete();
    if (change.text !== null) sheet.notes.add(cell, change.text);
  } else if (features.has('comments')) {
    const stands = before.notes.some(
      (note) => sameName(note.sheet, change.sheet) && sameCell(note.at, change.at),
    );
    if (stands) sheet.comments.getItemByCell(cell).delete();
    if (change.text !== null) sheet.comments.add(cell, change.text);
  }
}

function sameCell(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column;
}
