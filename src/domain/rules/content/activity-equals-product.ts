/**
 * The activity repeats the product word for word, so no work is described.
 */
import { sameFields } from './same-fields';

export const activityEqualsProduct = sameFields({
  id: 'activity-equals-product',
  severity: 'warning',
  one: 'product',
  other: 'activity',
});
