export { readUnits, settingsList } from './catalogue-lists';
export { catalogueChanges } from './catalogue-sheet';
export type { PlannedColumn } from './compose-columns';
export type { ComposedRow } from './compose-rows';
export { cycleBook, type CycleBook } from './cycle-book';
export { dateWords } from './date-words';
export { effectOf, type Effect } from './effect';
export { NAMES, quoteSheet, quoteText, taskFormulas, thisRow, wholeColumn } from './formulas';
export {
  CATALOGUE_SHEET,
  findOwnPlaces,
  freeSheetName,
  holdsTasks,
  OWN_TABLES,
  ownSheetsOf,
  isOurs,
  sheetsBesideTasks,
  sheetsWithTasks,
  TASK_SHEET,
  type FoundTable,
  type OwnPlaces,
} from './own-places';
export { MEMORY_TABLE, REPLACED_KIND, replacedSheets } from './replaced-sheets';
export type { ChangedDeadline, RewordedTask, RunComparison } from './run-comparison';
export {
  structureWorkbook,
  type ComposedPair,
  type StructureOptions,
  type StructureResult,
} from './structure-workbook';
export {
  sheetsInOldFonts,
  type SheetInOldFont,
  type StructureNote,
  type StructureReport,
} from './structure-notes';
export { colouredCells, type ColouredCells, type OwnFormat } from './state-colours';
export { columnAt, printArea, widthsFor, type TaskFrame } from './task-looks';
export { HEADER_ROW, taskSheetChanges } from './task-sheet';
export { summaryAgain } from './task-title';
export { TASK_COLUMNS, taskColumn, taskColumnOf, type TaskColumn, type TaskColumnId } from './task-columns';
export {
  eachTrackedTask,
  planSettingsFrom,
  trackedPlanFrom,
  trackedTasksFrom,
  type TrackedPlan,
} from './tracked-tasks';
export {
  readSettings,
  SETTING_HEADINGS,
  settingContent,
  settingKey,
  SETTINGS,
  settingsIn,
} from './settings-table';
export { sourceRowsOf, type SourceRow } from './source-rows';
export { movedContent, plainOf, rowsOfTable, type TableRow } from './table-cells';
export { fingerprint, readTrace, writeTrace, type Trace } from './trace';
export { cellOfName, nameIn } from './known-names';
export { BODY_FORMAT, HEADER_FORMAT, LOOKS } from './looks';
export { sheetHeading } from './sheet-heading';
export { groupHeights, heightOf, linesOf, type RowHeights } from './row-heights';
export { dateContent, dateOf, textContent } from './table-cells';
export { moveDown, placeList, type CachedValue, type ListColumn, type ListTable } from './list-table';
