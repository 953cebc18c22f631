/**
 * Units that have told nothing of their tasks since the last report day: results are due at the office by day 25
 * of every month.
 */
import { addMonths, civilDate, lastOfMonth, partsOf, type CivilDate } from '../../dates';
import { isClosed, leadersOf, unitKey, type TrackedTask } from '../../plan';
import { workbookRule } from '../define-rule';
import type { PlacedDraft } from '../rule';
import { followed, placeOf } from './tracked-place';

export const notReported = workbookRule({
  id: 'not-reported',
  family: 'progress',
  severity: 'hint',
  source: 'practice',
  *check(context): Iterable<PlacedDraft<'not-reported'>> {
    const reportDay = lastReportDay(context.today, context.settings.reportDay);
    const silent = new Map<string, { readonly unit: string; readonly tasks: TrackedTask[] }>();
    for (const { task, state } of followed(context)) {
      if (isClosed(state) || !isDue(task, reportDay) || hasWord(task)) continue;
      for (const unit of leadersOf(task)) {
        const key = unitKey(unit);
        const known = silent.get(key);
        if (known) known.tasks.push(task);
        else silent.set(key, { unit, tasks: [task] });
      }
    }
    for (const { unit, tasks } of silent.values()) {
      const [first] = tasks;
      const draft = first
        ? placeOf<'not-reported'>(first, { unit, count: tasks.length, day: reportDay })
        : null;
      if (draft) yield draft;
    }
  },
});

function hasWord({ progress, followUp, evidence }: TrackedTask): boolean {
  return progress !== null || followUp.trim() !== '' || evidence.trim() !== '';
}

/** Work on it has begun for certain: its term began, or its day has come, before the report day. */
function isDue({ start, due }: TrackedTask, reportDay: CivilDate): boolean {
  const begins = start ?? due;
  return begins !== null && begins <= reportDay;
}

function lastReportDay(today: CivilDate, day: number): CivilDate {
  const inMonthOf = (date: CivilDate): CivilDate => {
    const { year, month } = partsOf(date);
    return civilDate(year, month, Math.max(1, Math.round(day))) ?? lastOfMonth(year, month);
  };
  const here = inMonthOf(today);
  return here <= today ? here : inMonthOf(addMonths(today, -1));
}
