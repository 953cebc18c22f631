/**
 * The targets that a plan's appendix states in its cells: goals, tasks, activities and products. A goal merged
 * down over several tasks is read once.
 */
import { matchingText } from '../figures';
import type { Column, SheetRow } from '../grid';
import type { RecognizedTable, RecognizedTask, RecognizedWorkbook, TaskField } from '../tables';
import { normalizeText } from '../text';
import { targetsIn } from './find-targets';
import { documentPeriod } from './periods';
import type { Target, TargetPeriod } from './target';

export type TargetField = Extract<TaskField, 'goal' | 'task' | 'activity' | 'product'>;

export const TARGET_FIELDS: readonly TargetField[] = ['goal', 'task', 'activity', 'product'];

export interface PlanTarget extends Target {
  readonly sheet: string;
  readonly row: SheetRow;
  readonly column: Column;
  readonly field: TargetField;
  readonly taskId: string;
}

/** In the order of the tasks, cell by cell. */
export function targetsOfTasks(recognized: RecognizedWorkbook): readonly PlanTarget[] {
  return recognized.tables.flatMap((table) => {
    const period = periodOf(table, recognized.year.value);
    const read = new Set<string>();
    return table.tasks.flatMap((task) =>
      TARGET_FIELDS.flatMap((field) => targetsOfCell(table, task, field, period, read)),
    );
  });
}

function targetsOfCell(
  table: RecognizedTable,
  task: RecognizedTask,
  field: TargetField,
  period: TargetPeriod | null,
  read: Set<string>,
): readonly PlanTarget[] {
  const source = task.sources[field];
  if (!source) return [];
  const { row, column } = source;
  const cell = `${String(row)}:${String(column)}`;
  if (read.has(cell)) return [];
  read.add(cell);
  return targetsIn(task.fields[field], { period, products: field === 'product' }).map((target) => ({
    ...target,
    metric: target.metric === '' ? task.fields.task : target.metric,
    sheet: table.sheet,
    row,
    column,
    field,
    taskId: task.id,
  }));
}

function periodOf(table: RecognizedTable, year: number | null): TargetPeriod | null {
  const lines = table.title.lines.map(({ text }) => matchingText(normalizeText(text), false).text);
  return documentPeriod(lines) ?? (year === null ? null : { value: String(year), from: 'document' });
}
