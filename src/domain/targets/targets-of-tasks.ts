/**
 * The targets that a plan's appendix states in its cells: goals, tasks, activities and products. A goal merged
 * down over several tasks is read once.
 */
import { matchingText } from '../figures';
import type { Column, SheetRow } from '../grid';
import type { RecognizedTable, RecognizedTask, RecognizedWorkbook, TaskField } from '../tables';
import { normalizeText } from '../text';
import { commonMeasureOf } from './measure-names';
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
  /** What is compared: `metric`, or the one name of a measure that is worded in many ways. */
  readonly measure: string;
}

/** In the order of the tasks, cell by cell. */
export function targetsOfTasks(recognized: RecognizedWorkbook): readonly PlanTarget[] {
  return recognized.tables.flatMap((table) => targetsOfTable(table, recognized.year.value));
}

/** The same of one table; `year` is the plan's. */
export function targetsOfTable(table: RecognizedTable, year: number | null): readonly PlanTarget[] {
  const period = periodOf(table, year);
  const read = new Set<string>();
  return table.tasks.flatMap((task) =>
    TARGET_FIELDS.flatMap((field) => targetsOfCell(table, task, field, period, read)),
  );
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
  return targetsOfText(task.fields[field], field === 'product', period).map((target) => {
    const metric = target.metric === '' ? task.fields.task : target.metric;
    const measure = commonMeasureOf(`${task.fields.task} ${target.text}`) ?? metric;
    return { ...target, metric, measure, sheet: table.sheet, row, column, field, taskId: task.id };
  });
}

/** Plans are read again after every edit, and nearly all of their texts are as they were. */
const known = new Map<string, readonly Target[]>();
const MOST_KNOWN = 5000;

function targetsOfText(text: string, products: boolean, period: TargetPeriod | null): readonly Target[] {
  if (!/\d/.test(text)) return targetsIn(text, { period, products });
  const key = `${String(products)} ${period?.from ?? ''} ${period?.value ?? ''} ${text}`;
  let targets = known.get(key);
  if (targets === undefined) {
    targets = targetsIn(text, { period, products });
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, targets);
  }
  return targets;
}

function periodOf(table: RecognizedTable, year: number | null): TargetPeriod | null {
  const lines = table.title.lines.map(({ text }) => matchingText(normalizeText(text), false).text);
  return documentPeriod(lines) ?? (year === null ? null : { value: String(year), from: 'document' });
}
