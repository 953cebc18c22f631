/**
 * A task that is overdue and nobody says why: the report to the leaders has nothing to tell.
 */
import { workbookRule } from '../define-rule';
import { seesNothing } from '../rule';
import { followed, placeOf } from './tracked-place';

export const overdueWithoutExplanation = workbookRule({
  id: 'overdue-without-explanation',
  family: 'progress',
  severity: 'warning',
  source: 'practice',
  seenIn: seesNothing,
  *check(context) {
    for (const { task, state, nextDue } of followed(context)) {
      const draft =
        state === 'overdue' && task.followUp.trim() === ''
          ? placeOf<'overdue-without-explanation'>(task, { due: nextDue })
          : null;
      if (draft) yield draft;
    }
  },
});
