export { markOf } from './plan-rows';
export {
  FIXED_COLUMNS,
  LOCKED_COLUMNS,
  readHandedOut,
  REPORTED_COLUMNS,
  slipOf,
  type FixedField,
  type HandedOut,
  type ReportedField,
  type Slip,
} from './slip';
export { planName, taskSheets, type HandOutOptions, type TaskSheet, type TaskSheets } from './task-sheets';
export { assignTasks, type Assignment, type UnitTasks } from './unit-tasks';
export { UNIT_SHEETS } from './unit-workbook';
