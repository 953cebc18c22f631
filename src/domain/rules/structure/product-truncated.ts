/**
 * A product that repeats the task and stops before its end: "100% hồ sơ" where the task says "100% hồ sơ được
 * giải quyết đúng hạn". The half that says what counts was lost.
 */
import { beginsWithWords, foldedWords } from '../../text';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';

const SHORTEST = 25;
/** So many letters must be missing: a closing "." or "năm 2026" is no half. */
const LOST = 12;

export const productTruncated = rowRule({
  id: 'product-truncated',
  family: 'structure',
  severity: 'hint',
  source: 'practice',
  check({ table, task, row }) {
    const column = table.columnOf('product');
    // Bare of marks and spaces they are no longer than they are written.
    if (task.fields.product.length < SHORTEST || task.fields.task.length < SHORTEST + LOST) return NOTHING;
    if (!beginsWithWords(task.fields.task, task.fields.product)) return NOTHING;
    const product = foldedWords(task.fields.product);
    const whole = foldedWords(task.fields.task);
    if (column === null || product.length < SHORTEST || whole.length < product.length + LOST) return NOTHING;
    if (!whole.startsWith(`${product} `)) return NOTHING;
    return [
      {
        row,
        column,
        data: {
          product: task.fields.product,
          rest: task.fields.task.slice(task.fields.product.length).trim(),
        },
      },
    ];
  },
});
