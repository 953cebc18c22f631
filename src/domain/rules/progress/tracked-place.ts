/**
 * Where a task that is being followed stands: its row of the task table.
 */
import { stateOn, type StateOnDay, type TrackedTask } from '../../plan';
import type { PlacedDraft, RuleContext } from '../rule';

/** The row of the task table, and the task's name for the sentence. Null before the table is written. */
export function placeOf<Message extends string>(
  { place, number, task }: TrackedTask,
  data: PlacedDraft['data'] = {},
  message?: Message,
): PlacedDraft<Message> | null {
  if (!place) return null;
  return {
    ...(message === undefined ? {} : { message }),
    sheet: place.sheet,
    row: place.row,
    column: null,
    data: { number, task, ...data },
  };
}

/** Tasks that the plan still holds, with their state on the day of the check. */
export function* followed(context: RuleContext): Iterable<StateOnDay & { readonly task: TrackedTask }> {
  for (const task of context.tracked) {
    if (task.dropped || task.place === null) continue;
    yield { task, ...stateOn(task, context.today, context.settings, context.daysOff) };
  }
}
