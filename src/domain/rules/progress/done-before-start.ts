/**
 * A task done before its term began: the day or the term is wrong.
 */
import { workbookRule } from '../define-rule';
import { seesNothing } from '../rule';
import { followed, placeOf } from './tracked-place';

export const doneBeforeStart = workbookRule({
  id: 'done-before-start',
  family: 'progress',
  severity: 'warning',
  source: 'practice',
  seenIn: seesNothing,
  *check(context) {
    for (const { task } of followed(context)) {
      const draft =
        task.doneOn !== null && task.start !== null && task.doneOn < task.start
          ? placeOf<'done-before-start'>(task, { done: task.doneOn, start: task.start })
          : null;
      if (draft) yield draft;
    }
  },
});
