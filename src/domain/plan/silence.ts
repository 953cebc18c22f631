/**
 * Tasks that nobody has told of although a report day has come since their work began: results are due at the
 * office by day 25 of every month.
 */
import { addMonths, civilDate, lastOfMonth, partsOf, type CivilDate } from '../dates';
import { isClosed, type TaskState } from './state';
import type { TrackedTask } from './task';

/** The latest report day on or before `today`; a month too short for it reports on its last day. */
export function lastReportDay(today: CivilDate, day: number): CivilDate {
  const inMonthOf = (date: CivilDate): CivilDate => {
    const { year, month } = partsOf(date);
    return civilDate(year, month, Math.max(1, Math.round(day))) ?? lastOfMonth(year, month);
  };
  const here = inMonthOf(today);
  return here <= today ? here : inMonthOf(addMonths(today, -1));
}

/** Open, begun by the report day, and without a word of progress, note or evidence. */
export function isSilent(task: TrackedTask, state: TaskState, reportDay: CivilDate): boolean {
  return !isClosed(state) && isDue(task, reportDay) && !hasWord(task);
}

function hasWord({ progress, followUp, evidence }: TrackedTask): boolean {
  return progress !== null || followUp.trim() !== '' || evidence.trim() !== '';
}

/** Work on it has begun for certain: its term began, or its day has come, before the report day. */
function isDue({ start, due }: TrackedTask, reportDay: CivilDate): boolean {
  const begins = start ?? due;
  return begins !== null && begins <= reportDay;
}
