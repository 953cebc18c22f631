/**
 * The lines of a statistics form as rules look at them, and the cell that a finding points at.
 */
import type { Column, SheetRow } from '../../grid';
import type { IndicatorField, RecognizedIndicator } from '../../tables';
import { fold } from '../../text';
import type { CheckedTable } from '../checked';

export const linesOf = (table: CheckedTable): readonly RecognizedIndicator[] =>
  table.table.kind === 'annex' ? table.table.indicators : [];

export function cellOfLine(
  table: CheckedTable,
  line: RecognizedIndicator,
  field: IndicatorField,
): { readonly row: SheetRow | null; readonly column: Column | null } {
  const source = line.sources[field];
  return { row: source?.row ?? line.sourceRows[0] ?? null, column: source?.column ?? table.columnOf(field) };
}

/** How a clerk names the line: its number, or its words where it has none. */
export const nameOfLine = (line: RecognizedIndicator): string => line.number ?? line.label;

/** Folded, in single spaces. */
export const plain = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

export const isPercentUnit = (unit: string): boolean => /%|phan tram/.test(plain(unit));
