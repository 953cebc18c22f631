/**
 * A deadline that refers to a plan without saying which ("Theo kế hoạch", "Theo tiến độ chung"): no day can be
 * told from the table, and no reminder set.
 */
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';

export const deadlineNotDated = rowRule({
  id: 'deadline-not-dated',
  family: 'deadlines',
  severity: 'hint',
  source: 'practice',
  check({ table, task, row }) {
    const { kind, due, plan } = task.due;
    if (kind !== 'plan' || due !== null || NAMED.test(plan ?? task.fields.deadline)) return NOTHING;
    return [{ row, column: table.columnOf('deadline'), data: { text: task.fields.deadline } }];
  },
});

/** A document named by its number: "Kế hoạch số 15/KH-UBND". */
const NAMED = /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?\p{Lu}/u;
