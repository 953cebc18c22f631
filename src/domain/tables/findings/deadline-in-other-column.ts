/**
 * A deadline that slid into the next column: the deadline cell is blank and the notes say "Trước ngày 15/12".
 */
import { deadlineLikeness, deadlinesWithin } from '../../deadlines';
import { fold } from '../../text';
import type { Finding } from '../../findings';
import type { RecognizedTask, TaskField } from '../recognized';
import { columnOf, finding, firstRow, nameOf, type FindingSource } from './finding-source';

const ELSEWHERE: readonly TaskField[] = ['note', 'product', 'lead', 'cooperating', 'budget', 'status'];
const SURE = 0.6;
/** Columns whose text may end on the day by which it is to be there: "Báo cáo trước ngày 20/10/2026". */
const WITH_A_DAY: readonly TaskField[] = ['product', 'note'];
const BY_A_DAY =
  /(?<![a-z])(?:truoc|cham nhat|khong qua|han(?: cuoi)?|hoan thanh|xong)(?: (?:truoc|vao|trong|la|den))*:? (?:ngay )?\d{1,2} ?[/.-] ?\d{1,2}/;
const LONGEST = 60;

/** The field that holds the deadline of a task whose deadline cell is blank. */
export function otherDeadlineOf(task: RecognizedTask): TaskField | undefined {
  if (task.fields.deadline !== '') return undefined;
  return (
    ELSEWHERE.find((field) => {
      const text = task.fields[field];
      return text.length <= LONGEST && deadlineLikeness(text) >= SURE;
    }) ?? WITH_A_DAY.find((field) => namesOneDay(task.fields[field]))
  );
}

function namesOneDay(text: string): boolean {
  if (text.length > 2 * LONGEST || !BY_A_DAY.test(fold(text))) return false;
  const [only, second] = [...deadlinesWithin(text, {})];
  return only !== undefined && second === undefined && (only.kind === 'date' || only.due !== null);
}

export function deadlineInOtherColumn({ table }: FindingSource): readonly Finding[] {
  const noticed: Finding[] = [];
  if (columnOf(table, 'deadline') === null) return noticed;
  for (const task of table.tasks) {
    const field = otherDeadlineOf(task);
    if (field === undefined) continue;
    noticed.push(
      finding(table, {
        rule: 'deadline-in-other-column',
        message: field === 'note' ? 'deadline-in-note' : 'deadline-in-other-column',
        severity: 'error',
        row: firstRow(task),
        column: columnOf(table, field),
        data: { task: nameOf(task), text: task.fields[field], field },
      }),
    );
  }
  return noticed;
}
