/**
 * A task noted as done without the document that shows it: "done" counts when the product is there.
 */
import { workbookRule } from '../define-rule';
import { seesNothing } from '../rule';
import { followed, placeOf } from './tracked-place';

export const doneWithoutEvidence = workbookRule({
  id: 'done-without-evidence',
  family: 'progress',
  severity: 'warning',
  source: 'practice',
  seenIn: seesNothing,
  *check(context) {
    for (const { task } of followed(context)) {
      const draft =
        (task.progress === 'done' || task.doneOn !== null) && task.evidence === ''
          ? placeOf<'done-without-evidence'>(task, { product: task.product })
          : null;
      if (draft) yield draft;
    }
  },
});
