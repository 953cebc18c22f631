/**
 * A deadline that slid into another column: its own cell is blank and "Trước ngày 15/12" stands beside it.
 */
import { moveIntoDeadline } from '../move-deadline';
import { noticedInReading } from '../noticed-in-reading';

export const deadlineInOtherColumn = noticedInReading({
  id: 'deadline-in-other-column',
  family: 'deadlines',
  severity: 'error',
  source: 'practice',
  from: ['deadline-in-other-column'],
  suggest: moveIntoDeadline,
});
