/**
 * What a unit wrote beside the table of tasks: below it, right of it, between its titles, on sheets of its own.
 * Nothing can be taken from there, so it is listed.
 */
import {
  cellAddress,
  cellRange,
  rangeAddress,
  type GridCell,
  type GridRow,
  type SheetRow,
} from '../../domain/grid';
import { messages } from '../../messages';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../workbook';
import { slipOf } from '../hand-out';
import { isOurs, type FoundTable } from '../structure';
import { shownText } from './cell-values';
import type { LeftCell } from './consolidation';

/** Cells of one sheet that are listed one by one; what goes on is told by its range. */
const MOST_CELLS = 200;

interface Outside {
  readonly row: SheetRow;
  readonly cell: GridCell;
}

export function cellsOutside(
  file: string,
  snapshot: WorkbookSnapshot,
  { sheet, table }: FoundTable,
): readonly LeftCell[] {
  const isSlip = slipOf(snapshot) !== null;
  // Of the office's own workbook the appendix is no news.
  const further = isSlip ? snapshot.sheets.filter((one) => one !== sheet && !isOurs(one)) : [];
  return [
    ...listed(file, sheet.name, besideTable(sheet, table, isSlip)),
    ...further.flatMap((one) => listed(file, one.name, typedIn(one.rows))),
  ];
}

/**
 * Of a layout of the unit's own: what stands below the table of tasks that ends in row `bottom`, signatures too. A
 * sheet without one, where `bottom` is 0, is told in one line.
 */
export function cellsBelow(file: string, sheet: SheetSnapshot, bottom: number): readonly LeftCell[] {
  const cells = typedIn(sheet.rows.filter(({ row }) => row > bottom));
  return listed(file, sheet.name, cells, bottom === 0 ? 0 : MOST_CELLS);
}

/** The titles of a task sheet stand above its first column; above a copy of the office's table anything may. */
function besideTable(
  { rows }: SheetSnapshot,
  { range: { top, bottom, left, right } }: TableSnapshot,
  isSlip: boolean,
): readonly Outside[] {
  return rows.flatMap(({ row, cells }): readonly Outside[] => {
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) return [];
    if (row > bottom) return typedIn([{ row, cells }]);
    const mostLeft = isSlip && row < top ? left + 1 : Infinity;
    if (first.column >= left && last.column <= right && last.column < mostLeft) return [];
    return typedIn([{ row, cells }]).filter(
      ({ cell: { column } }) => column < left || column > right || column >= mostLeft,
    );
  });
}

function typedIn(rows: readonly GridRow[]): readonly Outside[] {
  return rows.flatMap(({ row, cells }) =>
    cells.filter((cell) => shownText(cell).trim() !== '').map((cell) => ({ row, cell })),
  );
}

function listed(
  file: string,
  sheet: string,
  cells: readonly Outside[],
  most = MOST_CELLS,
): readonly LeftCell[] {
  const line = (cell: string, value: string): LeftCell => ({
    reason: 'outside-table',
    from: { file, sheet, cell },
    value,
    task: '',
  });
  const further = cells.slice(most);
  const columns = further.map(({ cell }) => cell.column as number);
  const rows = further.map(({ row }) => row as number);
  return [
    ...cells
      .slice(0, most)
      .map(({ row, cell }) => line(cellAddress({ row, column: cell.column }), shownText(cell))),
    ...(further.length === 0
      ? []
      : [
          line(
            rangeAddress(cellRange(least(rows), least(columns), greatest(rows), greatest(columns))),
            messages('vi').takeIn.furtherCells({ count: further.length }),
          ),
        ]),
  ];
}

const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
const greatest = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));
