/**
 * A task done on a day that has not come yet.
 */
import { workbookRule } from '../define-rule';
import { seesNothing } from '../rule';
import { followed, placeOf } from './tracked-place';

export const doneInFuture = workbookRule({
  id: 'done-in-future',
  family: 'progress',
  severity: 'error',
  source: 'practice',
  seenIn: seesNothing,
  *check(context) {
    for (const { task } of followed(context)) {
      const draft =
        task.doneOn !== null && task.doneOn > context.today
          ? placeOf<'done-in-future'>(task, { done: task.doneOn })
          : null;
      if (draft) yield draft;
    }
  },
});
