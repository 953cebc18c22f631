/**
 * Deadlines that deserve a look: not understood, day and month perhaps swapped, past when the plan was
 * issued, or in another year than the plan's.
 */
import { civilDate, partsOf, type CivilDate } from '../../dates';
import type { DeadlineReading } from '../../deadlines';
import type { Finding } from '../../findings';
import { columnOf, finding, firstRow, nameOf, type FindingSource } from './finding-source';

/** A typed date taken the other way round than its cell stores it, as the dates around it are written day first. */
function swappedBySiblings({
  due,
  inferred,
  text,
}: DeadlineReading): { readonly asStored: CivilDate; readonly swapped: CivilDate } | null {
  if (due === null || !inferred.some(({ part }) => part === 'day-month-order')) return null;
  const { year, month, day } = partsOf(due);
  const asStored = civilDate(year, day, month);
  const isTurned = Number(/^\d{1,2}/.exec(text.trim())?.[0]) === day;
  return isTurned && asStored !== undefined ? { asStored, swapped: due } : null;
}

export function* deadlineDoubts({ table, year }: FindingSource): Iterable<Finding> {
  const column = columnOf(table, 'deadline');
  if (column === null) return;
  for (const task of table.tasks) {
    const { due } = task;
    const text = task.fields.deadline;
    if (text === '') continue;
    if (due.due === null && due.kind !== 'unclear' && due.doubts.length === 0) continue;
    const at = { row: firstRow(task), column };
    const data = { task: nameOf(task), text };
    const doubt = due.doubts.find(({ id }) => id === 'day-month-may-be-swapped');
    const swapped = doubt?.id === 'day-month-may-be-swapped' ? doubt : swappedBySiblings(due);
    if (swapped) {
      yield finding(table, {
        rule: 'swapped-day-month',
        severity: 'warning',
        ...at,
        data: { ...data, stored: swapped.asStored, swapped: swapped.swapped },
      });
    }
    if (due.kind === 'unclear') {
      const status = due.doubts.some((doubt) => doubt.id === 'status-in-deadline');
      const impossible = due.doubts.some((doubt) => doubt.id === 'impossible-date');
      yield finding(table, {
        rule: 'unclear-deadline',
        message: impossible ? 'impossible-deadline' : status ? 'status-in-deadline' : 'unclear-deadline',
        severity: impossible ? 'error' : 'warning',
        ...at,
        data,
      });
    }
    if (due.due === null) continue;
    const issued = table.title.documentDate;
    if (issued !== null && isBefore(due.due, issued)) {
      yield finding(table, {
        rule: 'deadline-before-plan',
        severity: 'warning',
        ...at,
        data: { ...data, due: due.due, year: issued.year, month: issued.month, day: issued.day },
      });
    }
    const dueYear = partsOf(due.due).year;
    const startYear = due.start === null ? dueYear : partsOf(due.start).year;
    if (year !== null && (startYear > year + 1 || dueYear < year)) {
      yield finding(table, {
        rule: 'deadline-outside-plan-year',
        severity: 'warning',
        ...at,
        data: { ...data, due: due.due, year },
      });
    }
  }
}

/** Past for certain: a plan of "tháng 9 năm 2025" may be of the 1st, so only what fell due before it counts. */
function isBefore(
  due: string,
  issued: { readonly year: number; readonly month: number | null; readonly day: number | null },
): boolean {
  const month = String(issued.month ?? 1).padStart(2, '0');
  const day = String(issued.day ?? 1).padStart(2, '0');
  return due < `${String(issued.year)}-${month}-${day}`;
}
