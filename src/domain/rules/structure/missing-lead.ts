/**
 * A task that names no unit in charge although its table has a column for it: nobody can be reminded.
 */
import { blankIn, refineBlank } from '../missing-field';
import { noticedInReading } from '../noticed-in-reading';

export const missingLead = noticedInReading({
  id: 'missing-lead',
  family: 'structure',
  severity: 'error',
  source: 'practice',
  refine: refineBlank('lead'),
  seenIn: blankIn('lead'),
});
