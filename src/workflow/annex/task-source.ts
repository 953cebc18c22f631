/** The task table as the annex counts it, or why it cannot be counted. */
import type { ReportingPeriod } from '../../domain/annex';
import type { WorkbookSnapshot } from '../../workbook';
import { findOwnPlaces, taskColumn, trackedPlanFrom } from '../structure';
import { COLUMNS_COUNTED } from './computed-formulas';
import type { TaskSource } from './fill';

export interface Tasks {
  readonly source: TaskSource | null;
  readonly missing: 'noTasks' | 'tasksIncomplete' | null;
}

export function taskSource(snapshot: WorkbookSnapshot, period: ReportingPeriod): Tasks {
  const places = findOwnPlaces(snapshot);
  const found = places.tables.tasks;
  const { tasks, settings, daysOff } = trackedPlanFrom(snapshot);
  if (!found || tasks === null) return { source: null, missing: 'noTasks' };
  if (!COLUMNS_COUNTED.every((id) => found.table.columns.includes(taskColumn(id).heading))) {
    return { source: null, missing: 'tasksIncomplete' };
  }
  const plan = { tasks, cutOff: period.to, settings, daysOff };
  return { source: { table: found.table.name, plan }, missing: null };
}
