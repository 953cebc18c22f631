/**
 * A day that no calendar has: 31/6, 30/02.
 */
import { noticedInReading } from '../noticed-in-reading';

export const impossibleDeadline = noticedInReading({
  id: 'impossible-deadline',
  family: 'deadlines',
  severity: 'error',
  source: 'practice',
  noticedAs: 'unclear-deadline',
  from: ['impossible-deadline'],
});
