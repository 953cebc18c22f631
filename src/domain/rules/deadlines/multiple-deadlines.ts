/**
 * Several deadlines in one cell: each becomes a task of its own when the plan is followed.
 */
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';

export const multipleDeadlines = rowRule({
  id: 'multiple-deadlines',
  family: 'deadlines',
  severity: 'hint',
  source: 'practice',
  check({ table, task, row }) {
    const { milestones } = task.due;
    if (milestones.length < 2) return NOTHING;
    const days = milestones.flatMap(({ due }) => (due === null ? [] : [due]));
    return [
      {
        row,
        column: table.columnOf('deadline'),
        data: { text: task.fields.deadline, count: milestones.length, days },
      },
    ];
  },
});
