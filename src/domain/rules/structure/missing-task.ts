/**
 * A row that has a deadline or a unit but does not say what is to be done.
 */
import { noticedInReading } from '../noticed-in-reading';

export const missingTask = noticedInReading({
  id: 'missing-task',
  family: 'structure',
  severity: 'error',
  source: 'practice',
});
