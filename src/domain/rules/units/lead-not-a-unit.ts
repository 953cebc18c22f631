/**
 * People in the cell of the unit in charge: "Công chức được cử đi đào tạo". Nobody can be reminded.
 */
import { unitKey } from '../../plan';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';

const PEOPLE = /^(?:cong chuc|vien chuc|can bo|nguoi lao dong)(?: |$)/;

export const leadNotAUnit = rowRule({
  id: 'lead-not-a-unit',
  family: 'units',
  severity: 'hint',
  source: 'practice',
  check({ table, task, row }) {
    const column = table.columnOf('lead');
    const { lead } = task.fields;
    if (column === null || lead === '' || task.sources.lead?.row !== row) return NOTHING;
    return PEOPLE.test(unitKey(lead)) ? [{ row, column, data: { lead } }] : NOTHING;
  },
});
