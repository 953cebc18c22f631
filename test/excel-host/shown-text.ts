/**
 * What a cell of the host shows, by its number format and the width of its column.
 */
import type { CellValue } from '../../src/domain/grid';
import { isCellError } from '../../src/domain/grid';
import { numberFormat } from '../../src/xlsx/formats';
import type { HostCell, HostSheet } from './model';
import { charactersOf } from './widths';

/** What a cell shows; "####" where its column is too narrow for a number. */
export function shown(cell: HostCell | undefined, sheet: HostSheet, at: number): string {
  const value: CellValue = cell?.value ?? '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const text = numberFormat(cell?.look.numberFormat ?? 'General').showNumber(value, sheet.book.date1904);
  const room = Math.floor(charactersOf(sheet.columnWidths.get(at) ?? 48)) + 4;
  return text.length > room ? '#'.repeat(room) : text;
}
