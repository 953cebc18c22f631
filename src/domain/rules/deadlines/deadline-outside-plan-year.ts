/**
 * A deadline in another year than the plan's. A report due in the following January is usual, so that is only
 * mentioned; a year that has passed, or one further off, is more likely a slip.
 */
import { partsOf } from '../../dates';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';
import { noticedAsRule } from '../noticed-in-reading';

export const deadlineOutsidePlanYear = rowRule({
  id: 'deadline-outside-plan-year',
  family: 'deadlines',
  severity: 'warning',
  source: 'plan-itself',
  messages: ['deadline-outside-plan-year', 'deadline-in-next-year'],
  check({ table, task, row }, { year }) {
    const column = table.columnOf('deadline');
    const { due, start, kind } = task.due;
    if (column === null || year === null || due === null || partsOf(due).year !== year + 1) return NOTHING;
    if (partsOf(due).year <= (table.table.title.years?.to ?? year)) return NOTHING;
    // A window that begins within the year runs over its end on purpose.
    if (kind !== 'date' && start !== null && partsOf(start).year <= year) return NOTHING;
    return [
      {
        message: 'deadline-in-next-year',
        severity: 'hint',
        row,
        column,
        data: { text: task.fields.deadline, due, year },
      },
    ];
  },
  noticed: ({ recognized }) =>
    noticedAsRule(recognized, 'deadline-outside-plan-year', 'deadline-outside-plan-year'),
});
