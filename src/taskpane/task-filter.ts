/** Which tasks a person is looking for: by text without regard to diacritics, by unit, section and state. */
import { leadersOf, unitKey } from '../domain/plan';
import type { TaskOnDay } from '../domain/plan';
import { fold } from '../domain/text';

/** No unit, section or state has this name. */
export const ALL = '*';

export interface TaskFilter {
  readonly text: string;
  readonly unit: string;
  readonly section: string;
  readonly state: string;
}

export function matchingTasks(tasks: readonly TaskOnDay[], filter: TaskFilter): readonly TaskOnDay[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const unit = filter.unit === ALL ? null : unitKey(filter.unit);
  return tasks.filter(
    (entry) =>
      (filter.state === ALL || entry.state === filter.state) &&
      (filter.section === ALL || entry.task.section === filter.section) &&
      (unit === null || leadersOf(entry.task).some((name) => unitKey(name) === unit)) &&
      hasWords(entry, words),
  );
}

function hasWords({ task }: TaskOnDay, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold(
    [
      task.number,
      task.task,
      task.activity,
      task.goal,
      task.product,
      task.lead,
      task.cooperating,
      task.deadline,
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}
