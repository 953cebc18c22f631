/**
 * A unit that the office's own list does not have: a slip, a unit that was merged into another, or a new one.
 */
import type { CheckedTask } from '../checked';
import { rowRule } from '../define-rule';
import { NOTHING, type Draft, type RuleContext } from '../rule';
import { looseKey } from './alike-names';
import { namesIn, unitCells } from './unit-survey';

const lists = new WeakMap<RuleContext['units'], ReadonlySet<string>>();

function listed(units: RuleContext['units']): ReadonlySet<string> {
  let known = lists.get(units);
  if (!known)
    lists.set(
      units,
      (known = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases].map(looseKey)))),
    );
  return known;
}

/** What stands for several units, or for people, is in no list. */
const NO_UNIT =
  /^(?:cac|moi|toan|tat ca|nhung|cong chuc|vien chuc|can bo|nguoi lao dong|don vi|lanh dao)(?: |$)/;

export const unitNotListed = rowRule({
  id: 'unit-not-listed',
  family: 'units',
  severity: 'warning',
  source: 'practice',
  check: (task, { units }) => (units.length === 0 ? NOTHING : unlisted(task, units)),
});

function* unlisted(task: CheckedTask, units: RuleContext['units']): Iterable<Draft<'unit-not-listed'>> {
  const known = listed(units);
  for (const { field, text } of unitCells(task)) {
    const source = task.task.sources[field];
    if (source?.row !== task.row) continue;
    for (const name of namesIn(text)) {
      const key = looseKey(name);
      if (known.has(key) || NO_UNIT.test(key)) continue;
      yield { row: task.row, column: source.column, data: { name } };
    }
  }
}
