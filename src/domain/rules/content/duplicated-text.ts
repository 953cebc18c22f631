/**
 * A task that holds its whole product word for word: text of one column was pasted into the other.
 */
import { rowRule } from '../define-rule';
import { bare, holdsItself, placeOf, wordCount } from './task-texts';

const LEAST_WORDS = 8;

export const duplicatedText = rowRule({
  id: 'duplicated-text',
  family: 'content',
  severity: 'hint',
  source: 'practice',
  *check(checked) {
    const { task, product } = checked.task.fields;
    if (product.length < 30 || !holdsItself(checked, 'task')) return;
    const part = bare(product);
    const whole = bare(task);
    // At the very beginning it is a product cut off, or the task by its product's name.
    if (wordCount(part) < LEAST_WORDS || whole.indexOf(part) <= 0) return;
    yield { ...placeOf(checked, 'task'), data: { product } };
  },
});
