/** Works a change set into a package, change by change, in order. */
import { cellRange, LAST_COLUMN, LAST_SHEET_ROW, rangeAddress, type CellRange } from '../../domain/grid';
import { WorkbookFault, type Change, type ChangeKind, type ChangeSet } from '../../workbook';
import { SheetTexts, type OpcPackage } from '../package';
import type { Steps } from '../slices';
import { finishTables } from './finish-tables';
import {
  activate,
  type ChangeOf,
  chart,
  clear,
  columnWidths,
  conditionalFormats,
  dataBars,
  deleteSheet,
  ensureSheet,
  format,
  freeze,
  hyperlink,
  merge,
  name,
  note,
  pageSetup,
  protect,
  rowHeights,
  sheetOrder,
  sheetVisibility,
  type Steps as ChangeSteps,
  table,
  unmerge,
  validation,
  writeBlock,
} from './changes';
import { WorkbookEdit, type ApplyNote } from './workbook-edit';

/** Working the changes in takes about as long as writing them out. */
const CHANGING_SHARE = 0.5;

type LongKind = 'write-block' | 'clear' | 'format';

/** Changes that may touch a million cells go in steps. */
const longChanges: {
  readonly [Kind in LongKind]: (edit: WorkbookEdit, change: ChangeOf<Kind>) => ChangeSteps;
} = { 'write-block': writeBlock, clear, format };

const quickChanges: {
  readonly [Kind in Exclude<ChangeKind, LongKind>]: (edit: WorkbookEdit, change: ChangeOf<Kind>) => void;
} = {
  'ensure-sheet': ensureSheet,
  'delete-sheet': deleteSheet,
  'sheet-order': sheetOrder,
  'sheet-visibility': sheetVisibility,
  'column-widths': columnWidths,
  'row-heights': rowHeights,
  merge,
  unmerge,
  table,
  'conditional-formats': conditionalFormats,
  'data-bars': dataBars,
  chart,
  validation,
  name,
  freeze,
  'page-setup': pageSetup,
  hyperlink,
  note,
  protect,
  activate,
};

export interface Applied {
  /** The package with the changes; the one given is as it was. */
  readonly files: OpcPackage;
  readonly notes: readonly ApplyNote[];
}

/** `texts` are those that reading kept. Throws WorkbookFault where a change cannot be made; nothing has changed then. */
export function* applyChanges(
  source: OpcPackage,
  changeSet: ChangeSet,
  texts = new SheetTexts(),
): Steps<Applied> {
  const edit = new WorkbookEdit(source.fork(), changeSet, texts);
  const { changes } = changeSet;
  for (const change of changes) {
    if ('range' in change) requireRange(change.sheet, change.range);
    if (change.kind !== 'chart') continue;
    for (const range of [change.categories, ...change.series.map(({ values }) => values)])
      requireRange(change.sheet, range);
  }
  for (const [index, change] of changes.entries()) {
    const share = (index / changes.length) * CHANGING_SHARE;
    for (const _ of work(edit, change)) yield share;
    yield share;
  }
  finishTables(edit);
  for (const done of edit.finish()) yield CHANGING_SHARE + (1 - CHANGING_SHARE) * (1 - 100 / (100 + done));
  return { files: edit.files, notes: edit.notes };
}

function* work(edit: WorkbookEdit, change: Change): ChangeSteps {
  if (change.kind in longChanges) {
    const run = longChanges[change.kind as LongKind] as (edit: WorkbookEdit, change: Change) => ChangeSteps;
    yield* run(edit, change);
  } else {
    const kind = change.kind as Exclude<ChangeKind, LongKind>;
    (quickChanges[kind] as (edit: WorkbookEdit, change: Change) => void)(edit, change);
  }
}

function requireRange(sheet: string, { top, left, bottom, right }: CellRange): void {
  const isSound = top >= 1 && left >= 1 && top <= bottom && left <= right;
  if (isSound && bottom <= LAST_SHEET_ROW && right <= LAST_COLUMN) return;
  const range = rangeAddress(cellRange(top, left, bottom, right));
  throw new WorkbookFault('range-invalid', { sheet, range });
}
