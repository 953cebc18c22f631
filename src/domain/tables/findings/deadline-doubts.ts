/**
 * Deadlines that deserve a look: not understood, day and month perhaps swapped, past when the plan was
 * issued, or in another year than the plan's.
 */
import { civilDate, partsOf, type CivilDate } from '../../dates';
import type { DeadlineReading } from '../../deadlines';
import type { Finding } from '../../findings';
import type { TableTitle } from '../recognized';
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

/** The other day a date may stand for, told by its cell alone or by those around it. */
function swappedDay(due: DeadlineReading): ReturnType<typeof swappedBySiblings> {
  const doubt = due.doubts.find(({ id }) => id === 'day-month-may-be-swapped');
  return doubt?.id === 'day-month-may-be-swapped' ? doubt : swappedBySiblings(due);
}

const AFTER_ALL_DAYS = '9999-99';

export function deadlineDoubts({ table, year }: FindingSource): readonly Finding[] {
  const noticed: Finding[] = [];
  const column = columnOf(table, 'deadline');
  if (column === null) return noticed;
  const issued = table.title.documentDate;
  // Days are compared as they are written, year first.
  const issuedOn = issued === null ? '' : firstDayOf(issued);
  const { from: first = year, to: last = year } = table.title.years ?? {};
  const from = first === null ? '' : String(first);
  const until = last === null ? AFTER_ALL_DAYS : String(last + 2);
  for (const task of table.tasks) {
    const { due } = task;
    const text = task.fields.deadline;
    if (text === '') continue;
    const isEarly = due.due !== null && due.due < issuedOn;
    const isElsewhere = due.due !== null && (due.due < from || (due.start ?? due.due) >= until);
    const swapped = swappedDay(due);
    if (due.kind !== 'unclear' && swapped === null && !isEarly && !isElsewhere) continue;
    const at = { row: firstRow(task), column };
    const data = { task: nameOf(task), text };
    if (swapped) {
      noticed.push(
        finding(table, {
          rule: 'swapped-day-month',
          severity: 'warning',
          ...at,
          data: { ...data, stored: swapped.asStored, swapped: swapped.swapped },
        }),
      );
    }
    if (due.kind === 'unclear') {
      const status = due.doubts.some((doubt) => doubt.id === 'status-in-deadline');
      const impossible = due.doubts.some((doubt) => doubt.id === 'impossible-date');
      noticed.push(
        finding(table, {
          rule: 'unclear-deadline',
          message: impossible ? 'impossible-deadline' : status ? 'status-in-deadline' : 'unclear-deadline',
          severity: impossible ? 'error' : 'warning',
          ...at,
          data,
        }),
      );
    }
    if (due.due === null) continue;
    if (isEarly && issued !== null) {
      noticed.push(
        finding(table, {
          rule: 'deadline-before-plan',
          severity: 'warning',
          ...at,
          data: { ...data, due: due.due, year: issued.year, month: issued.month, day: issued.day },
        }),
      );
    }
    if (isElsewhere) {
      noticed.push(
        finding(table, {
          rule: 'deadline-outside-plan-year',
          severity: 'warning',
          ...at,
          data: { ...data, due: due.due, year },
        }),
      );
    }
  }
  return noticed;
}

/**
 * What falls due before it is past for certain: a plan of "tháng 9 năm 2025" may be of the 1st, so only what fell due
 * before that counts.
 */
function firstDayOf({ year, month, day }: NonNullable<TableTitle['documentDate']>): string {
  return `${String(year)}-${String(month ?? 1).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`;
}
