/**
 * A task whose deadline has several parts stands in as many rows, one a milestone ("…#1", "…#2"). Plans,
 * annexes and titles count it once; what is due or overdue is counted by row, because each part is.
 */
import type { TrackedTask } from './task';

/** What the rows of one task with milestones share; null for a task of one row. */
export function taskOf(id: string): string | null {
  const mark = id.lastIndexOf('#');
  return mark < 0 ? null : id.slice(0, mark);
}

/** How many tasks the plan still holds: one with milestones once, what the appendix dropped not at all. */
export function countTasks(rows: readonly Pick<TrackedTask, 'id' | 'dropped'>[]): number {
  const withMilestones = new Set<string>();
  let single = 0;
  for (const { id, dropped } of rows) {
    if (dropped) continue;
    const task = taskOf(id);
    if (task === null) single += 1;
    else withMilestones.add(task);
  }
  return single + withMilestones.size;
}
