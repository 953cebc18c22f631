/**
 * A number left out: after 1.2.1 comes 1.2.3. A row was lost in copying, or the numbers were not brought up
 * to date.
 */
import { noticedInReading } from '../noticed-in-reading';

export const numberGap = noticedInReading({
  id: 'number-gap',
  family: 'structure',
  severity: 'warning',
  source: 'practice',
  noticedAs: 'number-out-of-order',
  from: ['number-gap'],
});
