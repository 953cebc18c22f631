/**
 * A table that goes on over the next sheet, with or without its header there.
 */
import type { ColumnsRead } from './columns/read-columns';
import type { GridView } from './grid-view';
import type { TableDraft } from './recognize-table';
import { follows, readNumberedHeading, readRowNumber, type RowNumber } from './rows/numbering';
import { repeats, type TableExtent } from './table-extent';

export interface SheetContinuation {
  readonly extent: TableExtent;
  readonly columns: ColumnsRead;
}

/**
 * The headerless part of an earlier sheet's table on this one: rows that fill the same columns, numbers where
 * numbers stood. A sheet with a header of its own has none.
 */
export function headerlessPart(
  view: GridView,
  extents: readonly TableExtent[],
  last: TableDraft,
): SheetContinuation | undefined {
  if (extents.length > 0) return undefined;
  const { band } = last.extent;
  const numberColumn = last.columns.columns.find((column) => column.field === 'number')?.column;
  const inside = view.rows.filter((row) =>
    row.cells.every((cell) => cell.column >= band.left && cell.column <= band.right),
  );
  const filled = inside.filter((row) => row.cells.length >= 3);
  if (filled.length === 0 || inside.length < view.rows.length * 0.8) return undefined;
  if (filled.length < inside.length * 0.5) return undefined;
  if (numberColumn !== undefined) {
    const numbered = filled.filter((row) => readRowNumber(view.seen(row.row, numberColumn)?.text ?? ''));
    if (numbered.length < filled.length * 0.5) return undefined;
  }
  const headless = { ...band, top: 1, bottom: 0, numberingRow: null };
  return {
    extent: { band: headless, repeats: [], titleRows: [], first: 1, last: view.rows.at(-1)?.row ?? 0 },
    columns: last.columns,
  };
}

/**
 * True where a sheet begins with the header of the earlier sheet's table, without a title, and its first number
 * goes on counting or its first row is the rest of a row.
 */
export function goesOnUnderHeader(view: GridView, extent: TableExtent, last: TableDraft): boolean {
  if (extent.titleRows.length > 0 || view.name === last.view.name) return false;
  if (!repeats(view, last.extent.band, extent.band)) return false;
  const numberColumn = last.columns.columns.find((column) => column.field === 'number')?.column;
  if (numberColumn === undefined) return false;
  const first = view.rows.find((row) => row.row >= extent.first);
  if (!first) return false;
  const text = view.own(first.row, numberColumn)?.text ?? '';
  if (text === '') return first.cells.length > 0;
  const number = readRowNumber(text) ?? readNumberedHeading(text)?.number;
  if (!number) return false;
  const before = last.rows.flatMap(({ facts }): RowNumber[] => {
    const own = facts.number ?? facts.heading?.number;
    return own ? [own] : [];
  });
  return (
    before.some(
      (earlier, index) =>
        follows(number, earlier) &&
        !before.slice(index + 1).some((later) => later.kind === earlier.kind && later.text === number.text),
    ) && !(number.kind !== 'roman' && number.parts.every((part) => part === 1))
  );
}
