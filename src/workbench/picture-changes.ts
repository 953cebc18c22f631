/** What differs between two pictures of a workbook: a few cells, or more than is worth listing. */
import type { GridCellData, SheetView, ShownCell, WorkbookView } from './grid/sheet-view';

/** More changed cells than this are drawn anew as a whole. */
const MOST_CELLS = 400;

/** Null where sheets, sizes, merges or styles changed, or too many cells did. */
export function changedCells(before: WorkbookView, after: WorkbookView): readonly ShownCell[] | null {
  if (frameOf(before) !== frameOf(after)) return null;
  const changed: ShownCell[] = [];
  for (const [index, sheet] of after.sheets.entries()) {
    const earlier = before.sheets[index];
    if (!earlier) return null;
    for (const cell of cellsBetween(earlier, sheet)) {
      changed.push(cell);
      if (changed.length > MOST_CELLS) return null;
    }
  }
  return changed;
}

/** Everything but the cells, as text. */
function frameOf({ sheets, styles }: WorkbookView): string {
  const frames = sheets.map(({ name, data }) => ({ name, ...data, cellData: null, rowData: null }));
  return JSON.stringify([frames, styles]);
}

function* cellsBetween(before: SheetView, after: SheetView): Iterable<ShownCell> {
  const old = before.data.cellData;
  const now = after.data.cellData;
  for (const row of new Set([...Object.keys(old), ...Object.keys(now)]).values()) {
    const oldRow: Readonly<Record<number, GridCellData>> = old[Number(row)] ?? {};
    const newRow: Readonly<Record<number, GridCellData>> = now[Number(row)] ?? {};
    for (const column of new Set([...Object.keys(oldRow), ...Object.keys(newRow)])) {
      const was = oldRow[Number(column)];
      const is = newRow[Number(column)];
      if (was?.v === is?.v && was?.s === is?.s && was?.f === is?.f) continue;
      yield { sheet: after.name, row: Number(row) + 1, column: Number(column) + 1, data: is ?? null };
    }
  }
}
