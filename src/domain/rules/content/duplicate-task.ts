/**
 * A task written twice in one table: the unit is counted, reminded and marked twice. Lines that differ only
 * by small words ("các", "việc", "thực hiện") are shown as a guess.
 */
import type { CheckedTable, CheckedTask } from '../checked';
import { tableRule } from '../define-rule';
import { bare, holdsItself, placeOf, wordCount } from './task-texts';

const SMALL_WORDS = new Set(
  'cac nhung va cua viec cong tac cho ve tai trong o theo duoc da se thuc hien to chuc trien khai tiep tuc day manh tang cuong'.split(
    ' ',
  ),
);
const LEAST_WORDS = 4;

export const duplicateTask = tableRule({
  id: 'duplicate-task',
  family: 'content',
  severity: 'warning',
  source: 'practice',
  messages: ['same-task', 'nearly-same-task'],
  *check(table) {
    const known = new Map<string, CheckedTask>();
    const alike = new Map<string, CheckedTask>();
    for (const checked of ownTasks(table)) {
      const { task, activity, product, lead, deadline } = checked.task.fields;
      const rest = [activity, product, lead, deadline].map(bare).join('|');
      const words = bare(task);
      const earlier = known.get(`${words}|${rest}`);
      const near = alike.get(`${withoutSmallWords(words)}|${rest}`);
      const place = placeOf(checked, 'task');
      if (earlier) yield { message: 'same-task', ...place, data: { task, earlierRow: earlier.row } };
      else if (near) {
        yield {
          message: 'nearly-same-task',
          severity: 'hint',
          ...place,
          data: { task, earlierRow: near.row },
        };
      }
      if (!earlier) known.set(`${words}|${rest}`, checked);
      if (!near) alike.set(`${withoutSmallWords(words)}|${rest}`, checked);
    }
  },
});

function* ownTasks(table: CheckedTable): Iterable<CheckedTask> {
  for (const checked of table.tasks) {
    if (holdsItself(checked, 'task') && wordCount(bare(checked.task.fields.task)) >= LEAST_WORDS)
      yield checked;
  }
}

function withoutSmallWords(words: string): string {
  return words
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .join(' ');
}
