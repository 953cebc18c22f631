/**
 * A heading with no task under it: tasks were lost, or the heading was left from last year's plan.
 */
import { tableRule } from '../define-rule';
import { seesNothing } from '../rule';

export const emptySection = tableRule({
  id: 'empty-section',
  family: 'structure',
  severity: 'warning',
  source: 'practice',
  seenIn: seesNothing,
  *check(table, context) {
    if (table.table.kind !== 'plan' || table.tasks.length === 0) return;
    const filled = new Set<string>();
    const parents = new Map(table.table.sections.map(({ id, parentId }) => [id, parentId]));
    for (const { task } of table.tasks) {
      let at = task.sectionId;
      while (at !== null && !filled.has(at)) {
        filled.add(at);
        at = parents.get(at) ?? null;
      }
    }
    const goesOn = context.tables.some(({ table: other }) => other.continuesTable === table.table.id);
    const last = table.table.sections.at(-1);
    for (const section of table.table.sections) {
      // The last section of a sheet may have its tasks on the next.
      if (filled.has(section.id) || (goesOn && section === last)) continue;
      yield {
        row: section.sourceRow,
        column: null,
        data: { number: section.number, title: section.title },
      };
    }
  },
});
