/**
 * A deadline that says something, but no day can be told from it.
 */
import { noticedInReading } from '../noticed-in-reading';

export const unclearDeadline = noticedInReading({
  id: 'unclear-deadline',
  family: 'deadlines',
  severity: 'warning',
  source: 'practice',
  from: ['unclear-deadline'],
});
