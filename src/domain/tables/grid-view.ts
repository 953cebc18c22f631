/**
 * A sheet as recognition looks at it: cleaned texts by row and column, merges seen from any of their cells.
 */
import type { CellRange, GridCell, GridRow, SheetGrid } from '../grid';
import { cleanCell, fold, isClean } from '../text';

export interface ViewCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  /** Cleaned as shown. */
  readonly text: string;
  /** The merged area whose top left this is. */
  readonly merge?: CellRange;
}

export interface ViewRow {
  readonly row: number;
  readonly hidden: boolean;
  /** Cells with text after cleaning, in column order. */
  readonly cells: readonly ViewCell[];
}

/** One row put in or taken out of a sheet, and where that leaves the others. */
export interface RowShift {
  /** Its number. */
  readonly row: number;
  readonly by: 1 | -1;
  /** Null where it was taken out. */
  readonly come: GridRow | null;
  /** Of the sheet as they are then. */
  readonly merges: readonly CellRange[];
}

type Changeable<Part> = { -readonly [Field in keyof Part]: Part[Field] };

/**
 * Texts repeat all over a sheet ("Thường xuyên", "Văn phòng Sở"); each is cleaned and folded once. Most are
 * clean, and to see that costs less than to remember them.
 */
class TextStore {
  private readonly cleaned = new Map<string, string>();
  private readonly folded = new Map<string, string>();

  clean(raw: string): string {
    if (isClean(raw)) return raw;
    if (raw.length > LONGEST_KEPT) return cleanCell(raw);
    const known = this.cleaned.get(raw);
    if (known !== undefined) return known;
    const text = cleanCell(raw);
    if (this.cleaned.size < MOST_KEPT) this.cleaned.set(raw, text);
    return text;
  }

  fold(text: string): string {
    if (text.length > LONGEST_KEPT) return fold(text);
    const known = this.folded.get(text);
    if (known !== undefined) return known;
    const folded = fold(text);
    if (this.folded.size < MOST_KEPT) this.folded.set(text, folded);
    return folded;
  }
}

const NO_CELLS: readonly ViewCell[] = [];
const LONGEST_KEPT = 40;
const MOST_KEPT = 20_000;

export class GridView {
  readonly name: string;
  readonly date1904: boolean;
  readonly rows: readonly ViewRow[];
  private readonly store = new TextStore();
  /** By sheet row: its place in `rows` counted from 1, 0 where the row is blank. */
  private placeOfRow: Int32Array;
  private readonly mergesByRow = new Map<number, CellRange[]>();

  constructor(grid: SheetGrid) {
    this.name = grid.name;
    this.date1904 = grid.date1904 === true;
    const lastRow = grid.rows.reduce((last, { row }) => Math.max(last, row), 0);
    this.placeMerges(grid.merges, lastRow);
    const rows: ViewRow[] = [];
    this.placeOfRow = new Int32Array(lastRow + 1);
    for (const row of grid.rows) {
      const view = this.viewRow(row);
      if (view.cells.length === 0) continue;
      this.placeOfRow[row.row] = rows.push(view);
    }
    this.rows = rows;
  }

  private placeMerges(merges: readonly CellRange[], lastRow: number): void {
    for (const merge of merges) {
      for (let row: number = merge.top; row <= Math.min(merge.bottom, lastRow); row++) {
        const list = this.mergesByRow.get(row);
        if (list) list.push(merge);
        else this.mergesByRow.set(row, [merge]);
      }
    }
  }

  /**
   * Takes over a row that was put in (`come`) or taken out, without merged cells: rows below it are told by other
   * numbers, their cells with them. For whoever holds the view alone.
   */
  shift({ row, by, come, merges }: RowShift): void {
    const rows = this.rows as Changeable<ViewRow>[];
    const first = rows.findIndex((one) => one.row >= row);
    const lastRow = (rows.at(-1)?.row ?? 0) + by;
    this.mergesByRow.clear();
    this.placeMerges(merges, lastRow);
    if (come) rows.splice(first, 0, this.viewRow(come));
    else rows.splice(first, 1);
    for (let place = come ? first + 1 : first; place < rows.length; place++) {
      const moved = rows[place] as Changeable<ViewRow>;
      moved.row += by;
      for (const cell of moved.cells as readonly Changeable<ViewCell>[]) {
        cell.row += by;
        const merge = cell.merge && this.mergeAt(cell.row, cell.column);
        if (merge) cell.merge = merge;
      }
    }
    this.placeOfRow = new Int32Array(lastRow + 1);
    for (let place = 0; place < rows.length; place++) this.placeOfRow[rows[place]?.row ?? 0] = place + 1;
  }

  fold(text: string): string {
    return this.store.fold(text);
  }

  /** Index of a sheet row in `rows`; undefined where the row is blank. */
  indexOf(row: number): number | undefined {
    const place = this.placeOfRow[row];
    return place === undefined || place === 0 ? undefined : place - 1;
  }

  /** The cells of a sheet row, none where it is blank. */
  cellsOf(row: number): readonly ViewCell[] {
    const place = this.placeOfRow[row];
    return place === undefined ? NO_CELLS : (this.rows[place - 1]?.cells ?? NO_CELLS);
  }

  /** The cell's own content; nothing for cells that a merge covers. */
  own(row: number, column: number): ViewCell | undefined {
    for (const cell of this.cellsOf(row)) {
      if (cell.column === column) return cell;
      if (cell.column > column) return undefined;
    }
    return undefined;
  }

  /** The content a reader sees at a cell: its own, or that of the merged area it lies in. */
  seen(row: number, column: number): ViewCell | undefined {
    const merge = this.mergeAt(row, column);
    return merge ? this.own(merge.top, merge.left) : this.own(row, column);
  }

  mergeAt(row: number, column: number): CellRange | undefined {
    return this.mergesByRow
      .get(row)
      ?.find((merge) => column >= merge.left && column <= merge.right && row <= merge.bottom);
  }

  /** Merged areas that touch a row. */
  mergesOf(row: number): readonly CellRange[] {
    return this.mergesByRow.get(row) ?? [];
  }

  private viewRow(row: GridRow): ViewRow {
    const merges = this.mergesByRow.get(row.row);
    // Made as long as it will be: hundreds of thousands of these live as long as the sheet.
    const cells = new Array<ViewCell>(row.cells.length);
    let count = 0;
    for (const cell of row.cells) {
      const text = this.store.clean(cell.text);
      if (text === '') continue;
      const merge = merges?.find((area) => cell.column >= area.left && cell.column <= area.right);
      if (!merge) cells[count++] = { row: row.row, column: cell.column, cell, text };
      else if (merge.top === row.row && merge.left === cell.column) {
        cells[count++] = { row: row.row, column: cell.column, cell, text, merge };
      }
    }
    cells.length = count;
    return { row: row.row, hidden: row.hidden === true, cells };
  }
}
