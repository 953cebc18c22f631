/**
 * A long instruction in the cell of the unit: who is to do it gets lost in what is to be done.
 */
import type { CheckedTask } from '../checked';
import { rowRule } from '../define-rule';
import { NOTHING, type Draft } from '../rule';
import { namesIn, unitCells } from './unit-survey';

/** Longer than the longest list of names and what each does in two words. */
const LONG = 110;

export const unitCellContainsInstructions = rowRule({
  id: 'unit-cell-contains-instructions',
  family: 'units',
  severity: 'hint',
  source: 'practice',
  check(task) {
    const { lead, cooperating } = task.task.fields;
    return lead.length < LONG && cooperating.length < LONG ? NOTHING : instructions(task);
  },
});

function* instructions(task: CheckedTask): Iterable<Draft<'unit-cell-contains-instructions'>> {
  for (const { field, text } of unitCells(task)) {
    const source = task.task.sources[field];
    if (text.length < LONG || source?.row !== task.row) continue;
    const named = namesIn(text).reduce((letters, name) => letters + name.length, 0);
    if (text.length - named < LONG * 0.75) continue;
    yield { row: task.row, column: source.column, data: { text } };
  }
}
