/**
 * The formulas of what the task table answers, alive up to the closing day of the period.
 *
 * Each has its twin in domain/annex/computed.ts. Everything is linear in the rows of the table but the count
 * of tasks with milestones, which is skipped where there are none. A date typed with a time of day counts as
 * its day, hence "< day + 1".
 */
import { ASSIGNED_BY_PROVINCE, type ComputedId } from '../../domain/annex';
import { messages } from '../../messages';
import { quoteText, taskColumn, wholeColumn, type TaskColumnId } from '../structure';

/** Columns that the formulas look at; without one of them they cannot be written. */
export const COLUMNS_COUNTED: readonly TaskColumnId[] = [
  'id',
  'task',
  'note',
  'followUp',
  'doneOn',
  'progress',
  'origin',
  'due',
  'nextDue',
];

/** `cutOff` is the closing day: a name, a cell or DATE(…). The formula shows nothing where there is no figure. */
export function computedFormula(id: ComputedId, table: string, cutOff: string): string {
  const count = counts(table, `(INT(${cutOff})+1)`);
  switch (id) {
    case 'plan-tasks':
      return count.tasks;
    case 'plan-done':
      return count.done;
    case 'plan-done-share':
      return `IF(${count.tasks}=0,"",ROUND(100*(${count.done})/${count.tasks},2))`;
    case 'assigned-tasks':
      return `IF(${count.assigned}=0,"",${count.assigned})`;
    case 'assigned-on-time':
      return `IF(${count.assigned}=0,"",${count.assignedDone('<=')})`;
    case 'assigned-late':
      return `IF(${count.assigned}=0,"",${count.assignedDone('>')})`;
  }
}

/** `after` is the day after the closing day. */
function counts(table: string, after: string) {
  const { state, progress } = messages('vi').states;
  const column = (id: TaskColumnId): string => wholeColumn(table, taskColumn(id).heading);
  const [id, doneOn, saidDone] = [column('id'), column('doneOn'), quoteText(progress.done)];
  const dropped = quoteText(state.dropped);
  const inPlan = `(${column('task')}&${id}<>"")*(${column('origin')}<>${dropped})`;
  const single = `ISERROR(FIND("#",${id}))`;
  const isDate = `ISNUMBER(${doneOn})`;
  const done = `(${isDate}*(${doneOn}<${after})+(1-${isDate})*(${column('progress')}=${saidDone}))`;
  const rowsOfTask = `${column('origin')},"<>"&${dropped},${id},${asPattern(`LEFT(${id},LEN(${id})-1)`)}`;
  const milestonesLeft =
    `COUNTIFS(${rowsOfTask})-COUNTIFS(${rowsOfTask},${doneOn},"<"&${after})` +
    `-COUNTIFS(${rowsOfTask},${column('progress')},${saidDone})` +
    `+COUNTIFS(${rowsOfTask},${column('progress')},${saidDone},${doneOn},">0")`;
  const assigned = `${inPlan}*(${ASSIGNED_BY_PROVINCE.map(
    (words) =>
      `ISNUMBER(SEARCH(${quoteText(words)},${column('task')}&" "&${column('note')}&" "&${column('followUp')}))`,
  ).join('+')}>0)`;
  // As texts of equal length: a blank last day is text, and text minus a day would be an error.
  const dayOf = (dates: string): string => `LEFT(TEXT(${dates},"0000000%"),5)`;
  return {
    tasks: `SUMPRODUCT(${inPlan}*((${single}+(RIGHT(${id},2)="#1"))>0))`,
    done:
      `SUMPRODUCT(${inPlan}*${single}*${done})` +
      `+IF(COUNTIF(${id},"*#1")=0,0,SUMPRODUCT(${inPlan}*(RIGHT(${id},2)="#1")*((${milestonesLeft})=0)))`,
    assigned: `SUMPRODUCT(${assigned})`,
    assignedDone: (than: '<=' | '>'): string =>
      `SUMPRODUCT(${assigned}*${isDate}*(${doneOn}<${after})*ISNUMBER(${column('due')})` +
      `*ISNUMBER(${column('nextDue')})*(${dayOf(doneOn)}${than}${dayOf(column('nextDue'))}))`,
  };
}

/** Text as a criterion that begins so, whatever wildcards it holds. */
function asPattern(text: string): string {
  const escaped = ['~', '*', '?'].reduce((made, mark) => `SUBSTITUTE(${made},"${mark}","~${mark}")`, text);
  return `${escaped}&"*"`;
}
