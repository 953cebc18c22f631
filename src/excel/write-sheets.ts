/**
 * Sheets and what belongs to a sheet or the workbook as a whole: order, visibility, protection, frozen panes,
 * names, the active cell.
 */
import { cellRange } from '../domain/grid';
import type { ChangeOf } from '../workbook';
import { sameName } from './addresses';
import { oneCell } from './changed-ranges';
import type { Writing } from './writing';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

export async function ensureSheet(writing: Writing, change: ChangeOf<'ensure-sheet'>): Promise<void> {
  await writing.conversation.room(4);
  const { sheetNames } = writing;
  if (!sheetNames.some((name) => sameName(name, change.sheet))) {
    const sheet = writing.conversation.workbook.worksheets.add(change.sheet);
    const place = placeOf(change.position, sheetNames);
    sheetNames.splice(place, 0, change.sheet);
    sheet.position = place;
    if (change.tabColor !== undefined) sheet.tabColor = '#' + change.tabColor;
  }
}

function placeOf(position: ChangeOf<'ensure-sheet'>['position'], names: readonly string[]): number {
  if (position === 'first') return 0;
  if (position === undefined || position === 'last') return names.length;
  const after = names.findIndex((name) => sameName(name, position.after));
  return after < 0 ? names.length : after + 1;
}

export async function deleteSheet(writing: Writing, change: ChangeOf<'delete-sheet'>): Promise<void> {
  await writing.conversation.room(2);
  const sheet = writing.sheet(change.sheet);
  /** A very hidden sheet cannot be deleted. */
  sheet.visibility = 'Visible';
  sheet.delete();
  const index = writing.sheetNames.findIndex((name) => sameName(name, change.sheet));
  if (index >= 0) writing.sheetNames.splice(index, 1);
}

/** The sheets named come first, in that order; the others follow as they were. */
export async function orderSheets(writing: Writing, change: ChangeOf<'sheet-order'>): Promise<void> {
  await writing.conversation.room(change.sheets.length * 2);
  change.sheets.forEach((name, index) => {
    writing.sheet(name).position = index;
  });
  const rest = writing.sheetNames.filter((name) => !change.sheets.some((one) => sameName(one, name)));
  writing.sheetNames.splice(0, writing.sheetNames.length, ...change.sheets, ...rest);
}

export async function showSheet(writing: Writing, change: ChangeOf<'sheet-visibility'>): Promise<void> {
  await writing.conversation.room(2);
  writing.sheet(change.sheet).visibility = VISIBILITY[change.visibility];
}

export async function protectSheet(writing: Writing, change: ChangeOf<'protect'>): Promise<void> {
  await writing.conversation.room(2);
  const { protection } = writing.sheet(change.sheet);
  if (change.on)
    protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
  else protection.unprotect();
}

export async function freezePanes(writing: Writing, change: ChangeOf<'freeze'>): Promise<void> {
  await writing.conversation.room(4);
  const { freezePanes: panes } = writing.sheet(change.sheet);
  panes.unfreeze();
  if (change.rows > 0 && change.columns > 0)
    panes.freezeAt(writing.range(change.sheet, cellRange(1, 1, change.rows, change.columns)));
  else if (change.rows > 0) panes.freezeRows(change.rows);
  else if (change.columns > 0) panes.freezeColumns(change.columns);
}

export async function writeName(writing: Writing, change: ChangeOf<'name'>): Promise<void> {
  await writing.conversation.room(5);
  const names =
    change.scope === undefined ? writing.conversation.workbook.names : writing.sheet(change.scope).names;
  names.getItemOrNullObject(change.name).delete();
  if (change.refersTo === null) return;
  const name = names.add(change.name, '=' + change.refersTo);
  if (change.hidden === true) name.visible = false;
}

export async function activateSheet(writing: Writing, change: ChangeOf<'activate'>): Promise<void> {
  await writing.conversation.room(3);
  writing.sheet(change.sheet).activate();
  if (change.at) writing.range(change.sheet, oneCell(change.at)).select();
}
