/**
 * A recurring task whose last day passed without a word: the report of last month was not noted as sent.
 */
import { addDays, type CivilDate } from '../../dates';
import { nextCycleDate, type Cycle, type TrackedTask } from '../../plan';
import { workbookRule } from '../define-rule';
import { seesNothing } from '../rule';
import { followed, placeOf } from './tracked-place';

export const missedOccurrence = workbookRule({
  id: 'missed-occurrence',
  family: 'progress',
  severity: 'hint',
  source: 'practice',
  seenIn: seesNothing,
  *check(context) {
    for (const { task, state } of followed(context)) {
      if (state !== 'recurring' && !(state === 'done' && task.cycles.length > 0)) continue;
      const missed = missedDay(task, context.today);
      const draft =
        missed === null ? null : placeOf<'missed-occurrence'>(task, { day: missed, done: task.doneOn });
      if (draft) yield draft;
    }
  },
});

/**
 * The latest day before today that nothing was noted for: the last time it was done lies before the day that
 * preceded it. A task of which nobody ever noted anything is left to the rule on reports.
 */
function missedDay({ cycles, doneOn, progress }: TrackedTask, today: CivilDate): CivilDate | null {
  if (doneOn === null && progress !== 'not-started') return null;
  let latest: CivilDate | null = null;
  for (const cycle of cycles) {
    const last = lastBefore(cycle, today);
    if (last === null) continue;
    const before = lastBefore(cycle, last);
    if (doneOn !== null && doneOn > (before ?? addDays(last, -31))) continue;
    if (latest === null || last > latest) latest = last;
  }
  return latest;
}

/** Long enough for the slowest cycle, a year. */
const YEAR = 367;

function lastBefore(cycle: Cycle, day: CivilDate): CivilDate | null {
  let found: CivilDate | null = null;
  let from = addDays(day, -YEAR);
  for (;;) {
    const next = nextCycleDate(cycle, from);
    if (next === null || next >= day) return found;
    found = next;
    from = addDays(next, 1);
  }
}
