/**
 * A fixed day that falls on a weekend or a holiday. A term that ends so runs on to the next working day (Civil Code
 * 2015, Art. 148); a day set by the plan should be one on which somebody can hand the work in.
 */
import { isWorkingDay, nextWorkingDay, weekdayOf } from '../../dates';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';

export const deadlineOnDayOff = rowRule({
  id: 'deadline-on-day-off',
  family: 'deadlines',
  severity: 'hint',
  source: 'civil-code-2015',
  check({ table, task, row }, { daysOff }) {
    const { kind, inclusiveDue, due } = task.due;
    const stated = inclusiveDue ?? due;
    if (kind !== 'date' || stated === null || isWorkingDay(stated, daysOff)) return NOTHING;
    return [
      {
        row,
        column: table.columnOf('deadline'),
        data: {
          text: task.fields.deadline,
          day: stated,
          weekday: weekdayOf(stated),
          next: nextWorkingDay(stated, daysOff),
        },
      },
    ];
  },
});
