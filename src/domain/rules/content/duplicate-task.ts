/**
 * A task written twice in one table: the unit is counted, reminded and marked twice. Lines that differ only
 * by small words ("các", "việc", "thực hiện") are shown as a guess.
 */
import type { TaskField } from '../../tables';
import type { CheckedTask } from '../checked';
import { groupRule } from '../define-rule';
import { NOTHING, type PlacedDraft } from '../rule';
import { bareField, holdsItself, placeOf, wordCount } from './task-texts';

const SMALL_WORDS = new Set(
  'cac nhung va cua viec cong tac cho ve tai trong o theo duoc da se thuc hien to chuc trien khai tiep tuc day manh tang cuong'.split(
    ' ',
  ),
);
const LEAST_WORDS = 4;
const REST: readonly TaskField[] = ['activity', 'product', 'lead', 'deadline'];

export const duplicateTask = groupRule({
  id: 'duplicate-task',
  family: 'content',
  severity: 'warning',
  source: 'practice',
  messages: ['same-task', 'nearly-same-task'],
  least: 2,
  groupsOf(checked) {
    const words = bareField(checked, 'task');
    if (wordCount(words) < LEAST_WORDS || !holdsItself(checked, 'task')) return NOTHING;
    return [`${checked.table.table.id}|${withoutSmallWords(words)}`];
  },
  checkGroup: repeated,
});

/** Tasks on one subject that agree in everything else as well. */
function* repeated(group: readonly CheckedTask[]): Iterable<PlacedDraft<'same-task' | 'nearly-same-task'>> {
  const first = new Map<string, CheckedTask>();
  for (const checked of group) {
    const rest = REST.map((field) => bareField(checked, field)).join('|');
    const earlier = first.get(rest);
    if (!earlier) {
      first.set(rest, checked);
      continue;
    }
    const same = bareField(earlier, 'task') === bareField(checked, 'task');
    yield {
      sheet: checked.table.table.sheet,
      message: same ? 'same-task' : 'nearly-same-task',
      ...(same ? {} : { severity: 'hint' as const }),
      ...placeOf(checked, 'task'),
      data: { task: checked.task.fields.task, earlierRow: earlier.row },
    };
  }
}

/** Most words stay, so they are taken over in stretches. */
function withoutSmallWords(words: string): string {
  let kept = '';
  let stretch = 0;
  for (let start = 0; start < words.length;) {
    const blank = words.indexOf(' ', start);
    const end = blank < 0 ? words.length : blank;
    if (SMALL_WORDS.has(words.slice(start, end))) {
      kept += words.slice(stretch, start);
      stretch = end + 1;
    }
    start = end + 1;
  }
  return (kept + words.slice(stretch)).trimEnd();
}
