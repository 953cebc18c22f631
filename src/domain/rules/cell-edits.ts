/**
 * Edits of single cells: each names the text that must still stand there, so that a cell which somebody has
 * changed since is left alone.
 */
import type { Column, GridCell, SheetRow } from '../grid';
import { cellAt, type CheckedTable, type CheckedTask } from './checked';
import type { Finding } from '../findings';
import type { CellEdit, RuleContext } from './rule';

/** The table a finding stands in. */
export function tableOf(finding: Finding, context: RuleContext): CheckedTable | undefined {
  const { sheet, row } = finding;
  return context.tables.find(
    (table) => table.table.sheet === sheet && (row === null || table.rowAt(row) !== undefined),
  );
}

export function taskOf(finding: Finding, context: RuleContext): CheckedTask | undefined {
  return finding.row === null ? undefined : tableOf(finding, context)?.taskAt(finding.row);
}

/** The cell a finding points at; undefined where it is blank. */
export function cellOf(finding: Finding, context: RuleContext): GridCell | undefined {
  const { row, column } = finding;
  const table = tableOf(finding, context);
  return table && row !== null && column !== null ? cellAt(table, row, column) : undefined;
}

/**
 * The edit that makes `change` of the text a finding points at. Null where there is no text, where a formula
 * makes it, or where nothing would change.
 */
export function editText(
  finding: Finding,
  context: RuleContext,
  change: (text: string) => string | null,
): readonly CellEdit[] | null {
  const cell = cellOf(finding, context);
  if (!cell || finding.row === null || finding.column === null) return null;
  if (typeof cell.value !== 'string' || cell.formula !== undefined) return null;
  const after = change(cell.value);
  if (after === null || after === cell.value) return null;
  return [edit(finding.sheet, finding.row, finding.column, cell.value, after)];
}

export function edit(
  sheet: string,
  row: SheetRow,
  column: Column,
  before: string,
  after: string | number | null,
): CellEdit {
  return { sheet, row, column, before, after };
}
