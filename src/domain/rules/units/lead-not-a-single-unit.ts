/**
 * A lead that is nobody in particular: "Các phòng chuyên môn" or "Công chức" where the other tasks name a unit.
 * A plan whose tasks mostly fall to all units alike means it so.
 */
import { unitKey } from '../../plan';
import { tableRule } from '../define-rule';
import { namesIn } from './unit-survey';

const COLLECTIVE = /^(?:cac|moi|toan the|tat ca|nhung)(?: |$)/;
const BEGINS_PEOPLE = /^[-\s]*[CcVvNn]/;
const PEOPLE = /^(?:cong chuc|vien chuc|can bo|nguoi lao dong)(?: |$)/;

/** Up to this share of the table's tasks. */
const RARE = 0.3;

const collectives = new Map<string, boolean>();
const MOST_KEPT = 5000;

function isCollective(lead: string): boolean {
  let known = collectives.get(lead);
  if (known === undefined) {
    const names = namesIn(lead);
    known = names.length === 1 && COLLECTIVE.test(unitKey(names[0] ?? ''));
    if (collectives.size >= MOST_KEPT) collectives.clear();
    collectives.set(lead, known);
  }
  return known;
}

export const leadNotASingleUnit = tableRule({
  id: 'lead-not-a-single-unit',
  family: 'units',
  severity: 'hint',
  source: 'practice',
  messages: ['lead-is-collective', 'lead-is-people'],
  *check(table) {
    const column = table.columnOf('lead');
    if (column === null) return;
    const collective = table.tasks.filter(({ task }) => isCollective(task.fields.lead));
    const rare = collective.length <= table.tasks.length * RARE ? new Set(collective) : new Set();
    for (const checked of table.tasks) {
      const { task, row } = checked;
      const { lead } = task.fields;
      if (lead === '' || task.sources.lead?.row !== row) continue;
      if (BEGINS_PEOPLE.test(lead) && PEOPLE.test(unitKey(lead)))
        yield { message: 'lead-is-people', row, column, data: { lead } };
      else if (rare.has(checked)) yield { message: 'lead-is-collective', row, column, data: { lead } };
    }
  },
});
