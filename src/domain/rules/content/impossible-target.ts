/**
 * A share that cannot be: "đạt từ 100% trở lên", "trên 100% hồ sơ". A share ends at 100%; growth, and plans
 * that may be exceeded, do not.
 */
import type { TaskField } from '../../tables';
import { fold } from '../../text';
import { rowRule } from '../define-rule';
import { NOTHING, type Draft } from '../rule';
import { namesWholeOrMore, percentsIn, type Percent } from './percents';
import { holdsItself, placeOf } from './task-texts';

const READ: readonly TaskField[] = ['goal', 'task', 'activity', 'product'];
/** Where more than the whole makes sense: growth, estimates, plans surpassed. */
const MAY_EXCEED =
  /(?<![a-z])(?:tang|tang truong|vuot|so voi|cung ky|du toan|nang suat|doanh thu|thu ngan sach|kim ngach|san luong)(?![a-z])/;

export const impossibleTarget = rowRule({
  id: 'impossible-target',
  family: 'content',
  severity: 'warning',
  source: 'practice',
  check(checked) {
    let drafts: Draft<'impossible-target'>[] | null = null;
    for (const field of READ) {
      const text = checked.task.fields[field];
      if (!namesWholeOrMore(text) || !holdsItself(checked, field)) continue;
      const percent = percentsIn(text).find(isImpossible);
      if (!percent) continue;
      (drafts ??= []).push({ ...placeOf(checked, field, percent.found), data: { found: percent.found } });
    }
    return drafts ?? NOTHING;
  },
});

function isImpossible({ value, bound, clause }: Percent): boolean {
  const beyond = value > 100 || (value === 100 && (bound === 'above' || bound === 'at-least'));
  return beyond && !MAY_EXCEED.test(fold(clause));
}
