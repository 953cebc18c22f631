/**
 * A task without a number of its own: no report can refer to it. Also where one number covers two goals that
 * the table otherwise numbers one by one.
 */
import { severityOfBlank, filledShare } from '../missing-field';
import { tableOf } from '../cell-edits';
import { workbookRule } from '../define-rule';
import { noticedUnder } from '../noticed-in-reading';
import type { CheckedTable, CheckedTask } from '../checked';
import type { PlacedDraft } from '../rule';

/** Where more goals than this share a number, the office numbers groups of goals. */
const RARE = 0.2;

export const missingNumber = workbookRule({
  id: 'missing-number',
  family: 'structure',
  severity: 'error',
  source: 'practice',
  messages: ['missing-number', 'number-for-two-goals'],
  noticedAs: 'missing-number',
  seenIn: (_, task) =>
    task ? JSON.stringify([task.task.fields.number, task.task.fields.goal, task.task.sources]) : '',
  *noticed(context): Iterable<PlacedDraft<'missing-number' | 'number-for-two-goals'>> {
    for (const finding of noticedUnder(context.recognized, 'missing-number')) {
      const table = tableOf(finding, context);
      const severity = table ? severityOfBlank(filledShare(table, 'number')) : null;
      const { sheet, row, column, data } = finding;
      if (severity !== null) yield { message: 'missing-number', sheet, row, column, severity, data };
    }
  },
  *check(context): Iterable<PlacedDraft<'missing-number' | 'number-for-two-goals'>> {
    for (const table of context.tables) {
      const shared = goalsWithoutNumber(table);
      const goals = table.tasks.filter(hasOwnGoal).length;
      if (shared.length === 0 || shared.length > goals * RARE) continue;
      for (const { task, row } of shared) {
        yield {
          message: 'number-for-two-goals',
          severity: 'warning',
          sheet: table.table.sheet,
          row,
          column: table.columnOf('number'),
          data: { number: task.fields.number, goal: task.fields.goal },
        };
      }
    }
  },
});

function goalsWithoutNumber(table: CheckedTable): readonly CheckedTask[] {
  if (table.columnOf('goal') === null || table.columnOf('number') === null) return [];
  return table.tasks.filter(
    (task, index) =>
      hasOwnGoal(task) &&
      task.task.sources.number !== undefined &&
      task.task.sources.number.row !== task.row &&
      table.tasks[index - 1]?.task.fields.number === task.task.fields.number &&
      table.tasks[index - 1]?.task.fields.goal !== task.task.fields.goal,
  );
}

function hasOwnGoal({ task, row }: CheckedTask): boolean {
  return task.sources.goal?.row === row && task.fields.goal !== '';
}
