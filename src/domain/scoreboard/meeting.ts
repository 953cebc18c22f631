/** What the leadership meeting goes through: overdue tasks and those due within a week, unit by unit. */
import type { CivilDate } from '../dates';
import type { PlanUnit, TaskOnDay } from '../plan';
import { meetingEnd } from './figures';
import { UnitNames } from './groups';

export interface MeetingItem {
  readonly entry: TaskOnDay;
  /** Units that lead it, joined as they are read out; "" where it names none. */
  readonly units: string;
  readonly group: 'overdue' | 'due';
}

/** Overdue first, longest overdue first within a unit; then what falls due, nearest first. */
export function meetingItems(
  tasks: readonly TaskOnDay[],
  day: CivilDate,
  units: readonly PlanUnit[],
): readonly MeetingItem[] {
  const names = new UnitNames(units);
  const end = meetingEnd(day);
  const items = tasks.flatMap((entry): MeetingItem[] => {
    const { state, nextDue, daysLeft, task } = entry;
    const isDue = daysLeft !== null && daysLeft >= 0 && nextDue !== null && nextDue <= end;
    if (state !== 'overdue' && !isDue) return [];
    const group = state === 'overdue' ? 'overdue' : 'due';
    const leaders = names.leadersOf(task).map(({ name }) => name);
    return [{ entry, units: leaders.join(', '), group }];
  });
  const order = (one: MeetingItem, other: MeetingItem): number =>
    compare(one.group === 'overdue' ? 0 : 1, other.group === 'overdue' ? 0 : 1) ||
    // A task that nobody leads comes last.
    compare(one.units === '' ? 1 : 0, other.units === '' ? 1 : 0) ||
    one.units.localeCompare(other.units, 'vi') ||
    compare(one.entry.nextDue ?? '', other.entry.nextDue ?? '');
  return items.sort(order);
}

function compare(one: number | string, other: number | string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
