/**
 * A section whose numeral runs back, as from X to IX.
 */
import { noticedInReading } from '../noticed-in-reading';

export const sectionOutOfOrder = noticedInReading({
  id: 'section-out-of-order',
  family: 'structure',
  severity: 'error',
  source: 'practice',
});
