/**
 * A unit that is to cooperate with itself: it stands under "chủ trì" and under "phối hợp".
 */
import { rowRule } from '../define-rule';
import { looseKey } from './alike-names';
import { namesIn } from './unit-survey';

export const leadEqualsCooperating = rowRule({
  id: 'lead-equals-cooperating',
  family: 'units',
  severity: 'warning',
  source: 'practice',
  *check(task) {
    const { lead, cooperating } = task.task.fields;
    const column = task.table.columnOf('cooperating');
    if (lead === '' || cooperating === '' || column === null) return;
    const source = task.task.sources;
    // One cell merged over both columns says that they share the work.
    if (source.lead?.column === source.cooperating?.column) return;
    const leading = new Set(namesIn(lead).map(looseKey));
    const names = namesIn(cooperating).filter((name) => leading.has(looseKey(name)));
    if (names.length === 0) return;
    yield { row: task.row, column, data: { names } };
  },
});
