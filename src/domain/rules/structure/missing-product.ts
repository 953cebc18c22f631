/**
 * A task that names no product: nothing shows that it was done.
 */
import { blankIn, refineBlank } from '../missing-field';
import { noticedInReading } from '../noticed-in-reading';

export const missingProduct = noticedInReading({
  id: 'missing-product',
  family: 'structure',
  severity: 'error',
  source: 'practice',
  refine: refineBlank('product'),
  seenIn: blankIn('product'),
});
