/**
 * A deadline in another year than the plan's. A report due in the following January is usual, so that is only
 * mentioned; a year that has passed, or one further off, is more likely a slip.
 */
import { partsOf } from '../../dates';
import { workbookRule } from '../define-rule';
import { noticedAsRule } from '../noticed-in-reading';
import type { PlacedDraft } from '../rule';

export const deadlineOutsidePlanYear = workbookRule({
  id: 'deadline-outside-plan-year',
  family: 'deadlines',
  severity: 'warning',
  source: 'plan-itself',
  messages: ['deadline-outside-plan-year', 'deadline-in-next-year'],
  *check(context): Iterable<PlacedDraft<'deadline-outside-plan-year' | 'deadline-in-next-year'>> {
    for (const { sheet, row, column, data } of noticedAsRule(
      context.recognized,
      'deadline-outside-plan-year',
    ))
      yield { message: 'deadline-outside-plan-year', sheet, row, column, data };
    const { year } = context;
    if (year === null) return;
    for (const table of context.tables) {
      const column = table.columnOf('deadline');
      if (column === null) continue;
      for (const { task, row } of table.tasks) {
        const { due, start, kind } = task.due;
        if (due === null || partsOf(due).year !== year + 1) continue;
        // A window that begins within the year runs over its end on purpose.
        if (kind !== 'date' && start !== null && partsOf(start).year <= year) continue;
        yield {
          message: 'deadline-in-next-year',
          severity: 'hint',
          sheet: table.table.sheet,
          row,
          column,
          data: { text: task.fields.deadline, due, year },
        };
      }
    }
  },
});
