/**
 * How the rows and tasks of a table are looked at: what stands for the content of each, what else its findings depend
 * on, and the rules asked of it.
 */
import type { CheckedRow, CheckedTable, CheckedTask } from './checked';
import { findingOf } from './draft-finding';
import type { Finding } from '../findings';
import type { Looked } from './kept-findings';
import { NOTHING } from './rule';
import type { CellRule, CheckedCell, RowRule, RuleContext } from './rule';

/** Sheet and meaning of the columns: a corrected column makes its rows new. */
export function layoutOf({ table }: CheckedTable): string {
  return JSON.stringify([table.sheet, table.columns.map(({ column, field }) => [column, field])]);
}

export function cellsLooked(rules: readonly CellRule[], table: CheckedTable): Looked<CheckedRow> {
  const look = (row: CheckedRow): readonly Finding[] => {
    const asked = rules.filter((rule) => rule.mayFindIn(row));
    if (asked.length === 0) return NOTHING;
    let findings: Finding[] | null = null;
    for (const cell of row.grid.cells) {
      const column = table.columns.get(cell.column);
      const checked: CheckedCell = {
        cell,
        row,
        field: column?.field ?? null,
        heading: column?.heading ?? '',
      };
      for (const rule of asked) {
        const drafts = rule.check(checked);
        if (drafts === NOTHING) continue;
        for (const draft of drafts) (findings ??= []).push(findingOf(rule, table.table.sheet, draft));
      }
    }
    return findings ?? NOTHING;
  };
  return { rows: table.rows, content: gridOf, key: roleOf, look };
}

const gridOf = (row: CheckedRow): object => row.grid;
const roleOf = (row: CheckedRow): string => row.reading.role;

export function tasksLooked(
  rules: readonly RowRule[],
  table: CheckedTable,
  context: RuleContext,
): Looked<CheckedTask> {
  const look = (task: CheckedTask): readonly Finding[] => {
    let findings: Finding[] | null = null;
    for (const rule of rules) {
      const drafts = rule.check(task, context);
      if (drafts === NOTHING) continue;
      for (const draft of drafts) (findings ??= []).push(findingOf(rule, table.table.sheet, draft));
    }
    return findings ?? NOTHING;
  };
  return { rows: table.tasks, content: taskOf, key: sectionOf, look };
}

const taskOf = ({ task }: CheckedTask): object => task;
const sectionOf = ({ section }: CheckedTask): string => section?.title ?? '';
