export { readUnits } from './catalogue-lists';
export { dateWords } from './date-words';
export { NAMES, quoteSheet, quoteText, taskFormulas, wholeColumn } from './formulas';
export {
  CATALOGUE_SHEET,
  findOwnPlaces,
  freeSheetName,
  OWN_TABLES,
  ownSheetsOf,
  TASK_SHEET,
  type FoundTable,
  type OwnPlaces,
} from './own-places';
export type { ChangedDeadline, RewordedTask, RunComparison } from './run-comparison';
export {
  structureWorkbook,
  type StructureNote,
  type StructureOptions,
  type StructureReport,
  type StructureResult,
} from './structure-workbook';
export { summaryAgain } from './task-title';
export { TASK_COLUMNS, taskColumn, taskColumnOf, type TaskColumn, type TaskColumnId } from './task-columns';
export { trackedPlanFrom, trackedTasksFrom, type TrackedPlan } from './tracked-tasks';
export { readSettings, SETTING_HEADINGS, settingContent, SETTINGS } from './settings-table';
export { sourceRowsOf, type SourceRow } from './source-rows';
export { plainOf, rowsOfTable } from './table-cells';
