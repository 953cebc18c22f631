/** One file taken into the table of tasks of the sample appendix, and what came of it, a line each. */
import { column, type GridCell } from '../../src/domain/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { consolidate, type Consolidation } from '../../src/workflow';
import type { XlsxWorkbook } from '../../src/xlsx';
import { appendixWorkbook, structured } from './appendix-workbook';

export const DAY = '2025-06-15';

export function masterWorkbook(): XlsxWorkbook {
  const master = appendixWorkbook();
  structured(master, DAY);
  return master;
}

export function takenFrom(master: XlsxWorkbook, snapshot: WorkbookSnapshot): Consolidation {
  const result = consolidate(master.snapshot(), [{ name: 'vp.xlsx', snapshot }]);
  if (!result) throw new Error('no task table');
  return result;
}

export const takenLines = ({ taken }: Consolidation): readonly string[] =>
  taken.map(({ field, value, from }) => `${from.cell} ${field}: ${value}`);
export const leftLines = ({ left }: Consolidation): readonly string[] =>
  left.map(({ reason, value, from }) => `${from.sheet}!${from.cell} ${reason}: ${value}`);

/** With a cell of that row and column (counted from 1) as somebody typed it. */
export function typed(sheet: SheetSnapshot, row: number, at: number, cell: Partial<GridCell>): SheetSnapshot {
  const made: GridCell = {
    column: column(at),
    value: '',
    text: typeof cell.value === 'string' ? cell.value : '',
    ...cell,
  };
  const rows = sheet.rows.map((one) =>
    one.row === row
      ? {
          ...one,
          cells: [...one.cells.filter((known) => known.column !== at), made].sort(
            (first, second) => first.column - second.column,
          ),
        }
      : one,
  );
  return { ...sheet, rows };
}
