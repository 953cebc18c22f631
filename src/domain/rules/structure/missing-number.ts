/**
 * A task without a number of its own: no report can refer to it. Also where one number covers two goals that
 * the table otherwise numbers one by one, and lines of a numbered statistics form that have none ("Trong đó").
 */
import { severityOfBlank, filledShare } from '../missing-field';
import { tableOf } from '../cell-edits';
import { workbookRule } from '../define-rule';
import { noticedUnder } from '../noticed-in-reading';
import { cellRange } from '../../grid';
import type { RecognizedIndicator } from '../../tables';
import type { CheckedTable, CheckedTask } from '../checked';
import type { PlacedDraft } from '../rule';

type Message = 'missing-number' | 'number-for-two-goals' | 'line-without-number';

/** Where more goals than this share a number, the office numbers groups of goals; lines of a form alike. */
const RARE = 0.2;

export const missingNumber = workbookRule({
  id: 'missing-number',
  family: 'structure',
  severity: 'error',
  source: 'practice',
  messages: ['missing-number', 'number-for-two-goals', 'line-without-number'],
  noticedAs: 'missing-number',
  seenIn: ({ table, grid }, task) => {
    if (table.table.kind === 'annex') return grid.cells.map(({ text }) => text).join('\t');
    if (!task) return '';
    const { fields, sources } = task.task;
    return JSON.stringify([fields.number, fields.goal, sources.number?.row, sources.goal?.row]);
  },
  *noticed(context): Iterable<PlacedDraft<Message>> {
    for (const finding of noticedUnder(context.recognized, 'missing-number')) {
      const table = tableOf(finding, context);
      const severity = table ? severityOfBlank(filledShare(table, 'number')) : null;
      const { sheet, row, column, data } = finding;
      if (severity !== null) yield { message: 'missing-number', sheet, row, column, severity, data };
    }
  },
  *check(context): Iterable<PlacedDraft<Message>> {
    for (const table of context.tables) {
      yield* linesWithoutNumber(table);
      const shared = goalsWithoutNumber(table);
      if (shared.length === 0 || shared.length > table.tasks.filter(hasOwnGoal).length * RARE) continue;
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

/** Of one indicator together: "Trong đó" lines are forgotten or left out as one. */
function* linesWithoutNumber({
  table,
  columnOf,
}: CheckedTable): Iterable<PlacedDraft<'line-without-number'>> {
  const lines = table.kind === 'annex' ? table.indicators : [];
  const bare = lines.filter(({ number, label }) => number === null && label !== '');
  if (bare.length > lines.length * RARE) return;
  const byParent = new Map<string, RecognizedIndicator[]>();
  for (const line of bare) {
    if (line.parentNumber === null) continue;
    const parts = byParent.get(line.parentNumber);
    if (parts) parts.push(line);
    else byParent.set(line.parentNumber, [line]);
  }
  const column = columnOf('number');
  for (const [parent, [first, ...others]] of byParent) {
    const row = first?.sourceRows[0];
    if (first === undefined || row === undefined) continue;
    yield {
      message: 'line-without-number',
      severity: 'hint',
      sheet: table.sheet,
      row,
      column,
      data: { parent, label: first.label, lines: others.length + 1 },
      related: others.flatMap(({ sourceRows: [at] }) =>
        at === undefined || column === null
          ? []
          : [{ sheet: table.sheet, range: cellRange(at, column, at, column) }],
      ),
    };
  }
}

function goalsWithoutNumber(table: CheckedTable): readonly CheckedTask[] {
  if (table.columnOf('goal') === null || table.columnOf('number') === null) return [];
  return table.tasks.filter(
    (task, index) =>
      task.task.sources.number !== undefined &&
      task.task.sources.number.row !== task.row &&
      hasOwnGoal(task) &&
      table.tasks[index - 1]?.task.fields.number === task.task.fields.number &&
      table.tasks[index - 1]?.task.fields.goal !== task.task.fields.goal,
  );
}

function hasOwnGoal({ task, row }: CheckedTask): boolean {
  return task.sources.goal?.row === row && task.fields.goal !== '';
}
