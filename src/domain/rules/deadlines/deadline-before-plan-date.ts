/**
 * A deadline that had passed when the plan was issued: a slip of the month, or a task of the last plan.
 */
import { noticedInReading } from '../noticed-in-reading';

export const deadlineBeforePlanDate = noticedInReading({
  id: 'deadline-before-plan-date',
  family: 'deadlines',
  severity: 'warning',
  source: 'plan-itself',
  noticedAs: 'deadline-before-plan',
});
