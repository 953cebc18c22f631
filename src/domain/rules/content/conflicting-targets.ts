/**
 * Two tasks that set different figures for one thing: disbursement of at least 90% here and of 95% there. The
 * targets are those of the sheet "Mục tiêu", compared as they are there.
 */
import type { TaskField } from '../../tables';
import { conflictingTargets as conflictsOf, targetsOfTable, type PlanTarget } from '../../targets';
import type { CheckedTable, CheckedTask } from '../checked';
import { tableRule } from '../define-rule';
import type { Draft } from '../rule';
import { percentsIn } from './percents';
import { bare, placeOf, wordCount } from './task-texts';

const READ: readonly TaskField[] = ['goal', 'task', 'activity', 'product'];
/** Fewer words name no measure: "Tỷ lệ hồ sơ" of whom, of what? */
const LEAST_WORDS = 4;
/** No plan has so many tasks with a percentage; in a register of so many rows every figure is another one's. */
const MOST_TASKS = 600;

export const conflictingTargets = tableRule({
  id: 'conflicting-targets',
  family: 'content',
  severity: 'hint',
  source: 'plan-itself',
  seenIn: (_, task) => {
    const said = task ? READ.map((field) => task.task.fields[field]).join('\n') : '';
    return said.includes('%') ? said : '';
  },
  *check(table, { year }) {
    const targets = shares(table, year);
    const figures = new Map<string, Set<number>>();
    for (const { taskId, value } of targets) {
      const own = figures.get(taskId);
      if (own) own.add(value);
      else figures.set(taskId, new Set([value]));
    }
    const told = new Set<string>();
    for (const { first, second } of conflictsOf(targets)) {
      // Steps of one task, and a figure that both tasks name, contradict nothing.
      const shared = [...(figures.get(first.taskId) ?? [])].some((one) =>
        figures.get(second.taskId)?.has(one),
      );
      if (first.taskId === second.taskId || shared) continue;
      for (const [target, other] of [
        [first, second],
        [second, first],
      ] as const) {
        if (told.has(target.taskId)) continue;
        told.add(target.taskId);
        yield draftOf(table, target, other);
      }
    }
  },
});

/** The percentages that tasks are to reach, with words enough to know of what. */
function shares(table: CheckedTable, year: number | null): readonly PlanTarget[] {
  const stating: CheckedTask[] = [];
  for (const each of table.tasks) {
    if (!READ.some((field) => each.task.fields[field].includes('%'))) continue;
    if (stating.push(each) > MOST_TASKS) return [];
  }
  return targetsOfTable({ ...table.table, tasks: stating.map(({ task }) => task) }, year).filter(
    ({ unit, measure }) => unit === '%' && wordCount(bare(measure)) >= LEAST_WORDS,
  );
}

function draftOf(table: CheckedTable, target: PlanTarget, other: PlanTarget): Draft<'conflicting-targets'> {
  const task = table.tasks.find((each) => each.task.id === target.taskId);
  const found = figureOf(target);
  return {
    ...(task ? placeOf(task, target.field, found) : { row: target.row, column: target.column }),
    data: { found, other: figureOf(other), otherRow: other.row },
  };
}

/** "tối thiểu 90%", as it is written. */
function figureOf({ text, value }: PlanTarget): string {
  return percentsIn(text).find((percent) => percent.value === value)?.found ?? `${String(value)}%`;
}
