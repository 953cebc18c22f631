/**
 * The headings of a table column by column: put together from their rows, with the columns that no heading names.
 */
import type { GridView, ViewCell } from '../grid-view';
import { readRowNumber } from '../rows/numbering';

export interface HeaderColumn {
  readonly column: number;
  /** Parts of the heading from top to bottom, repeated ones left out. */
  readonly parts: readonly string[];
}

/** The columns of a header whose lowest row is `bottom`; `rows` are those that hold headings. */
export function columnsUnder(view: GridView, rows: readonly number[], bottom: number): HeaderColumn[] {
  return withUnheaded(view, withoutCovered(view, headerColumns(view, rows), bottom), bottom);
}

function headerColumns(view: GridView, rows: readonly number[]): HeaderColumn[] {
  let left = Infinity;
  let right = 0;
  for (const row of rows) {
    for (const cell of view.rows[view.indexOf(row) ?? -1]?.cells ?? []) {
      left = Math.min(left, cell.column);
      right = Math.max(right, cell.merge ? Math.min(cell.merge.right, cell.column + 40) : cell.column);
    }
  }
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; column++) {
    const parts: string[] = [];
    rows.forEach((row, at) => {
      const cell = view.seen(row, column) ?? sharedHeading(view, rows, at, column);
      if (cell && parts.at(-1) !== cell.text) parts.push(cell.text);
    });
    columns.push({ column, parts });
  }
  return columns;
}

/** Twelve months under one heading. */
const WIDEST_GROUP = 12;

/** The unmerged heading to the left that covers this column too, where the next header row has a part of its own. */
function sharedHeading(
  view: GridView,
  rows: readonly number[],
  at: number,
  column: number,
): ViewCell | undefined {
  const row = rows[at];
  const below = rows[at + 1];
  if (row === undefined || below === undefined || view.own(below, column) === undefined) return undefined;
  for (let left = column - 1; left >= column - WIDEST_GROUP && left >= 1; left--) {
    const cell = view.seen(row, left);
    if (cell) return view.own(below, left) !== undefined ? cell : undefined;
    if (view.own(below, left) === undefined) return undefined;
  }
  return undefined;
}

/** A heading merged over two columns is one column where every cell below it is merged so too. */
function withoutCovered(view: GridView, columns: readonly HeaderColumn[], bottom: number): HeaderColumn[] {
  const start = (view.indexOf(bottom) ?? 0) + 1;
  const below = view.rows.slice(start, start + 40);
  return columns.filter(({ column }) => {
    const heading = view.mergeAt(bottom, column);
    if (heading === undefined || heading.left === column || below.length === 0) return true;
    return (
      below.some(({ row, cells }) => {
        if (cells.some((cell) => cell.column === column)) return true;
        const merge = view.mergeAt(row, column);
        return merge !== undefined && merge.left === column;
      }) || !below.some(({ row }) => view.mergeAt(row, column)?.left === heading.left)
    );
  });
}

/** Columns beside the headed ones whose heading is blank: numbers to the left, anything right next to the last. */
function withUnheaded(view: GridView, columns: readonly HeaderColumn[], bottom: number): HeaderColumn[] {
  const all = [...columns];
  const start = (view.indexOf(bottom) ?? 0) + 1;
  const below = view.rows.slice(start, start + 40);
  const cellsOf = (column: number): string[] =>
    below.flatMap((row) =>
      row.cells.filter((cell) => cell.column === column && !cell.merge).map((cell) => cell.text),
    );
  const first = all[0]?.column ?? 1;
  for (let column = first - 1; column >= Math.max(1, first - 3); column--) {
    const texts = cellsOf(column);
    const numbers = texts.filter((text) => readRowNumber(text)).length;
    if (texts.length < 2 || numbers < texts.length * 0.6) continue;
    for (let at = first - 1; at >= column; at--) all.unshift({ column: at, parts: [] });
    break;
  }
  for (let column = (all.at(-1)?.column ?? first) + 1; cellsOf(column).length > 0; column++) {
    all.push({ column, parts: [] });
  }
  return all;
}
