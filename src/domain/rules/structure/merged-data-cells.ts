/**
 * Data cells merged across columns, or deadlines and units merged down over several tasks: filters and sorting
 * see only the first of them. Numbers and goals merged down are the usual form and are left alone.
 */
import { cellRange, type CellRange } from '../../grid';
import type { ColumnField } from '../../tables';
import type { CheckedTable } from '../checked';
import { tableRule } from '../define-rule';
import { seesNothing } from '../rule';

const PER_TASK: ReadonlySet<ColumnField> = new Set(['product', 'deadline', 'lead', 'cooperating', 'budget']);

export const mergedDataCells = tableRule({
  id: 'merged-data-cells',
  family: 'structure',
  severity: 'hint',
  source: 'excel',
  messages: ['merged-across', 'merged-down'],
  seenIn: seesNothing,
  *check(table) {
    if (table.table.kind !== 'plan') return;
    const merges = mergesAmongTasks(table);
    for (const [message, found] of [
      ['merged-across', merges.filter(({ left, right }) => right > left)],
      ['merged-down', merges.filter((merge) => isDown(merge, table))],
    ] as const) {
      const [first, ...others] = found;
      if (!first) continue;
      yield {
        message,
        row: first.top,
        column: first.left,
        data: { count: found.length, rows: first.bottom - first.top + 1 },
        related: others.map(({ top, left, bottom, right }) => ({
          sheet: table.table.sheet,
          range: cellRange(top, left, bottom, right),
        })),
      };
    }
  },
});

function mergesAmongTasks(table: CheckedTable): readonly CellRange[] {
  return table.grid.merges.filter(
    ({ top, left }) =>
      table.rowAt(top)?.reading.role === 'task' && table.columns.has(left) && table.taskAt(top) !== undefined,
  );
}

function isDown({ top, bottom, left, right }: CellRange, table: CheckedTable): boolean {
  const field = table.columns.get(left)?.field;
  if (left !== right || bottom === top || field === undefined || !PER_TASK.has(field)) return false;
  return table.tasks.some(({ row }) => row > top && row <= bottom);
}
