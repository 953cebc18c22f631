/**
 * A number that runs back within its section: 5 after 7.
 */
import { noticedInReading } from '../noticed-in-reading';

export const numberOutOfOrder = noticedInReading({
  id: 'number-out-of-order',
  family: 'structure',
  severity: 'warning',
  source: 'practice',
  from: ['number-out-of-order'],
});
