/**
 * The product repeats the task word for word, so nothing says what is handed in.
 */
import { sameFields } from './same-fields';

export const productEqualsTask = sameFields({
  id: 'product-equals-task',
  severity: 'hint',
  one: 'task',
  other: 'product',
});
