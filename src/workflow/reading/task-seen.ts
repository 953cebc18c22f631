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

/** Where the task stands now; null where it is gone, or where several could be it. */
export function rowNow(tasks: readonly TaskOnDay[], seen: TaskSeen): SheetRow | null {
  const alike = tasks.flatMap(({ task }): TaskSeen[] => {
    const now = taskSeen(task);
    return now && isSame(now, seen) ? [now] : [];
  });
  const found = alike.find(({ row }) => row === seen.row) ?? (alike.length === 1 ? alike[0] : undefined);
  return found?.row ?? null;
}

/** Throws WorkbookFault `row-moved` with the first task that is not there any more. */
export function rowsNow(tasks: readonly TaskOnDay[], seen: readonly TaskSeen[]): readonly SheetRow[] {
  return seen.map((each) => {
    const row = rowNow(tasks, each);
    if (row === null) throw new WorkbookFault('row-moved', { name: each.task || each.id, row: each.row });
    return row;
  });
}

/** The id stays when a person mends the wording; without one the wording has to do. */
function isSame(one: TaskSeen, other: TaskSeen): boolean {
  return one.id === other.id && (one.id !== '' || one.task === other.task);
}
