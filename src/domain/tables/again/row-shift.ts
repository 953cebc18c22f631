/** Whether all that an edit did was to put one row into a sheet or to take one out. */
import { isAlike, type CellRange, type GridRow, type SheetGrid } from '../../grid';
import type { RowShift } from '../grid-view';

export interface ShiftedSheet {
  readonly before: SheetGrid;
  readonly now: SheetGrid;
  /** Index of the row that came or went among the rows of its sheet. */
  readonly at: number;
  readonly shift: RowShift;
}

/** Null where anything else is different, or a merged area reaches over the row. */
export function shiftedSheet(before: readonly SheetGrid[], now: readonly SheetGrid[]): ShiftedSheet | null {
  if (before.length !== now.length) return null;
  const index = now.findIndex((grid, at) => grid !== before[at]);
  const [former, grid] = [before[index], now[index]];
  if (!former || !grid || now.some((other, at) => at !== index && other !== before[at])) return null;
  if (former.name !== grid.name || former.date1904 !== grid.date1904) return null;
  const by = grid.rows.length - former.rows.length;
  if (by !== 1 && by !== -1) return null;
  const at = firstUnlike(former.rows, grid.rows);
  const [come, gone] = by === 1 ? [grid.rows[at], former.rows[at]] : [null, former.rows[at]];
  const row = gone?.row;
  if (row === undefined || come === undefined || (come && come.row !== row)) return null;
  const shift: RowShift = { row, by, come, merges: grid.merges };
  const longer = by === 1 ? grid.rows : former.rows;
  for (let place = at + 1; place < longer.length; place++) {
    const [was, is] =
      by === 1 ? [former.rows[place - 1], longer[place]] : [longer[place], grid.rows[place - 1]];
    if (was?.cells !== is?.cells || was?.hidden !== is?.hidden || (was?.row ?? 0) + by !== is?.row)
      return null;
  }
  return areMergesShifted(former.merges, shift) ? { before: former, now: grid, at, shift } : null;
}

function firstUnlike(before: readonly GridRow[], now: readonly GridRow[]): number {
  let at = 0;
  while (at < now.length && before[at] === now[at]) at++;
  return at;
}

function areMergesShifted(before: readonly CellRange[], { row, by, merges, come }: RowShift): boolean {
  const from = come ? row : row + 1;
  return (
    before.length === merges.length &&
    before.every((merge, at) => {
      const is = merges[at];
      if (merge.bottom < row) return isAlike(merge, is);
      if (merge.top < from || !is) return false;
      return isAlike({ ...merge, top: merge.top + by, bottom: merge.bottom + by }, is);
    })
  );
}
