/**
 * A change set made in Excel: looked at, checked, its before-image kept, then written; all or nothing.
 */
import type { Change, ChangeSet } from '../workbook';
import { sameName } from './addresses';
import { refuseArrayParts } from './array-formulas';
import type { BeforeImage } from './before-image';
import { readBeforeImage } from './before-image';
import { checkChanges, checkShapes } from './check-changes';
import type { Features } from './features';
import { putFiltersBack, setFiltersAside } from './filters';
import { settleFonts } from './mixed-fonts';
import type { Conversation } from './office-run';
import { readStructure } from './read-structure';
import { withStandingNames } from './standing-names';
import { clearCells, writeBlock } from './write-cells';
import { mergeCells, unmergeCells, writeColumnWidths, writeFormat, writeRowHeights } from './write-formats';
import { writeLink, writeNote } from './write-links';
import { setUpPage } from './write-page';
import { writeChart } from './write-charts';
import { writeDataBars } from './write-data-bars';
import { writeConditionalFormats, writeValidation } from './write-rules';
import {
  activateSheet,
  deleteSheet,
  ensureSheet,
  freezePanes,
  orderSheets,
  protectSheet,
  showSheet,
  writeName,
} from './write-sheets';
import { writeTable } from './write-tables';
import type { Writing } from './writing';
import { writing } from './writing';

export interface PreparedChanges {
  /** With sheets under the names they have. */
  readonly changeSet: ChangeSet;
  readonly before: BeforeImage;
  /** Cells left as they are because their letters differ in font. */
  readonly leftOut: number;
}

/** Reads what stands there and throws where the changes cannot be made. Nothing is written. */
export async function prepareChanges(
  conversation: Conversation,
  asked: ChangeSet,
  features: Features,
  known1904: boolean | undefined,
): Promise<PreparedChanges> {
  checkShapes(asked);
  const structure = await readStructure(conversation);
  const { changeSet, leftOut } = await settleFonts(conversation, withStandingNames(asked, structure));
  const date1904 = known1904 ?? structure.probed1904;
  const before = await readBeforeImage(conversation, changeSet, structure, date1904, features);
  checkChanges(changeSet, before);
  await refuseArrayParts(
    conversation,
    changeSet.changes,
    before.cells.filter(({ holdsArrays }) => holdsArrays),
  );
  return { changeSet, before, leftOut };
}

export async function writeChanges(
  conversation: Conversation,
  changeSet: ChangeSet,
  before: BeforeImage,
  features: Features,
  onProgress: (share: number, sheet?: string) => void = () => undefined,
): Promise<void> {
  const work = writing(conversation, before, features);
  const sheets = changedSheets(changeSet);
  const { changes } = changeSet;
  const last = changes.filter((_, index) => isLastWordOnSheet(changes, index));
  conversation.quiet(true);
  await setFiltersAside(conversation, before.structure, sheets);
  for (const [index, change] of changes.entries()) {
    if (isSuperseded(changes, index) || last.includes(change)) continue;
    await writeChange(work, change);
    onProgress(index / changes.length, 'sheet' in change ? change.sheet : undefined);
  }
  const staying = sheets.filter(
    (name) => !last.some((change) => 'sheet' in change && sameName(change.sheet, name)),
  );
  await putFiltersBack(conversation, before.structure, staying);
  if (last.length > 0) await conversation.send();
  for (const change of last) await writeChange(work, change);
  conversation.quiet(false);
  await conversation.send();
}

/** A sheet that is deleted cannot be brought back, so it goes when all else is done and nothing can fail any more. */
function isLastWordOnSheet(changes: readonly Change[], index: number): boolean {
  const change = changes[index];
  return (
    change?.kind === 'delete-sheet' &&
    !changes.slice(index + 1).some((later) => 'sheet' in later && sameName(later.sheet, change.sheet))
  );
}

/** What a later change of the same owner or name replaces need not be written at all. */
function isSuperseded(changes: readonly Change[], index: number): boolean {
  const change = changes[index];
  if (change?.kind !== 'conditional-formats' && change?.kind !== 'data-bars' && change?.kind !== 'chart')
    return false;
  const mark = (one: typeof change): string => (one.kind === 'chart' ? one.name : one.owner);
  return changes
    .slice(index + 1)
    .some(
      (later) =>
        later.kind === change.kind && mark(later) === mark(change) && sameName(later.sheet, change.sheet),
    );
}

export function changedSheets(changeSet: ChangeSet): string[] {
  return [...new Set(changeSet.changes.flatMap((change) => ('sheet' in change ? [change.sheet] : [])))];
}

function writeChange(work: Writing, change: Change): Promise<void> {
  switch (change.kind) {
    case 'ensure-sheet':
      return ensureSheet(work, change);
    case 'delete-sheet':
      return deleteSheet(work, change);
    case 'sheet-order':
      return orderSheets(work, change);
    case 'sheet-visibility':
      return showSheet(work, change);
    case 'write-block':
      return writeBlock(work, change);
    case 'clear':
      return clearCells(work, change);
    case 'format':
      return writeFormat(work, change);
    case 'column-widths':
      return writeColumnWidths(work, change);
    case 'row-heights':
      return writeRowHeights(work, change);
    case 'merge':
      return mergeCells(work, change);
    case 'unmerge':
      return unmergeCells(work, change);
    case 'table':
      return writeTable(work, change);
    case 'conditional-formats':
      return writeConditionalFormats(work, change);
    case 'data-bars':
      return writeDataBars(work, change);
    case 'chart':
      return writeChart(work, change);
    case 'validation':
      return writeValidation(work, change);
    case 'name':
      return writeName(work, change);
    case 'freeze':
      return freezePanes(work, change);
    case 'page-setup':
      return setUpPage(work, change);
    case 'hyperlink':
      return writeLink(work, change);
    case 'note':
      return writeNote(work, change);
    case 'protect':
      return protectSheet(work, change);
    case 'activate':
      return activateSheet(work, change);
  }
}
