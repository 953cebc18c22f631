/**
 * A deadline that slid into the next column: the deadline cell is blank and the notes say "Trước ngày 15/12".
 */
import { deadlineLikeness } from '../../deadlines';
import type { Finding } from '../../findings';
import type { RecognizedTask, TaskField } from '../recognized';
import { columnOf, finding, firstRow, nameOf, type FindingSource } from './finding-source';

const ELSEWHERE: readonly TaskField[] = ['note', 'product', 'lead', 'cooperating', 'budget', 'status'];
const SURE = 0.6;

/** The field that holds the deadline of a task whose deadline cell is blank. */
export function otherDeadlineOf(task: RecognizedTask): TaskField | undefined {
  if (task.fields.deadline !== '') return undefined;
  return ELSEWHERE.find((field) => {
    const text = task.fields[field];
    return text.length <= 60 && deadlineLikeness(text) >= SURE;
  });
}

export function* deadlineInOtherColumn({ table }: FindingSource): Iterable<Finding> {
  if (columnOf(table, 'deadline') === null) return;
  for (const task of table.tasks) {
    const field = otherDeadlineOf(task);
    if (field === undefined) continue;
    yield finding(table, {
      rule: 'deadline-in-other-column',
      message: field === 'note' ? 'deadline-in-note' : 'deadline-in-other-column',
      severity: 'error',
      row: firstRow(task),
      column: columnOf(table, field),
      data: { task: nameOf(task), text: task.fields[field], field },
    });
  }
}
