/** What a person left in a cell of the grid. */
import type { ICellData, Nullable } from '@univerjs/core';

/** What stands in a cell after typing; rich text gives its plain text. */
export function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell) return null;
  if (cell.f !== undefined && cell.f !== null) return cell.f;
  const rich = cell.p?.body?.dataStream;
  const text = rich ?? (cell.v === undefined || cell.v === null ? '' : String(cell.v));
  const plain = text.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return plain === '' ? null : plain;
}
