/**
 * One product asked for twice with different days: which of them counts?
 */
import { fold } from '../../text';
import type { CheckedTask } from '../checked';
import { groupRule } from '../define-rule';

/** "Báo cáo" and "Quyết định" name a kind; only a longer text names one thing. */
const SHORTEST = 30;

export const sameProductDifferentDeadlines = groupRule({
  id: 'same-product-different-deadlines',
  family: 'deadlines',
  severity: 'hint',
  source: 'plan-itself',
  least: 2,
  *groupsOf({ task }) {
    if (task.due.due === null || task.due.kind === 'milestones') return;
    const product = fold(task.fields.product)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    if (product.length < SHORTEST) return;
    const lead = fold(task.fields.lead)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    yield `${lead}|${product}`;
  },
  *checkGroup(tasks) {
    const [first, ...others] = tasks;
    if (!first) return;
    for (const other of others) {
      if (other.task.due.due === first.task.due.due || isNextPart(first, other)) continue;
      yield {
        sheet: other.table.table.sheet,
        row: other.row,
        column: other.table.columnOf('deadline'),
        data: {
          product: other.task.fields.product,
          text: other.task.fields.deadline,
          earlierRow: first.row,
          earlierText: first.task.fields.deadline,
        },
      };
    }
  },
});

/** The parts of one activity (draft, final) share a product and follow each other under one number. */
function isNextPart({ task: one }: CheckedTask, { task: other }: CheckedTask): boolean {
  return one.sectionId === other.sectionId && one.fields.number === other.fields.number;
}
