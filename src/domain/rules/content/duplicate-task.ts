/**
 * A task written twice in one table: the unit is counted, reminded and marked twice. Lines that differ only
 * by small words ("các", "việc", "thực hiện") are shown as a guess.
 */
import type { TaskField } from '../../tables';
import { foldedCode, hashStep, isWordCode } from '../../text';
import type { CheckedTask } from '../checked';
import { groupRule } from '../define-rule';
import { NOTHING, type PlacedDraft } from '../rule';
import { bareField, holdsItself, placeOf } from './task-texts';

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
    const mark = markOf(checked.task.fields.task);
    if (mark === null || !holdsItself(checked, 'task')) return NOTHING;
    return [`${checked.table.table.id}|${String(mark)}`];
  },
  checkGroup: repeated,
});

/** Tasks on one subject that agree in everything else as well. */
function* repeated(group: readonly CheckedTask[]): Iterable<PlacedDraft<'same-task' | 'nearly-same-task'>> {
  const first = new Map<string, CheckedTask>();
  for (const checked of group) {
    const texts = REST.map((field) => bareField(checked, field));
    const rest = [withoutSmallWords(bareField(checked, 'task')), ...texts].join('|');
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

function withoutSmallWords(words: string): string {
  return words
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .join(' ');
}

const SMALL_MARKS = new Set(
  [...SMALL_WORDS].map((word) => {
    let mark = 0;
    for (let at = 0; at < word.length; at++) mark = hashStep(mark, word.charCodeAt(at));
    return mark;
  }),
);

/**
 * A number that texts of the same words share, small ones left out; null for too few words. Hardly any two tasks of a
 * large plan share one, so that only those that do are compared word by word.
 */
function markOf(text: string): number | null {
  let mark = 0;
  let words = 0;
  let word = 0;
  const close = (): void => {
    words++;
    if (!SMALL_MARKS.has(word)) mark = hashStep(mark, word);
    word = 0;
  };
  for (let index = 0; index < text.length; index++) {
    const code = foldedCode(text.charCodeAt(index));
    if (isWordCode(code)) word = hashStep(word, code);
    else if (word !== 0) close();
  }
  if (word !== 0) close();
  return words < LEAST_WORDS ? null : mark;
}
