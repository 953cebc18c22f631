/**
 * A command taken back from its before-image. It also puts things right when Excel failed half-way, so each
 * step finds out what is there and none minds that its change was never made.
 */
import type { CellRange } from '../domain/grid';
import { overlaps, rangeAddress } from '../domain/grid';
import type { Change, ChangeSet } from '../workbook';
import { columnCount, sameName } from './addresses';
import { changedSheets } from './apply-changes';
import type { BeforeImage } from './before-image';
import { inputOfRead } from './cell-input';
import type { Features } from './features';
import { putFiltersBack, setFiltersAside } from './filters';
import { keepBars } from './keep-data-bars';
import { keepRules } from './keep-rules';
import { conditionalFormats } from './owned-formats';
import type { Conversation } from './office-run';
import { matrixActions, REQUEST_BYTES, runsWithin } from './payload';
import { officeRange } from './read-bands';
import type { WorkbookStructure } from './read-structure';
import { takeBackCharts } from './write-charts';
import { takeBackDetails } from './take-back-details';
import { takeBackBars } from './write-data-bars';

export async function takeBack(
  conversation: Conversation,
  changeSet: ChangeSet,
  before: BeforeImage,
  now: WorkbookStructure,
  features: Features,
): Promise<void> {
  const standing = standingChanges(changeSet, before, now);
  const ownRules = await keepRules(conversation, standing);
  const ownBars = await keepBars(conversation, standing);
  const sheets = changedSheets(changeSet);
  conversation.quiet(true);
  await openSheets(conversation, sheets, now);
  await setFiltersAside(conversation, now, sheets);
  await takeBackTables(conversation, before, now, sheets);
  await takeBackLinks(conversation, before);
  await unmergeTouched(conversation, standing);
  await takeBackCells(conversation, before);
  await mergeAgain(conversation, standing, before);
  await takeBackNumberFormats(conversation, before);
  await takeBackFormats(conversation, before);
  await takeBackRules(conversation, before, ownRules);
  await takeBackBars(conversation, before.bars, ownBars);
  await takeBackCharts(conversation, standing, before.charts, features);
  await takeBackDetails(conversation, standing, changeSet.changes, before, now, features);
  await putFiltersBack(conversation, before.structure, sheets);
  await protectAgain(conversation, before, sheets, now);
  conversation.quiet(false);
  await conversation.send();
}

/** Changes to sheets that stood before and still do. */
function standingChanges(changeSet: ChangeSet, before: BeforeImage, now: WorkbookStructure): Change[] {
  return changeSet.changes.filter(
    (change) =>
      !('sheet' in change) || (isThere(change.sheet, before.structure) && isThere(change.sheet, now)),
  );
}

function isThere(sheet: string, structure: WorkbookStructure): boolean {
  return structure.sheets.some(({ name }) => sameName(name, sheet));
}

async function openSheets(
  conversation: Conversation,
  sheets: readonly string[],
  now: WorkbookStructure,
): Promise<void> {
  for (const sheet of now.sheets) {
    if (!sheet.protected || !sheets.some((name) => sameName(name, sheet.name))) continue;
    await conversation.room(2);
    conversation.workbook.worksheets.getItem(sheet.name).protection.unprotect();
  }
}

async function protectAgain(
  conversation: Conversation,
  before: BeforeImage,
  sheets: readonly string[],
  now: WorkbookStructure,
): Promise<void> {
  for (const sheet of before.structure.sheets) {
    if (!sheet.protected || !isThere(sheet.name, now)) continue;
    if (!sheets.some((name) => sameName(name, sheet.name))) continue;
    await conversation.room(2);
    conversation.workbook.worksheets.getItem(sheet.name).protection.protect({ allowAutoFilter: true });
  }
}

/** Tables made become plain cells again; those given a new range get their old one. */
async function takeBackTables(
  conversation: Conversation,
  before: BeforeImage,
  now: WorkbookStructure,
  sheets: readonly string[],
): Promise<void> {
  for (const sheet of now.sheets) {
    const was = before.structure.sheets.find(({ name }) => sameName(name, sheet.name));
    if (!was || !sheets.some((name) => sameName(name, sheet.name))) continue;
    for (const table of sheet.tables) {
      const old = was.tables.find(({ name }) => sameName(name, table.name));
      await conversation.room(8);
      const item = conversation.workbook.worksheets.getItem(sheet.name).tables.getItem(table.name);
      if (!old) {
        item.convertToRange().untrack();
        continue;
      }
      if (rangeAddress(old.range) !== rangeAddress(table.range)) item.resize(rangeAddress(old.range));
      if (old.style !== null && old.style !== table.style) item.style = old.style;
      if (old.showFilter !== table.showFilter) item.showFilterButton = old.showFilter;
      if (old.bandedRows !== table.bandedRows) item.showBandedRows = old.bandedRows;
    }
  }
}

async function takeBackLinks(conversation: Conversation, before: BeforeImage): Promise<void> {
  for (const { sheet, at, link } of before.links) {
    await conversation.room(3, link);
    const cell = officeRange(conversation, {
      sheet,
      range: { top: at.row, left: at.column, bottom: at.row, right: at.column },
    });
    if (link === null) cell.clear('RemoveHyperlinks');
    else cell.hyperlink = link;
  }
}

function mergingRanges(changes: readonly Change[]): { sheet: string; range: CellRange }[] {
  return changes.flatMap((change) =>
    change.kind === 'merge' || change.kind === 'unmerge' || change.kind === 'clear' || change.kind === 'table'
      ? [{ sheet: change.sheet, range: change.range }]
      : [],
  );
}

async function unmergeTouched(conversation: Conversation, changes: readonly Change[]): Promise<void> {
  for (const at of mergingRanges(changes)) {
    await conversation.room(2);
    officeRange(conversation, at).unmerge();
  }
}

async function mergeAgain(
  conversation: Conversation,
  changes: readonly Change[],
  before: BeforeImage,
): Promise<void> {
  for (const { sheet, range } of mergingRanges(changes)) {
    for (const merge of before.mergesBySheet.get(sheet) ?? []) {
      if (!overlaps(merge, range)) continue;
      await conversation.room(2);
      officeRange(conversation, { sheet, range: merge }).merge(false);
    }
  }
}

/** General while it is written, so that numbers and formulas stay what they are; then the old formats. */
async function takeBackCells(conversation: Conversation, before: BeforeImage): Promise<void> {
  for (const { sheet, range, values, formulas, numberFormats } of before.cells) {
    const inputs = values.map((row, rowIndex) =>
      row.map((value, columnIndex) => inputOfRead(value, formulas[rowIndex]?.[columnIndex])),
    );
    for (const [from, to] of runsWithin(inputs, REQUEST_BYTES / 2)) {
      const formats = numberFormats.slice(from, to).map((row) => [...row]);
      const rows = inputs.slice(from, to);
      await conversation.room(2 + 2 * matrixActions(rows.length * columnCount(range)), [rows, formats]);
      const cells = officeRange(conversation, {
        sheet,
        range: { ...range, top: shifted(range.top, from), bottom: shifted(range.top, to - 1) },
      });
      cells.numberFormat = [['General']];
      cells.formulas = rows;
      cells.numberFormat = formats;
    }
  }
}

function shifted(row: CellRange['top'], by: number): CellRange['top'] {
  return (row + by) as CellRange['top'];
}

async function takeBackNumberFormats(conversation: Conversation, before: BeforeImage): Promise<void> {
  for (const { sheet, range, numberFormats } of before.numberFormats) {
    for (const [from, to] of runsWithin(numberFormats, REQUEST_BYTES / 2)) {
      const rows = numberFormats.slice(from, to).map((row) => [...row]);
      await conversation.room(matrixActions(rows.length * columnCount(range)), rows);
      officeRange(conversation, {
        sheet,
        range: { ...range, top: shifted(range.top, from), bottom: shifted(range.top, to - 1) },
      }).numberFormat = rows;
    }
  }
}

async function takeBackFormats(conversation: Conversation, before: BeforeImage): Promise<void> {
  for (const { sheet, range, formats } of before.formats) {
    for (const [from, to] of runsWithin(formats, REQUEST_BYTES / 2)) {
      const rows = formats.slice(from, to).map((row) => [...row]);
      await conversation.room(4, rows);
      const cells = officeRange(conversation, {
        sheet,
        range: { ...range, top: shifted(range.top, from), bottom: shifted(range.top, to - 1) },
      });
      cells.format.fill.clear();
      cells.setCellProperties(rows);
    }
  }
}

async function takeBackRules(
  conversation: Conversation,
  before: BeforeImage,
  own: Awaited<ReturnType<typeof keepRules>>,
): Promise<void> {
  for (const { sheet, id } of own) {
    await conversation.room(3);
    conditionalFormats(conversation, sheet).getItem(id).delete();
  }
  for (const rule of before.rules.toReversed()) {
    await conversation.room(12);
    const format = officeRange(conversation, rule).conditionalFormats.add('Custom');
    format.custom.rule.formula = rule.formula;
    if (rule.fill) format.custom.format.fill.color = rule.fill;
    if (rule.fontColor) format.custom.format.font.color = rule.fontColor;
    if (rule.bold !== null) format.custom.format.font.bold = rule.bold;
    if (rule.strike !== null) format.custom.format.font.strikethrough = rule.strike;
    format.stopIfTrue = rule.stopIfTrue;
  }
}
