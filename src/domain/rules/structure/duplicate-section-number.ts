/**
 * Two sections under one numeral.
 */
import { noticedInReading } from '../noticed-in-reading';

export const duplicateSectionNumber = noticedInReading({
  id: 'duplicate-section-number',
  family: 'structure',
  severity: 'error',
  source: 'practice',
});
