/**
 * Two tasks of one section, or two indicators, under one number: a report cannot say which is meant.
 */
import { noticedInReading } from '../noticed-in-reading';

export const duplicateNumber = noticedInReading({
  id: 'duplicate-number',
  family: 'structure',
  severity: 'error',
  source: 'practice',
});
