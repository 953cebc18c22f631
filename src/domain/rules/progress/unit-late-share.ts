/**
 * A unit with so many late tasks that its people cannot be rated "hoàn thành tốt": from 10 % on.
 */
import { leadersOf, unitKey, type TrackedTask } from '../../plan';
import { workbookRule } from '../define-rule';
import { seesNothing, type PlacedDraft } from '../rule';
import { followed, placeOf } from './tracked-place';

interface Counts {
  readonly unit: string;
  readonly late: TrackedTask[];
  total: number;
}

export const unitLateShare = workbookRule({
  id: 'unit-late-share',
  family: 'progress',
  severity: 'warning',
  source: 'practice',
  seenIn: seesNothing,
  *check(context): Iterable<PlacedDraft<'unit-late-share'>> {
    const units = new Map<string, Counts>();
    for (const { task, state } of followed(context)) {
      for (const unit of leadersOf(task)) {
        if (unit === '') continue;
        const counts = units.get(unitKey(unit)) ?? { unit, late: [], total: 0 };
        counts.total += 1;
        if (state === 'overdue' || state === 'done-late') counts.late.push(task);
        units.set(unitKey(unit), counts);
      }
    }
    for (const { unit, late, total } of units.values()) {
      const [first] = late;
      if (!first || late.length / total < context.settings.lateShareLimit) continue;
      const draft = placeOf<'unit-late-share'>(first, {
        unit,
        late: late.length,
        total,
        share: Math.round((late.length / total) * 100),
        limit: Math.round(context.settings.lateShareLimit * 100),
      });
      if (draft) yield draft;
    }
  },
});
