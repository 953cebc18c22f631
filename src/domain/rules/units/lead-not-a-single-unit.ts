/**
 * A lead that is nobody in particular: "Các phòng chuyên môn" where the other tasks name a unit.
 * A plan whose tasks mostly fall to all units alike means it so.
 */
import { unitKey } from '../../plan';
import { tableRule } from '../define-rule';
import { namesIn } from './unit-survey';

const COLLECTIVE = /^(?:cac|moi|toan the|tat ca|nhung)(?: |$)/;

/** Up to this share of the table's tasks, in a table long enough to show what is usual. */
const RARE = 0.3;
const ENOUGH = 12;

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
  seenIn: (_, task) =>
    task && isCollective(task.task.fields.lead)
      ? `${task.task.fields.lead} ${String(task.task.sources.lead?.row)}`
      : '',
  *check(table) {
    const column = table.columnOf('lead');
    if (column === null || table.tasks.length < ENOUGH) return;
    const collective = table.tasks.filter(({ task }) => isCollective(task.fields.lead));
    if (collective.length > table.tasks.length * RARE) return;
    for (const { task, row } of collective) {
      if (task.sources.lead?.row === row) yield { row, column, data: { lead: task.fields.lead } };
    }
  },
});
