/**
 * Several units in charge of one task: each waits for the other. Which of them answers for it should be said.
 */
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';
import { namesIn } from './unit-survey';

export const severalLeads = rowRule({
  id: 'several-leads',
  family: 'units',
  severity: 'hint',
  source: 'practice',
  check({ table, task, row }) {
    const column = table.columnOf('lead');
    const names = column === null ? [] : namesIn(task.fields.lead);
    if (names.length < 2 || task.sources.lead?.row !== row) return NOTHING;
    return [{ row, column, data: { names } }];
  },
});
