/**
 * A task without a budget line in a plan that gives one for most: is it paid from nothing, or was it forgotten?
 */
import { tableRule } from '../define-rule';
import { filledShare } from '../missing-field';

const MOSTLY = 0.5;

export const blankBudget = tableRule({
  id: 'blank-budget',
  family: 'structure',
  severity: 'hint',
  source: 'practice',
  seenIn: (_, task) => (task?.task.fields.budget === '' ? `blank ${task.task.fields.task}` : ''),
  *check(table) {
    const column = table.columnOf('budget');
    if (column === null) return;
    const share = filledShare(table, 'budget');
    if (share < MOSTLY) return;
    for (const { task, row } of table.tasks) {
      if (task.fields.budget !== '') continue;
      yield { row, column, data: { task: task.fields.task, filled: Math.round(share * 100) } };
    }
  },
});
