/**
 * A deadline cell that tells the progress instead: "Đã hoàn thành", "x".
 */
import { noticedInReading } from '../noticed-in-reading';

export const statusInDeadline = noticedInReading({
  id: 'status-in-deadline',
  family: 'deadlines',
  severity: 'warning',
  source: 'practice',
  noticedAs: 'unclear-deadline',
  from: ['status-in-deadline'],
});
