/**
 * A task noted as done without the day: whether it was in time cannot be told.
 */
import { workbookRule } from '../define-rule';
import { seesNothing } from '../rule';
import { followed, placeOf } from './tracked-place';

export const doneWithoutDate = workbookRule({
  id: 'done-without-date',
  family: 'progress',
  severity: 'warning',
  source: 'practice',
  seenIn: seesNothing,
  *check(context) {
    for (const { task } of followed(context)) {
      const draft =
        task.progress === 'done' && task.doneOn === null ? placeOf<'done-without-date'>(task, {}) : null;
      if (draft) yield draft;
    }
  },
});
