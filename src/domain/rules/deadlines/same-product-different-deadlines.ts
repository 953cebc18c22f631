/**
 * One product asked for twice with different days: which of them counts?
 */
import type { CivilDate } from '../../dates';
import { foldedWords, markOfLetters } from '../../text';
import type { CheckedTask } from '../checked';
import { groupRule } from '../define-rule';
import { NOTHING, type PlacedDraft } from '../rule';

/** "Báo cáo" and "Quyết định" name a kind; only a longer text names one thing. */
const SHORTEST = 30;

export const sameProductDifferentDeadlines = groupRule({
  id: 'same-product-different-deadlines',
  family: 'deadlines',
  severity: 'hint',
  source: 'plan-itself',
  least: 2,
  groupsOf({ task }) {
    if (task.due.due === null || task.due.kind === 'milestones') return NOTHING;
    if (task.fields.product.length < SHORTEST) return NOTHING;
    return [markOfLetters(task.fields.product, markOfLetters(task.fields.lead))];
  },
  *checkGroup(tasks) {
    for (const group of ofOneProduct(tasks)) yield* onOtherDays(group);
  },
});

/** Tasks of one product and one unit: most groups are that already. */
function ofOneProduct(tasks: readonly CheckedTask[]): Iterable<readonly CheckedTask[]> {
  const groups = new Map<string, CheckedTask[]>();
  for (const each of tasks) {
    const product = wordsOf(each.task.fields.product);
    if (product.length < SHORTEST) continue;
    const key = `${wordsOf(each.task.fields.lead)}|${product}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups.values();
}

function* onOtherDays(
  tasks: readonly CheckedTask[],
): Iterable<PlacedDraft<'same-product-different-deadlines'>> {
  const usual = usualDay(tasks);
  const onUsualDay = tasks.filter(({ task }) => task.due.due === usual);
  for (const other of tasks) {
    const first = onUsualDay.find((one) => !isNextPart(one, other));
    if (other.task.due.due === usual || first === undefined) continue;
    yield {
      sheet: other.table.table.sheet,
      row: other.row,
      column: other.table.columnOf('deadline'),
      data: {
        product: other.task.fields.product,
        text: other.task.fields.deadline,
        earlierRow: first.row,
        earlierText: first.task.fields.deadline,
      },
    };
  }
}

/** "100% hồ sơ" and "100 % hồ sơ" are one. */
function wordsOf(text: string): string {
  const words = foldedWords(text);
  return words.includes('%') ? words.replace(/[ %]+/g, ' ').trim() : words;
}

/** The day that most of them name; of several the earliest, whatever their order. */
function usualDay(tasks: readonly CheckedTask[]): CivilDate | null {
  const times = new Map<CivilDate, number>();
  for (const { task } of tasks) {
    if (task.due.due !== null) times.set(task.due.due, (times.get(task.due.due) ?? 0) + 1);
  }
  const most = Math.max(...times.values());
  return [...times.keys()].filter((day) => times.get(day) === most).sort()[0] ?? null;
}

/** The parts of one activity (draft, final) share a product and follow each other under one number. */
function isNextPart({ task: one }: CheckedTask, { task: other }: CheckedTask): boolean {
  return one.sectionId === other.sectionId && one.fields.number === other.fields.number;
}
