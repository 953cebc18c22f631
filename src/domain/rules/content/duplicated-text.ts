/**
 * A task that holds its whole product word for word: text of one column was pasted into the other.
 */
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';
import { bareField, holdsItself, placeOf, wordCount } from './task-texts';

const LEAST_WORDS = 8;
/** Stands in both as it is, where one holds the other. */
const FIGURE = /\d+/;

export const duplicatedText = rowRule({
  id: 'duplicated-text',
  family: 'content',
  severity: 'hint',
  source: 'practice',
  check(checked) {
    const { task, product } = checked.task.fields;
    if (product.length < 30 || task.length <= product.length || !holdsItself(checked, 'task')) return NOTHING;
    const figure = FIGURE.exec(product)?.[0];
    if (figure !== undefined && !task.includes(figure)) return NOTHING;
    const part = bareField(checked, 'product');
    const whole = bareField(checked, 'task');
    // At the very beginning it is a product cut off, or the task by its product's name.
    if (wordCount(part) < LEAST_WORDS || whole.indexOf(part) <= 0) return NOTHING;
    return [{ ...placeOf(checked, 'task'), data: { product } }];
  },
});
