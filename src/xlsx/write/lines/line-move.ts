/**
 * Rows or columns inserted or deleted, and where that leaves a line or an area: what stands behind moves,
 * what is cut through grows or shrinks, what was deleted is gone.
 */
import { cellRange, LAST_COLUMN, LAST_SHEET_ROW, type CellRange } from '../../../domain/grid';

export interface LineMove {
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  /** The first line inserted or deleted, from 1. */
  readonly at: number;
  readonly count: number;
}

/** Where a line stands afterwards; null where it was deleted. `movedLine(insert 2 at 5, 7)` is 9. */
export function movedLine({ kind, at, count }: LineMove, line: number): number | null {
  if (line < at) return line;
  if (kind === 'insert') return line + count;
  return line < at + count ? null : line - count;
}

/** First and last line of a stretch afterwards; null where nothing of it is left. */
export function movedStretch(move: LineMove, from: number, to: number): readonly [number, number] | null {
  const { axis, kind, at, count } = move;
  const last = axis === 'rows' ? LAST_SHEET_ROW : LAST_COLUMN;
  // "All rows" stays all rows.
  if (from === 1 && to === last) return [from, to];
  if (kind === 'insert') {
    const [first, end] = [movedLine(move, from) ?? from, movedLine(move, to) ?? to];
    return first > last ? null : [first, Math.min(end, last)];
  }
  const end = at + count - 1;
  if (from >= at && to <= end) return null;
  const first = movedLine(move, from) ?? at;
  return [first, movedLine(move, to) ?? at - 1];
}

export function movedRange(move: LineMove, range: CellRange): CellRange | null {
  const { top, left, bottom, right } = range;
  if (move.axis === 'rows') {
    const rows = movedStretch(move, top, bottom);
    return rows && cellRange(rows[0], left, rows[1], right);
  }
  const columns = movedStretch(move, left, right);
  return columns && cellRange(top, columns[0], bottom, columns[1]);
}
