/** Rows and cells that a file gives out of order, or twice, put in order. */
import type { GridCell, GridRow, SheetRow } from '../../domain/grid';

/** Cells by column; of two in the same place the later counts. */
export function inOrder(cells: readonly GridCell[]): GridCell[] {
  const byColumn = new Map<number, GridCell>();
  for (const cell of cells) byColumn.set(cell.column, cell);
  return [...byColumn.values()].sort((one, other) => one.column - other.column);
}

/** Rows by number; the cells of a row that comes twice are put together. */
export function joinedRows(rows: readonly GridRow[]): GridRow[] {
  const byNumber = new Map<number, GridRow>();
  for (const row of rows) {
    const known = byNumber.get(row.row);
    byNumber.set(row.row, known ? { ...known, cells: inOrder([...known.cells, ...row.cells]) } : row);
  }
  return [...byNumber.values()].sort((one, other) => one.row - other.row);
}

export function sortedUnique(rows: readonly SheetRow[]): SheetRow[] {
  return [...new Set(rows)].sort((one, other) => one - other);
}
