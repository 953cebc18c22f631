/**
 * The part of a sheet in use: by contents, or by contents and looks.
 */
import type { CellRange } from '../../src/domain/grid';
import { cellRange } from '../../src/domain/grid';
import { isPlain } from './looks';
import type { HostCell, HostSheet } from './model';

export function usedRange(sheet: HostSheet, valuesOnly: boolean): CellRange | null {
  const counts = (cell: HostCell): boolean =>
    cell.value !== '' || cell.formula !== undefined || (!valuesOnly && !isPlain(cell.look));
  let found: CellRange | null = null;
  const add = (top: number, left: number, bottom: number, right: number): void => {
    found = found
      ? cellRange(
          Math.min(found.top, top),
          Math.min(found.left, left),
          Math.max(found.bottom, bottom),
          Math.max(found.right, right),
        )
      : cellRange(top, left, bottom, right);
  };
  for (const [row, cells] of sheet.cells) {
    for (const [at, cell] of cells) if (counts(cell)) add(row, at, row, at);
  }
  if (valuesOnly) return found;
  for (const { top, left, bottom, right } of sheet.merges) add(top, left, bottom, right);
  for (const row of sheet.hiddenRows) add(row, 1, row, 1);
  for (const at of [...sheet.hiddenColumns, ...sheet.columnWidths.keys()]) add(1, at, 1, at);
  return found;
}
