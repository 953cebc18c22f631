/** Sheets of texts into which somebody types, one cell after the other. */
import { column, sheetRow, type GridCell, type GridRow, type SheetGrid } from '../../src/domain/grid';

export function rowOf(row: number, texts: readonly string[]): GridRow {
  const cells = texts.flatMap((text, index): GridCell[] =>
    text === '' ? [] : [{ column: column(index + 1), value: text, text }],
  );
  return { row: sheetRow(row), cells };
}

/** What Excel makes of a day or a number. */
export type Typed = Pick<GridCell, 'value' | 'text' | 'format'>;

/** The sheet with one cell typed into; rows that stay are the same objects. */
export function typed(grid: SheetGrid, row: number, at: number, typedIn: string | Typed): SheetGrid {
  const { text, ...stored } = typeof typedIn === 'string' ? { text: typedIn } : typedIn;
  const former = grid.rows.find((each) => each.row === sheetRow(row));
  const others = (former?.cells ?? []).filter((cell) => cell.column !== column(at));
  const cell: GridCell = { column: column(at), value: text, text, ...stored };
  const cells = (text === '' ? others : [...others, cell]).sort((one, other) => one.column - other.column);
  const rest = grid.rows.filter((each) => each.row !== sheetRow(row));
  if (former && cells.length > 0) {
    const renewed = { ...former, cells };
    return { ...grid, rows: grid.rows.map((each) => (each === former ? renewed : each)) };
  }
  if (cells.length === 0) return { ...grid, rows: rest };
  const rows = [...rest, { row: sheetRow(row), cells }].sort((one, other) => one.row - other.row);
  return { ...grid, rows };
}
