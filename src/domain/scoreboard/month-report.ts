/** A month of the plan: what was done in it, how the plan stood at its close, what the next month asks. */
import type { CivilDate, DaysOff } from '../dates';
import { stateOn, type PlanSettings, type PlanUnit, type TrackedTask } from '../plan';
import { boardOf, groupId, sectionOf, UnitNames, type BoardGroup } from './groups';
import { firstDayOf, lastDayOf, nextMonth, type Month } from './months';

export interface MonthLine extends BoardGroup {
  /** With a day of completion within the month, up to its close. */
  readonly doneInMonth: number;
  /** Open at the close, and due in the month after. */
  readonly dueNextMonth: number;
}

export interface MonthReport {
  readonly month: Month;
  /** The day that figures are for: the month's last, or today in a month that has not ended. */
  readonly closedOn: CivilDate;
  readonly lines: readonly MonthLine[];
}

/** States are those on the day of closing, as far as dates tell: what was done later counts as open then. */
export function monthReport(
  tasks: readonly TrackedTask[],
  month: Month,
  today: CivilDate,
  settings: PlanSettings,
  units: readonly PlanUnit[],
  daysOff?: DaysOff,
): MonthReport {
  const closedOn = closingDay(month, today);
  const onDay = tasks.map((task) => ({ task, ...stateOn(task, closedOn, settings, daysOff) }));
  const names = new UnitNames(units);
  const done = new Map<string, number>();
  const due = new Map<string, number>();
  const following = nextMonth(month);
  const count = (counts: Map<string, number>, task: TrackedTask): void => {
    const ids = ['all', ...[...names.leadersOf(task), sectionOf(task)].map(groupId)];
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { task, state, nextDue, daysLeft } of onDay) {
    const { doneOn } = task;
    if (state === 'dropped') continue;
    if (doneOn !== null && doneOn >= firstDayOf(month) && doneOn <= closedOn) count(done, task);
    const isOpen = daysLeft !== null && nextDue !== null;
    if (isOpen && nextDue >= firstDayOf(following) && nextDue <= lastDayOf(following)) count(due, task);
  }
  return {
    month,
    closedOn,
    lines: boardOf(onDay, closedOn, settings, units).map((group) => ({
      ...group,
      doneInMonth: done.get(groupId(group)) ?? 0,
      dueNextMonth: due.get(groupId(group)) ?? 0,
    })),
  };
}

export function closingDay(month: Month, today: CivilDate): CivilDate {
  const last = lastDayOf(month);
  return last < today ? last : today;
}
