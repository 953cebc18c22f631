/**
 * A plan without the column that says by when or by whom.
 */
import { noticedInReading } from '../noticed-in-reading';

export const missingColumn = noticedInReading({
  id: 'missing-column',
  family: 'structure',
  severity: 'hint',
  source: 'practice',
});
