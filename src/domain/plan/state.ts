/**
 * The state of a task on a given day: done on time or late, overdue, due soon, in time, not yet begun,
 * or without a date to measure against.
 *
 * What is done comes first, then what the appendix no longer holds, then the calendar. The workbook
 * computes the same with formulas (workflow/structure/formulas.ts); tests hold the two against each other.
 */
import { daysBetween, defaultDaysOff, nextWorkingDay, type CivilDate, type DaysOff } from '../dates';
import type { DeadlineKind } from '../deadlines';
import { nextCycleDate } from './cycle';
import type { PlanSettings } from './settings';
import type { TaskTiming } from './task';

export type TaskState =
  | 'done-on-time'
  | 'done-late'
  /** Done, with no term or no date to tell whether it was in time. */
  | 'done'
  | 'overdue'
  | 'due-soon'
  | 'on-track'
  | 'not-begun'
  | 'continuous'
  | 'recurring'
  | 'event'
  | 'plan'
  | 'unclear'
  | 'none'
  /** The appendix no longer holds the task. */
  | 'dropped';

/** In the order in which lists and counts show them: what needs work first. */
export const TASK_STATES: readonly TaskState[] = [
  'overdue',
  'due-soon',
  'on-track',
  'not-begun',
  'recurring',
  'continuous',
  'event',
  'plan',
  'unclear',
  'none',
  'done-on-time',
  'done-late',
  'done',
  'dropped',
];

export interface StateOnDay {
  readonly state: TaskState;
  /** The last day that counts: the term's, or the nearest of a recurring task. */
  readonly nextDue: CivilDate | null;
  /** Days to `nextDue`, negative once it has passed; null where nothing is left to do. */
  readonly daysLeft: number | null;
}

/** What a deadline without a date amounts to. */
const STATE_WITHOUT_DATE: Readonly<Record<DeadlineKind, TaskState>> = {
  date: 'unclear',
  window: 'unclear',
  milestones: 'unclear',
  unclear: 'unclear',
  continuous: 'continuous',
  recurring: 'recurring',
  event: 'event',
  plan: 'plan',
  none: 'none',
};

const CLOSED: ReadonlySet<TaskState> = new Set(['done-on-time', 'done-late', 'done', 'dropped']);

export function isClosed(state: TaskState): boolean {
  return CLOSED.has(state);
}

/** `days` counts only where the office moves last days that fall on days off. */
export function stateOn(
  task: TaskTiming,
  day: CivilDate,
  settings: PlanSettings,
  days: DaysOff = defaultDaysOff,
): StateOnDay {
  const nextDue = trackedDue(task, day, settings, days);
  const state = stateOf(task, nextDue, day, settings);
  const open = !CLOSED.has(state) && nextDue !== null;
  return { state, nextDue, daysLeft: open ? daysBetween(day, nextDue) : null };
}

/** The date a task is measured against on a day; null where there is none. */
export function trackedDue(
  task: TaskTiming,
  day: CivilDate,
  settings: PlanSettings,
  days: DaysOff = defaultDaysOff,
): CivilDate | null {
  if (task.due !== null) return settings.moveDueOffDaysOff ? nextWorkingDay(task.due, days) : task.due;
  let nearest: CivilDate | null = null;
  for (const cycle of task.cycles) {
    const next = nextCycleDate(cycle, day);
    if (next !== null && (nearest === null || next < nearest)) nearest = next;
  }
  return nearest;
}

function stateOf(
  task: TaskTiming,
  nextDue: CivilDate | null,
  day: CivilDate,
  settings: PlanSettings,
): TaskState {
  if (task.doneOn !== null) {
    if (task.doneOn <= day) return doneState(task, nextDue);
  } else if (task.progress === 'done') {
    return 'done';
  }
  if (task.dropped) return 'dropped';
  if (nextDue === null) return STATE_WITHOUT_DATE[task.kind];
  if (task.due === null) return 'recurring';
  if (nextDue < day) return 'overdue';
  if (daysBetween(day, nextDue) <= settings.dueSoonDays) return 'due-soon';
  return task.start !== null && task.start > day ? 'not-begun' : 'on-track';
}

function doneState(task: TaskTiming, nextDue: CivilDate | null): TaskState {
  if (task.due === null || task.doneOn === null || nextDue === null) return 'done';
  return task.doneOn <= nextDue ? 'done-on-time' : 'done-late';
}
