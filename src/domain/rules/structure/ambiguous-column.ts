/**
 * Two columns that fit one meaning equally well: reading the wrong one would spoil every task.
 */
import { noticedInReading } from '../noticed-in-reading';

export const ambiguousColumn = noticedInReading({
  id: 'ambiguous-column',
  family: 'structure',
  severity: 'warning',
  source: 'practice',
});
