/**
 * How grave a blank cell is: where nearly every sibling has something there it was forgotten; where most
 * rows leave it blank the office does not use the column.
 */
import type { TaskField } from '../tables';
import type { CheckedTable } from './checked';
import { tableOf } from './cell-edits';
import type { Finding, Severity } from '../findings';
import type { RuleContext, SeenIn } from './rule';

const MOSTLY = 0.6;
const HARDLY = 0.25;

/** Error, or warning where the column is filled now and then; null where it is hardly used at all. */
export function severityOfBlank(filled: number): Severity | null {
  if (filled >= MOSTLY) return 'error';
  return filled >= HARDLY ? 'warning' : null;
}

export function refineBlank(
  field: TaskField,
): (finding: Finding, context: RuleContext) => { readonly severity: Severity } | null {
  return (finding, context) => {
    const table = tableOf(finding, context);
    if (!table) return null;
    const severity = severityOfBlank(filledShare(table, field));
    return severity === null ? null : { severity };
  };
}

/** Whether the field is blank: all that the grade of a blank cell takes from a row. */
export function blankIn(field: TaskField): SeenIn {
  return (_, task) => (task?.task.fields[field] === '' ? 'blank' : '');
}

const shares = new WeakMap<CheckedTable, Map<TaskField, number>>();

/** Share of the table's tasks that have something in the field, 0 to 1. */
export function filledShare(table: CheckedTable, field: TaskField): number {
  let known = shares.get(table);
  if (!known) shares.set(table, (known = new Map<TaskField, number>()));
  let share = known.get(field);
  if (share === undefined) {
    const filled = table.tasks.filter(({ task }) => task.fields[field] !== '').length;
    share = table.tasks.length === 0 ? 0 : filled / table.tasks.length;
    known.set(field, share);
  }
  return share;
}
