/**
 * A deadline moved into its column: one cell written, the one it stood in emptied.
 */
import { cellAt } from './checked';
import { cellOf, edit, tableOf } from './cell-edits';
import type { Finding } from '../findings';
import type { CellEdit, RuleContext } from './rule';

export function moveIntoDeadline(finding: Finding, context: RuleContext): readonly (readonly CellEdit[])[] {
  const { sheet, row, column } = finding;
  const table = tableOf(finding, context);
  const from = cellOf(finding, context);
  const target = table?.columnOf('deadline') ?? null;
  if (!table || !from || row === null || column === null || target === null) return [];
  if (cellAt(table, row, target)) return [];
  return [[edit(sheet, row, target, '', from.text), edit(sheet, row, column, from.text, null)]];
}
