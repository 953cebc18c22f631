/**
 * A unit that is to cooperate with itself: it stands under "chủ trì" and under "phối hợp".
 */
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';
import { looseKey } from './alike-names';
import { namesIn } from './unit-survey';

export const leadEqualsCooperating = rowRule({
  id: 'lead-equals-cooperating',
  family: 'units',
  severity: 'warning',
  source: 'practice',
  check(task) {
    const { lead, cooperating } = task.task.fields;
    const column = task.table.columnOf('cooperating');
    if (lead === '' || cooperating === '' || column === null) return NOTHING;
    const source = task.task.sources;
    // One cell merged over both columns says that they share the work.
    if (source.lead?.column === source.cooperating?.column) return NOTHING;
    const leading = keysIn(lead);
    const cooperatingKeys = keysIn(cooperating);
    const names = namesIn(cooperating).filter((_, index) => leading.includes(cooperatingKeys[index] ?? ''));
    if (names.length === 0) return NOTHING;
    return [{ row: task.row, column, data: { names } }];
  },
});

const keysByCell = new Map<string, readonly string[]>();
const MOST_KEPT = 5000;

/** The loose key of each name in a cell's text, in their order; remembered as the names are. */
function keysIn(text: string): readonly string[] {
  const known = keysByCell.get(text);
  if (known) return known;
  const keys = namesIn(text).map(looseKey);
  if (keysByCell.size >= MOST_KEPT) keysByCell.clear();
  keysByCell.set(text, keys);
  return keys;
}
