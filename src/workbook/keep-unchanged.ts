/**
 * A workbook read again, told in the objects of the reading before wherever nothing changed: who knows what came of
 * a row or a sheet knows by the object that it may be kept.
 */
import { isAlike, type GridRow } from '../domain/grid';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** Says the same as `now`; sheets, rows and merged areas that are as they were in `before` are its objects. */
export function keepUnchanged(before: WorkbookSnapshot, now: WorkbookSnapshot): WorkbookSnapshot {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = now.sheets.map((sheet) => {
    const former = known.get(sheet.name);
    return former ? keptSheet(former, sheet) : sheet;
  });
  const same =
    sheets.length === before.sheets.length && sheets.every((sheet, at) => sheet === before.sheets[at]);
  const kept = { ...now, sheets: same ? before.sheets : sheets };
  return isAlike(before, kept) ? before : kept;
}

function keptSheet(before: SheetSnapshot, now: SheetSnapshot): SheetSnapshot {
  if (before === now) return now;
  const rows = keptRows(before.rows, now.rows);
  const merges = isAlike(before.merges, now.merges) ? before.merges : now.merges;
  const tables = isAlike(before.tables, now.tables) ? before.tables : now.tables;
  const sheet = { ...now, rows, merges, tables };
  return isAlike(before, sheet) ? before : sheet;
}

/** Rows below one that came or went are others, told by new numbers; their cells stay. */
function keptRows(before: readonly GridRow[], now: readonly GridRow[]): readonly GridRow[] {
  const rows: GridRow[] = [];
  const more = now.length - before.length;
  let same = before.length === now.length;
  let at = 0;
  for (const row of now) {
    while ((before[at]?.row ?? Infinity) < row.row) at += 1;
    const former = before[at];
    const kept = former && isAlike(former, row) ? former : moved(before[rows.length - more], row);
    if (kept !== before[rows.length]) same = false;
    rows.push(kept);
  }
  return same ? before : rows;
}

function moved(former: GridRow | undefined, row: GridRow): GridRow {
  if (!former || former.cells === row.cells || !isAlike(former.cells, row.cells)) return row;
  return { ...row, cells: former.cells };
}
