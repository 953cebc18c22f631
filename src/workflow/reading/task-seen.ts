/**
 * A task as somebody saw it in a row of the task table. Others may sort the table or put rows into it
 * meanwhile: the task is found again by what it is, never by the number of its row alone.
 */
import type { SheetRow } from '../../domain/grid';
import type { TaskOnDay, TrackedTask } from '../../domain/plan';
import { WorkbookFault } from '../../workbook';

export interface TaskSeen {
  readonly row: SheetRow;
  readonly id: string;
  readonly task: string;
}

/** Null for a task that stands in no task table. */
export function taskSeen({ place, id, task }: TrackedTask): TaskSeen | null {
  return place && { row: place.row, id, task };
}

/** Tells where a task stands now: null where it is gone, or where several could be it. */
export function standingTasks(tasks: readonly TaskOnDay[]): (seen: TaskSeen) => SheetRow | null {
  const rows = new Map<string, SheetRow[]>();
  for (const { task } of tasks) {
    const now = taskSeen(task);
    if (!now) continue;
    const alike = rows.get(sameness(now));
    if (alike) alike.push(now.row);
    else rows.set(sameness(now), [now.row]);
  }
  return (seen) => {
    const alike = rows.get(sameness(seen)) ?? [];
    if (alike.includes(seen.row)) return seen.row;
    return alike.length === 1 ? (alike[0] ?? null) : null;
  };
}

/** Throws WorkbookFault `row-moved` with the first task that is not there any more. */
export function rowsNow(tasks: readonly TaskOnDay[], seen: readonly TaskSeen[]): readonly SheetRow[] {
  const rowNow = standingTasks(tasks);
  return seen.map((each) => {
    const row = rowNow(each);
    if (row === null) throw new WorkbookFault('row-moved', { name: each.task || each.id, row: each.row });
    return row;
  });
}

/** The id stays when a person mends the wording; without one the wording has to do. */
function sameness({ id, task }: TaskSeen): string {
  return id === '' ? `text ${task}` : `id ${id}`;
}
