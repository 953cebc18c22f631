/** Which rows of which sheets an edit changed, where it put none in and took none out. */
import type { SheetGrid } from '../../grid';

export interface EditedSheet {
  readonly before: SheetGrid;
  readonly now: SheetGrid;
  /** Indexes among the sheet's rows. */
  readonly rows: readonly number[];
}

/** Null where sheets, merged areas or rows themselves came, went or were hidden, or more than `many` rows changed. */
export function editedSheets(
  before: readonly SheetGrid[],
  now: readonly SheetGrid[],
  many: number,
): readonly EditedSheet[] | null {
  if (before.length !== now.length) return null;
  const edited: EditedSheet[] = [];
  for (const [index, grid] of now.entries()) {
    const former = before[index];
    if (!former) return null;
    const rows = editedRows(former, grid, many);
    if (!rows) return null;
    if (rows.length > 0) edited.push({ before: former, now: grid, rows });
  }
  return edited;
}

function editedRows(before: SheetGrid, now: SheetGrid, many: number): readonly number[] | null {
  if (before === now || (before.rows === now.rows && isFramedAlike(before, now))) return [];
  if (!isFramedAlike(before, now) || before.rows.length !== now.rows.length) return null;
  const rows: number[] = [];
  for (let index = 0; index < now.rows.length; index++) {
    const [former, row] = [before.rows[index], now.rows[index]];
    if (former === row) continue;
    if (!former || !row || former.row !== row.row || former.hidden !== row.hidden) return null;
    rows.push(index);
    if (rows.length > many) return null;
  }
  return rows;
}

function isFramedAlike(before: SheetGrid, now: SheetGrid): boolean {
  return before.name === now.name && before.date1904 === now.date1904 && before.merges === now.merges;
}
