/**
 * A table that goes on over the next sheet, with or without its header there.
 */
import type { GridView } from './grid-view';
import type { ColumnsRead } from './columns/read-columns';
import type { TableDraft } from './recognize-table';
import type { TableExtent } from './table-extent';
import { isUpperCase } from './rows/row-facts';

export interface SheetContinuation {
  readonly extent: TableExtent;
  readonly columns: ColumnsRead;
}

/**
 * The headerless part of an earlier sheet's table on this one: rows before any header that fill the same
 * columns, numbers where numbers stood. A title above them means a table of its own.
 */
export function continuationOf(
  view: GridView,
  extents: readonly TableExtent[],
  last: TableDraft,
): SheetContinuation | undefined {
  const first = extents[0];
  if (first) return undefined;
  const { band } = last.extent;
  const numberColumn = last.columns.columns.find((column) => column.field === 'number')?.column;
  const inside = view.rows.filter((row) =>
    row.cells.every((cell) => cell.column >= band.left && cell.column <= band.right),
  );
  const filled = inside.filter((row) => row.cells.length >= 3);
  if (filled.length === 0 || inside.length < view.rows.length * 0.8) return undefined;
  if (filled.length < inside.length * 0.5) return undefined;
  if (numberColumn !== undefined) {
    const numbered = filled.filter((row) => {
      const text = view.seen(row.row, numberColumn)?.text ?? '';
      return /^[\dIVXLC]{1,5}[.\d)]*$/.test(text);
    });
    if (numbered.length < filled.length * 0.5) return undefined;
  }
  const top = view.rows[0];
  if (
    !top ||
    (top.cells.length === 1 &&
      isUpperCase(top.cells[0]?.text ?? '') &&
      top.cells[0]?.column === 1 &&
      filled.length < 2)
  ) {
    return undefined;
  }
  const headless = { ...band, top: 1, bottom: 0, numberingRow: null };
  return {
    extent: { band: headless, repeats: [], titleRows: [], first: 1, last: view.rows.at(-1)?.row ?? 0 },
    columns: last.columns,
  };
}
