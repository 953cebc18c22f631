/**
 * A header with nothing under it.
 */
import { noticedInReading } from '../noticed-in-reading';

export const emptyTable = noticedInReading({
  id: 'empty-table',
  family: 'structure',
  severity: 'warning',
  source: 'practice',
});
