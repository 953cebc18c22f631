/**
 * Where the plan stands on a day: how many tasks are in which state, by section and by unit, what is
 * overdue and what falls due.
 */
import { addDays, type CivilDate, type DaysOff } from '../dates';
import { countTasks } from './milestones';
import type { PlanSettings } from './settings';
import { isClosed, stateOn, TASK_STATES, type StateOnDay, type TaskState } from './state';
import type { TrackedTask } from './task';
import { unitKey, unitNamesIn } from './units';

/** As far as a task is due soon where nobody chose otherwise, so that both lists agree. */
const DAYS_AHEAD = 7;

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
  /** Rows: a task with several milestones has one for each. */
  readonly total: number;
  /** Tasks, each counted once; those that the appendix dropped are left out. */
  readonly taskCount: number;
  /** Rows of these tasks. */
  readonly milestoneCount: number;
  readonly states: StateCounts;
  /** In the order of the plan. */
  readonly bySection: readonly GroupCounts[];
  /** By leading unit, most tasks first; a task led by two units counts for both. */
  readonly byUnit: readonly GroupCounts[];
  /** Longest overdue first. */
  readonly overdue: readonly TaskOnDay[];
  /** Open tasks and dates of recurring ones from the day itself to seven days later, nearest first. */
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
  return overviewFrom(
    tasks.map((task) => ({ task, ...stateOn(task, day, settings, days) })),
    day,
  );
}

/** The overview of tasks whose states on the day are known. */
export function overviewFrom(onDay: readonly TaskOnDay[], day: CivilDate): Overview {
  const weekEnd = addDays(day, DAYS_AHEAD);
  return {
    day,
    total: onDay.length,
    taskCount: countTasks(onDay.map(({ task }) => task)),
    milestoneCount: onDay.filter(({ task }) => !task.dropped).length,
    states: countStates(onDay),
    bySection: groups(
      onDay,
      ({ section }) => section,
      (section) => [section],
    ),
    byUnit: groups(onDay, ({ lead }) => lead, leadersIn, unitKey).sort(
      (one, other) => other.total - one.total,
    ),
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
  return leadersIn(task.lead);
}

function leadersIn(lead: string): readonly string[] {
  const names = unitNamesIn(lead);
  return names.length > 0 ? names : [lead];
}

function countStates(tasks: readonly TaskOnDay[]): StateCounts {
  const counts = noStates();
  for (const task of tasks) counts[task.state] += 1;
  return counts;
}

const noStates = (): Record<TaskState, number> =>
  Object.fromEntries(TASK_STATES.map((state) => [state, 0])) as Record<TaskState, number>;

/** Cells repeat all over a plan: the groups that a text names are looked up once a text. */
function groups(
  tasks: readonly TaskOnDay[],
  textOf: (task: TrackedTask) => string,
  namesIn: (text: string) => readonly string[],
  keyOf: (name: string) => string = (name) => name,
): GroupCounts[] {
  interface Group {
    readonly name: string;
    total: number;
    readonly states: Record<TaskState, number>;
  }
  const groups = new Map<string, Group>();
  const named = new Map<string, readonly Group[]>();
  const groupsIn = (text: string): readonly Group[] =>
    namesIn(text).map((name) => {
      const key = keyOf(name);
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { name, total: 0, states: noStates() }));
      return group;
    });
  for (const { task, state } of tasks) {
    const text = textOf(task);
    let own = named.get(text);
    if (!own) named.set(text, (own = groupsIn(text)));
    for (const group of own) {
      group.total += 1;
      group.states[state] += 1;
    }
  }
  return [...groups.values()];
}

function byDue(tasks: readonly TaskOnDay[]): readonly TaskOnDay[] {
  const sortKey = (entry: TaskOnDay): string => entry.nextDue ?? '';
  return [...tasks].sort((one, other) =>
    sortKey(one) < sortKey(other) ? -1 : sortKey(one) > sortKey(other) ? 1 : 0,
  );
}
