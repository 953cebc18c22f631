/**
 * A sheet's cells packed for the way from the worker to the page: one text and a few rows of numbers arrive
 * at once, where a hundred thousand small objects would hold the page up. They are unpacked in short slices.
 */
import type { GridCellData, SheetData } from './sheet-view';

export interface PackedCells {
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
  /** Where each cell's text ends in `text`; equal to the end before it where the cell shows nothing. */
  readonly ends: Uint32Array;
  /** Place in `names` plus one; 0 where the cell has no style. */
  readonly styles: Uint32Array;
  readonly names: readonly string[];
  readonly text: string;
  /** Formulas by the place of their cell. */
  readonly formulas: Readonly<Record<number, string>>;
}

type Cells = SheetData['cellData'];

/** The grid's mark for text. */
const TEXT = 1;
/** Cells between two looks at the clock, and milliseconds that a slice may take. */
const STEP = 500;
const SLICE = 20;

export function packCells(cells: Cells): PackedCells {
  const rows: number[] = [];
  const columns: number[] = [];
  const ends: number[] = [];
  const styles: number[] = [];
  const texts: string[] = [];
  const places = new Map<string, number>();
  const formulas: Record<number, string> = {};
  let end = 0;
  for (const [row, inRow] of Object.entries(cells))
    for (const [column, { v = '', s, f }] of Object.entries(inRow)) {
      if (f !== undefined) formulas[rows.length] = f;
      rows.push(Number(row));
      columns.push(Number(column));
      texts.push(v);
      end += v.length;
      ends.push(end);
      if (s !== undefined && !places.has(s)) places.set(s, places.size + 1);
      styles.push(s === undefined ? 0 : (places.get(s) ?? 0));
    }
  return {
    rows: Uint32Array.from(rows),
    columns: Uint32Array.from(columns),
    ends: Uint32Array.from(ends),
    styles: Uint32Array.from(styles),
    names: [...places.keys()],
    text: texts.join(''),
    formulas,
  };
}

/** `pause` lets the page live between slices. */
export async function unpackCells(packed: PackedCells, pause: () => Promise<void>): Promise<Cells> {
  const cells: Record<number, Record<number, GridCellData>> = {};
  let sliceEnds = performance.now() + SLICE;
  for (let index = 0; index < packed.rows.length; index++) {
    const start = index === 0 ? 0 : (packed.ends[index - 1] ?? 0);
    const end = packed.ends[index] ?? start;
    const style = packed.styles[index] ?? 0;
    const cell: GridCellData = {};
    if (end > start) {
      cell.v = packed.text.slice(start, end);
      cell.t = TEXT;
    }
    const formula = packed.formulas[index];
    if (formula !== undefined) cell.f = formula;
    const name = packed.names[style - 1];
    if (name !== undefined) cell.s = name;
    (cells[packed.rows[index] ?? 0] ??= {})[packed.columns[index] ?? 0] = cell;
    if (index % STEP !== 0 || performance.now() < sliceEnds) continue;
    await pause();
    sliceEnds = performance.now() + SLICE;
  }
  return cells;
}
