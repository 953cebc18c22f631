/**
 * What the first look says of the texts of a row, kept with the row: the rules ask of one cell after the other, and
 * most rows stay as they are from one check to the next.
 */
import type { GridCell, GridRow } from '../../grid';
import { firstLook } from './first-look';

interface RowLook {
  /** What any of its cells calls for. */
  readonly any: number;
  /** In the order of the cells; null where none calls for anything. */
  readonly cells: readonly number[] | null;
}

const NOTHING_CALLED: RowLook = { any: 0, cells: null };
/** Kept with the row's cells, which stay where rows above come or go. */
const looks = new WeakMap<GridRow['cells'], RowLook>();

/** Units, deadlines and notes stand in row after row. */
const SHORT = 60;
const MOST_SHORT = 4000;
const shortTexts = new Map<string, number>();

function lookOf(text: string): number {
  if (text.length > SHORT) return firstLook(text);
  let calls = shortTexts.get(text);
  if (calls === undefined) {
    calls = firstLook(text);
    if (shortTexts.size < MOST_SHORT) shortTexts.set(text, calls);
  }
  return calls;
}

/** Rules ask cell after cell of one row. */
let askedOf: GridRow['cells'] | null = null;
let answered = NOTHING_CALLED;

function rowLook(row: GridRow): RowLook {
  if (row.cells === askedOf) return answered;
  askedOf = row.cells;
  const known = looks.get(row.cells);
  if (known) return (answered = known);
  let cells: number[] | null = null;
  let any = 0;
  for (let at = 0; at < row.cells.length; at++) {
    const value = row.cells[at]?.value;
    const calls = typeof value === 'string' ? lookOf(value) : 0;
    if (calls === 0) continue;
    (cells ??= new Array<number>(row.cells.length).fill(0))[at] = calls;
    any |= calls;
  }
  answered = cells === null ? NOTHING_CALLED : { any, cells };
  looks.set(row.cells, answered);
  return answered;
}

/** False where `callsFor` is for every text of a row. */
export function rowCallsFor(row: GridRow, look: number): boolean {
  return (rowLook(row).any & look) !== 0;
}

/** `callsFor` of the text in one of a row's cells. */
export function cellCallsFor(row: GridRow, cell: GridCell, look: number): boolean {
  const { any, cells } = rowLook(row);
  if (cells === null || (any & look) === 0) return false;
  return ((cells[row.cells.indexOf(cell)] ?? 0) & look) !== 0;
}
