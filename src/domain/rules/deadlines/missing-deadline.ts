/**
 * A task without a deadline although its table has a column for it: nobody can say when it is overdue.
 */
import { blankIn, refineBlank } from '../missing-field';
import { noticedInReading } from '../noticed-in-reading';

export const missingDeadline = noticedInReading({
  id: 'missing-deadline',
  family: 'deadlines',
  severity: 'error',
  source: 'practice',
  refine: refineBlank('deadline'),
  seenIn: blankIn('deadline'),
});
