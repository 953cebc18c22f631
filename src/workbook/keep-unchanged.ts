/**
 * A workbook read again, told in the objects of the reading before wherever nothing changed: who knows what came of
 * a row or a sheet knows by the object that it may be kept.
 */
import type { GridRow } from '../domain/grid';
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
  return isSame(before, kept) ? before : kept;
}

function keptSheet(before: SheetSnapshot, now: SheetSnapshot): SheetSnapshot {
  if (before === now) return now;
  const rows = keptRows(before.rows, now.rows);
  const merges = isSame(before.merges, now.merges) ? before.merges : now.merges;
  const tables = isSame(before.tables, now.tables) ? before.tables : now.tables;
  const sheet = { ...now, rows, merges, tables };
  return isSame(before, sheet) ? before : sheet;
}

function keptRows(before: readonly GridRow[], now: readonly GridRow[]): readonly GridRow[] {
  const rows: GridRow[] = [];
  let same = before.length === now.length;
  let at = 0;
  for (const row of now) {
    while ((before[at]?.row ?? Infinity) < row.row) at += 1;
    const former = before[at];
    const kept = former && isSame(former, row) ? former : row;
    if (kept !== before[rows.length]) same = false;
    rows.push(kept);
  }
  return same ? before : rows;
}

/** Plain data alike in every part; a part that is left out is as one that is undefined. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let at = 0; at < one.length; at++) if (!isSame(one[at], other[at])) return false;
    return true;
  }
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in first) if (!isSame(first[key], second[key])) return false;
  for (const key in second) if (second[key] !== undefined && first[key] === undefined) return false;
  return true;
}
