/**
 * Units that have told nothing of their tasks since the last report day: results are due at the office by day 25
 * of every month.
 */
import { isSilent, lastReportDay, leadersOf, unitKey, type TrackedTask } from '../../plan';
import { workbookRule } from '../define-rule';
import { seesNothing, type PlacedDraft } from '../rule';
import { followed, placeOf } from './tracked-place';

export const notReported = workbookRule({
  id: 'not-reported',
  family: 'progress',
  severity: 'hint',
  source: 'practice',
  seenIn: seesNothing,
  *check(context): Iterable<PlacedDraft<'not-reported'>> {
    const reportDay = lastReportDay(context.today, context.settings.reportDay);
    const silent = new Map<string, { readonly unit: string; readonly tasks: TrackedTask[] }>();
    for (const { task, state } of followed(context)) {
      if (!isSilent(task, state, reportDay)) continue;
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
