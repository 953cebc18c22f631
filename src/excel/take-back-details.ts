/**
 * What is taken back besides cells: validation, widths, heights, page set-up, notes, names, panes, sheets.
 */
import { cellAddress, cellRange } from '../domain/grid';
import type { Change } from '../workbook';
import { sameName, withoutSheet } from './addresses';
import type { BeforeImage } from './before-image';
import { oneCell } from './changed-ranges';
import type { Features } from './features';
import type { Conversation } from './office-run';
import { officeRange } from './read-bands';
import type { SheetStructure, WorkbookStructure } from './read-structure';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

export async function takeBackDetails(
  conversation: Conversation,
  standing: readonly Change[],
  all: readonly Change[],
  before: BeforeImage,
  now: WorkbookStructure,
  features: Features,
): Promise<void> {
  await takeBackValidations(conversation, before);
  await takeBackSizes(conversation, before);
  await takeBackPages(conversation, before);
  await takeBackNotes(conversation, standing, before, features);
  await takeBackNames(conversation, all, before, now);
  await takeBackSheets(conversation, standing, before);
  await deleteCreated(conversation, before, now);
}

async function takeBackValidations(conversation: Conversation, before: BeforeImage): Promise<void> {
  for (const { sheet, range, state, mixed } of before.validations) {
    if (mixed) continue;
    await conversation.room(6, state);
    const { dataValidation } = officeRange(conversation, { sheet, range });
    dataValidation.clear();
    if (state === null) continue;
    dataValidation.rule = withoutNothing(state.rule);
    dataValidation.ignoreBlanks = state.ignoreBlanks;
    dataValidation.prompt = state.prompt;
    dataValidation.errorAlert = state.errorAlert;
  }
}

/** A rule is read with all its kinds, all but one of them empty. */
function withoutNothing(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return Object.fromEntries(Object.entries(rule).filter(([, part]) => part !== null && part !== undefined));
}

async function takeBackSizes(conversation: Conversation, before: BeforeImage): Promise<void> {
  for (const { sheet, column, points, hidden } of before.columns) {
    await conversation.room(4);
    const range = officeRange(conversation, { sheet, range: cellRange(1, column, 1, column) })
      .getEntireColumn()
      .untrack();
    if (!hidden) range.format.columnWidth = points;
    range.columnHidden = hidden;
  }
  for (const { sheet, row, points, hidden } of before.rows) {
    await conversation.room(4);
    const range = officeRange(conversation, { sheet, range: cellRange(row, 1, row, 1) })
      .getEntireRow()
      .untrack();
    if (!hidden) range.format.rowHeight = points;
    range.rowHidden = hidden;
  }
}

async function takeBackPages(conversation: Conversation, before: BeforeImage): Promise<void> {
  for (const { sheet, layout, printArea, titleRows } of before.pages) {
    await conversation.room(20);
    const { headersFooters, ...plain } = layout;
    const page = conversation.workbook.worksheets.getItem(sheet).pageLayout;
    page.set(withoutUnset(plain));
    page.headersFooters.defaultForAllPages.centerHeader =
      headersFooters?.defaultForAllPages?.centerHeader ?? '';
    page.headersFooters.firstPage.centerHeader = headersFooters?.firstPage?.centerHeader ?? '';
    if (headersFooters?.state !== undefined) page.headersFooters.state = headersFooters.state;
    page.setPrintArea(printArea === null ? '' : withoutSheet(printArea));
    page.setPrintTitleRows(titleRows === null ? '' : withoutSheet(titleRows));
  }
}

function withoutUnset(layout: Excel.Interfaces.PageLayoutData): Excel.Interfaces.PageLayoutUpdateData {
  return Object.fromEntries(
    Object.entries(layout).filter(([, value]) => value !== null && value !== undefined),
  );
}

async function takeBackNotes(
  conversation: Conversation,
  standing: readonly Change[],
  before: BeforeImage,
  features: Features,
): Promise<void> {
  if (!features.has('notes') && !features.has('comments')) return;
  for (const change of standing) {
    if (change.kind !== 'note') continue;
    const { sheet, at } = change;
    const was = before.notes.find(
      (note) => sameName(note.sheet, sheet) && note.at.row === at.row && note.at.column === at.column,
    );
    await conversation.room(6, was?.text);
    const cell = officeRange(conversation, { sheet, range: oneCell(at) });
    const worksheet = conversation.workbook.worksheets.getItem(sheet);
    if (features.has('notes')) {
      worksheet.notes.getItemOrNullObject(cellAddress(at)).delete();
      if (was) worksheet.notes.add(cell, was.text);
    } else {
      if (change.text !== null) worksheet.comments.getItemByCell(cell).delete();
      if (was) worksheet.comments.add(cell, was.text);
    }
  }
}

async function takeBackNames(
  conversation: Conversation,
  changes: readonly Change[],
  before: BeforeImage,
  now: WorkbookStructure,
): Promise<void> {
  for (const change of changes) {
    if (change.kind !== 'name') continue;
    const { scope, name } = change;
    if (scope !== undefined && !now.sheets.some((sheet) => sameName(sheet.name, scope))) continue;
    const was = before.structure.names.find(
      (one) =>
        sameName(one.name, name) &&
        (scope === undefined ? one.scope === null : one.scope !== null && sameName(one.scope, scope)),
    );
    await conversation.room(5);
    const { worksheets, names: ofWorkbook } = conversation.workbook;
    const names = scope === undefined ? ofWorkbook : worksheets.getItem(scope).names;
    names.getItemOrNullObject(name).delete();
    if (was) names.add(was.name, '=' + was.refersTo).visible = !was.hidden;
  }
}

async function takeBackSheets(
  conversation: Conversation,
  standing: readonly Change[],
  before: BeforeImage,
): Promise<void> {
  const { structure } = before;
  for (const sheet of structure.sheets) {
    const own = standing.filter((change) => 'sheet' in change && sameName(change.sheet, sheet.name));
    await takeBackSheet(conversation, sheet, own);
  }
  if (standing.some(({ kind }) => kind === 'sheet-order')) {
    await conversation.room(structure.sheets.length * 2);
    structure.sheets.forEach((sheet, index) => {
      conversation.workbook.worksheets.getItemOrNullObject(sheet.name).position = index;
    });
  }
}

async function takeBackSheet(
  conversation: Conversation,
  sheet: SheetStructure,
  changes: readonly Change[],
): Promise<void> {
  const worksheet = conversation.workbook.worksheets.getItemOrNullObject(sheet.name);
  for (const change of changes) {
    await conversation.room(5);
    if (change.kind === 'sheet-visibility') worksheet.visibility = VISIBILITY[sheet.visibility];
    if (change.kind === 'freeze') {
      const { rows, columns } = sheet.frozen ?? { rows: 0, columns: 0 };
      worksheet.freezePanes.unfreeze();
      if (rows > 0 && columns > 0)
        worksheet.freezePanes.freezeAt(
          officeRange(conversation, { sheet: sheet.name, range: cellRange(1, 1, rows, columns) }),
        );
      else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
      else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
    }
  }
}

async function deleteCreated(
  conversation: Conversation,
  before: BeforeImage,
  now: WorkbookStructure,
): Promise<void> {
  await conversation.room(3);
  conversation.workbook.worksheets.getItemOrNullObject(before.activeSheet).activate();
  for (const name of before.createdSheets) {
    if (!now.sheets.some((sheet) => sameName(sheet.name, name))) continue;
    await conversation.room(3);
    const sheet = conversation.workbook.worksheets.getItem(name);
    sheet.visibility = 'Visible';
    sheet.delete();
  }
}
