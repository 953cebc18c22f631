/**
 * A term that ends before it begins: "từ 15/9 đến 10/3".
 */
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';

export const startAfterDue = rowRule({
  id: 'start-after-due',
  family: 'deadlines',
  severity: 'error',
  source: 'practice',
  check({ table, task, row }) {
    const doubt = task.due.doubts.find(({ id }) => id === 'start-after-due');
    const { start, due } = doubt?.id === 'start-after-due' ? doubt : task.due;
    if (start === null || due === null || start <= due) return NOTHING;
    return [
      {
        row,
        column: task.sources.deadline?.column ?? table.columnOf('deadline'),
        data: { text: task.fields.deadline, start, due },
      },
    ];
  },
});
