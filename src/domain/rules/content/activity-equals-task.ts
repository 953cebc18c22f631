/**
 * The activity repeats the task word for word, so nobody knows which steps it takes.
 */
import { sameFields } from './same-fields';

export const activityEqualsTask = sameFields({
  id: 'activity-equals-task',
  severity: 'hint',
  one: 'task',
  other: 'activity',
});
