/** Merged areas show their top left cell alone; what else a file keeps beneath is left out. */
import { contains, type CellRange, type GridRow } from '../../domain/grid';
import type { Budget } from './budget';

export function withoutCoveredCells(
  rows: readonly GridRow[],
  merges: readonly CellRange[],
  budget: Budget,
): readonly GridRow[] {
  if (merges.length === 0 || rows.length === 0) return rows;
  const result: (GridRow | null)[] = [...rows];
  for (const merge of merges) {
    let index = firstRowFrom(rows, merge.top);
    for (; index < rows.length; index++) {
      const row = result[index];
      if ((rows[index]?.row ?? Infinity) > merge.bottom) break;
      budget.takeMergeWork(1);
      if (row) result[index] = withoutCovered(row, merge, budget);
    }
  }
  return result.filter((row) => row !== null);
}

function withoutCovered(row: GridRow, merge: CellRange, budget: Budget): GridRow | null {
  budget.takeMergeWork(row.cells.length);
  const covered = (column: number): boolean =>
    contains(merge, row.row, column) && !(row.row === merge.top && column === merge.left);
  if (!row.cells.some((cell) => covered(cell.column))) return row;
  const cells = row.cells.filter((cell) => !covered(cell.column));
  return cells.length === 0 ? null : { ...row, cells };
}

/** Index of the first row at or below `top`. */
function firstRowFrom(rows: readonly GridRow[], top: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
