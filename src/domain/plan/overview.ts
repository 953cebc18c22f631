/**
 * Where the plan stands on a day: how many tasks are in which state, by section and by unit, what is
 * overdue and what falls due.
 */
import { addDays, type CivilDate, type DaysOff } from '../dates';
import type { PlanSettings } from './settings';
import { isClosed, stateOn, TASK_STATES, type StateOnDay, type TaskState } from './state';
import type { TrackedTask } from './task';
import { unitKey, unitNamesIn } from './units';

export type StateCounts = Readonly<Record<TaskState, number>>;

export interface TaskOnDay extends StateOnDay {
  readonly task: TrackedTask;
}

export interface GroupCounts {
  /** Section or unit as written; "" gathers tasks without one. */
  readonly name: string;
  readonly total: number;
  readonly states: StateCounts;
}

export interface Overview {
  readonly day: CivilDate;
  readonly total: number;
  readonly states: StateCounts;
  /** In the order of the plan. */
  readonly bySection: readonly GroupCounts[];
  /** By leading unit, most tasks first; a task led by two units counts for both. */
  readonly byUnit: readonly GroupCounts[];
  /** Longest overdue first. */
  readonly overdue: readonly TaskOnDay[];
  /** Open tasks and dates of recurring ones from the day itself to six days later, nearest first. */
  readonly dueThisWeek: readonly TaskOnDay[];
  /** All tasks in their order. */
  readonly tasks: readonly TaskOnDay[];
}

export function overviewOf(
  tasks: readonly TrackedTask[],
  day: CivilDate,
  settings: PlanSettings,
  days?: DaysOff,
): Overview {
  const onDay = tasks.map((task) => ({ task, ...stateOn(task, day, settings, days) }));
  const weekEnd = addDays(day, 6);
  return {
    day,
    total: onDay.length,
    states: countStates(onDay),
    bySection: groups(onDay, (task) => [task.section]),
    byUnit: groups(onDay, leadersOf, unitKey).sort((one, other) => other.total - one.total),
    overdue: byDue(onDay.filter((entry) => entry.state === 'overdue')),
    dueThisWeek: byDue(
      onDay.filter(
        ({ state, nextDue }) => !isClosed(state) && nextDue !== null && nextDue >= day && nextDue <= weekEnd,
      ),
    ),
    tasks: onDay,
  };
}

/** Units that lead a task; the cell as written where it names none. */
export function leadersOf(task: TrackedTask): readonly string[] {
  const names = unitNamesIn(task.lead);
  return names.length > 0 ? names : [task.lead];
}

function countStates(tasks: readonly TaskOnDay[]): StateCounts {
  const counts = Object.fromEntries(TASK_STATES.map((state) => [state, 0])) as Record<TaskState, number>;
  for (const task of tasks) counts[task.state] += 1;
  return counts;
}

function groups(
  tasks: readonly TaskOnDay[],
  namesOf: (task: TrackedTask) => readonly string[],
  keyOf: (name: string) => string = (name) => name,
): GroupCounts[] {
  const members = new Map<string, { name: string; tasks: TaskOnDay[] }>();
  for (const entry of tasks) {
    for (const name of namesOf(entry.task)) {
      const key = keyOf(name);
      const group = members.get(key);
      if (group) group.tasks.push(entry);
      else members.set(key, { name, tasks: [entry] });
    }
  }
  return [...members.values()].map((group) => ({
    name: group.name,
    total: group.tasks.length,
    states: countStates(group.tasks),
  }));
}

function byDue(tasks: readonly TaskOnDay[]): readonly TaskOnDay[] {
  const sortKey = (entry: TaskOnDay): string => entry.nextDue ?? '';
  return [...tasks].sort((one, other) =>
    sortKey(one) < sortKey(other) ? -1 : sortKey(one) > sortKey(other) ? 1 : 0,
  );
}
