/**
 * A header with nothing under it, or columns without the one that says what to do by when and by whom.
 */
import type { Finding } from '../../findings';
import type { TaskField } from '../recognized';
import { columnOf, finding, type FindingSource } from './finding-source';

const EXPECTED: readonly TaskField[] = ['deadline', 'lead'];

export function* emptyTable({ table, draft }: FindingSource): Iterable<Finding> {
  const row = table.headerRows[0] ?? table.range.top;
  if (table.tasks.length === 0 && table.indicators.length === 0) {
    yield finding(table, { rule: 'empty-table', severity: 'warning', row });
    return;
  }
  if (table.kind !== 'plan') return;
  for (const field of EXPECTED) {
    if (columnOf(table, field) !== null) continue;
    if (field === 'deadline' && draft.columns.deadlineInProduct) continue;
    yield finding(table, { rule: 'missing-column', severity: 'hint', row, data: { field } });
  }
}
