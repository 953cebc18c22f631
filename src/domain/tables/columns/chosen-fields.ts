/**
 * What the columns mean to each other once each has its field: a plan says what is to be done, the last stage is the
 * deadline, what stands before the task is its goal.
 */
import { fold } from '../../text';
import type { HeadingField } from '../lexicon/heading-words';
import { contentSupport } from './column-fit';
import type { Candidate } from './table-kind';

/** A heading that surely means a field. */
const NAMED = 0.5;

/** A plan needs a column that says what is to be done: the next best one where no heading names it. */
export function ensureTask(chosen: HeadingField[], candidates: readonly Candidate[]): void {
  if (chosen.includes('task')) return;
  for (const field of ['activity', 'goal'] as const) {
    const index = chosen.indexOf(field);
    if (index >= 0) {
      chosen[index] = 'task';
      return;
    }
  }
  let best = -1;
  let bestWorth = 0;
  candidates.forEach((candidate, index) => {
    // What the heading says outweighs cells that look like something else ("Thanh tra việc …" begins like a unit).
    const said = candidate.meaning.scores.get('task') ?? 0;
    if (chosen[index] !== 'other' || said < NAMED || said <= bestWorth) return;
    best = index;
    bestWorth = said;
  });
  candidates.forEach((candidate, index) => {
    if (chosen[index] !== 'other' || bestWorth >= NAMED) return;
    const worth = contentSupport('task', candidate.content) - 0.01 * index;
    if (candidate.content.density >= 0.5 && worth > bestWorth && worth >= 0.3) {
      best = index;
      bestWorth = worth;
    }
  });
  if (best >= 0) chosen[best] = 'task';
}

/** A form says what its figures are of: "Nội dung công việc" does where no heading names an indicator. */
export function ensureLabel(chosen: HeadingField[], candidates: readonly Candidate[]): void {
  if (chosen.includes('label')) return;
  const at = candidates.findIndex(({ meaning, content }, index) => {
    const said = Math.max(
      ...(['label', 'task', 'goal'] as const).map((field) => meaning.scores.get(field) ?? 0),
    );
    return chosen[index] === 'other' && said >= NAMED && content.share('numeric') < 0.3;
  });
  if (at >= 0) chosen[at] = 'label';
}

/** Shares of work done are figures too; what numbers a task stands before it, wherever no heading says so. */
export function numberBeforeTask(chosen: HeadingField[], candidates: readonly Candidate[]): void {
  const at = chosen.indexOf('number');
  if (at > chosen.indexOf('task') && !candidates[at]?.meaning.scores.has('number')) chosen[at] = 'other';
}

/** What the last stage of work is called; of other days side by side a person chooses. */
const FINAL_STAGE =
  /(?<![a-z])(?:ban hanh|hoan thanh|ket thuc|cong bo|phe duyet|thong qua|nghiem thu|ban giao|xong)(?![a-z])/;
const AS_IT_WAS = /(?<![a-z])thuc te(?![a-z])/;

/** "Thời gian" over "Thẩm định | Trình | Ban hành", each with its day: work is done with the last. */
export function lastOfStages(chosen: HeadingField[], candidates: readonly Candidate[]): void {
  const first = chosen.indexOf('deadline');
  const above = candidates[first]?.head.parts;
  if (!above || above.length < 2) return;
  let last = first;
  for (let at = first + 1; at < candidates.length; at++) {
    const { head, content } = candidates[at] as Candidate;
    if (head.parts.length !== above.length || head.parts[0] !== above[0] || chosen[at] !== 'other') break;
    const leaf = fold(head.parts.at(-1) ?? '');
    if (content.share('deadline') < 0.5 || AS_IT_WAS.test(leaf)) break;
    if (FINAL_STAGE.test(leaf)) last = at;
  }
  if (last === first) return;
  chosen[first] = 'other';
  chosen[last] = 'deadline';
}

/** A heading that names activities in so many words keeps them, wherever it stands. */
const SURELY_ACTIVITY = 0.78;

/** "Nội dung" before "Nhiệm vụ cụ thể" groups the tasks; it is not what is done in them. */
export function groupBeforeTask(chosen: HeadingField[], candidates: readonly Candidate[]): void {
  const activity = chosen.indexOf('activity');
  if (activity < 0 || activity > chosen.indexOf('task') || chosen.includes('goal')) return;
  const said = candidates[activity]?.meaning.scores.get('activity') ?? 0;
  if (said < SURELY_ACTIVITY) chosen[activity] = 'goal';
}
