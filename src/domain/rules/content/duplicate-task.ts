/**
 * A task written twice in one table: the unit is counted, reminded and marked twice. Lines that differ only
 * by small words ("các", "việc", "thực hiện") or the plan's year, and the same words given to another unit for the
 * same day, are shown as a guess.
 */
import type { TaskField } from '../../tables';
import { foldedCode, hashStep, isWordCode, markOfText } from '../../text';
import type { CheckedTask } from '../checked';
import { groupRule } from '../define-rule';
import { NOTHING, type GroupKey, type PlacedDraft, type RuleContext } from '../rule';
import { bareField, holdsItself, placeOf } from './task-texts';

const SMALL_WORDS = new Set(
  'cac nhung va cua viec cong tac cho ve tai trong o theo duoc da se thuc hien to chuc trien khai tiep tuc day manh tang cuong nam'.split(
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
  messages: ['same-task', 'nearly-same-task', 'same-task-for-others'],
  least: 2,
  groupsOf(checked, { year }) {
    const mark = markOf(checked.task.fields.task, year);
    if (mark === null || !holdsItself(checked, 'task')) return NOTHING;
    return [markOfText(checked.table.table.id, mark)];
  },
  checkGroup: repeated,
});

type Message = 'same-task' | 'nearly-same-task' | 'same-task-for-others';

/** Tasks on one subject that agree in everything else as well, or at least in activity and deadline. */
function* repeated(
  group: readonly CheckedTask[],
  _key: GroupKey,
  { year }: RuleContext,
): Iterable<PlacedDraft<Message>> {
  const first = new Map<string, CheckedTask>();
  const forSameDay = new Map<string, CheckedTask>();
  for (const checked of group) {
    const texts = REST.map((field) => bareField(checked, field));
    const words = withoutSmallWords(bareField(checked, 'task'), year);
    const { id } = checked.table.table;
    const rest = [id, words, ...texts].join('|');
    const [activity, deadline] = [bareField(checked, 'activity'), bareField(checked, 'deadline')];
    const sameDay = [id, words, activity, bareField(checked, 'product'), deadline].join('|');
    const earlier = first.get(rest);
    if (!earlier) {
      first.set(rest, checked);
      const other = deadline === '' ? undefined : forSameDay.get(sameDay);
      if (!other) forSameDay.set(sameDay, checked);
      else
        yield {
          sheet: checked.table.table.sheet,
          message: 'same-task-for-others',
          severity: 'hint',
          ...placeOf(checked, 'task'),
          data: { task: checked.task.fields.task, earlierRow: other.row },
        };
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

function withoutSmallWords(words: string, year: number | null): string {
  return words
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word) && word !== String(year))
    .join(' ');
}

const SMALL_MARKS = new Set([...SMALL_WORDS].map(hashOfWord));

function hashOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/**
 * A number that texts of the same words share, small ones left out; null for too few words. Hardly any two tasks of a
 * large plan share one, so that only those that do are compared word by word.
 */
function markOf(text: string, year: number | null): number | null {
  const yearMark = year === null ? 0 : hashOfWord(String(year));
  let mark = 0;
  let words = 0;
  let word = 0;
  const close = (): void => {
    words++;
    if (word !== yearMark && !SMALL_MARKS.has(word)) mark = hashStep(mark, word);
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
