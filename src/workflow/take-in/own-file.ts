/**
 * A file that holds our task table: a sheet that was handed out, or a copy of the office's workbook. Rows are
 * known by id, in whatever order and under whatever sheet name they come back.
 */
import { cellAddress, column, type GridCell, type SheetRow } from '../../domain/grid';
import type { WorkbookSnapshot } from '../../workbook';
import { FIXED_COLUMNS, REPORTED_COLUMNS, slipOf } from '../hand-out';
import { fingerprint, plainOf, readTrace, rowsOfTable, taskColumn } from '../structure';
import type { FoundTable, TableRow, TaskColumnId } from '../structure';
import { shownText } from './cell-values';
import type { LeftCell } from './consolidation';
import type { ReportedFile, ReportedRow } from './reported-row';

export function readOwnFile(name: string, snapshot: WorkbookSnapshot, found: FoundTable): ReportedFile {
  const { date1904 } = snapshot;
  const slip = slipOf(snapshot);
  const places = new Map(found.table.columns.map((heading, index) => [heading, index]));
  const placeOf = (id: TaskColumnId): number | null => places.get(taskColumn(id).heading) ?? null;
  const rows = rowsOfTable(found).flatMap((row): ReportedRow[] => {
    if (row.cells.every((cell) => cell === undefined || shownText(cell).trim() === '')) return [];
    const cellAt = (id: TaskColumnId): GridCell | undefined => row.cells[placeOf(id) ?? -1];
    const text = (id: TaskColumnId): string =>
      plainOf(cellAt(id), taskColumn(id).format === 'date', date1904);
    const addressOf = (id: TaskColumnId): string | null => address(found, row, placeOf(id));
    const trace = text('trace');
    return [
      {
        sheet: found.sheet.name,
        row: row.row,
        id: text('id'),
        mark: readTrace(trace)?.mark ?? fingerprint(`${text('task')}\u0001${text('activity')}`),
        section: text('section'),
        number: text('number'),
        task: text('task'),
        activity: text('activity'),
        milestone: text('milestone'),
        lead: text('lead'),
        cells: REPORTED_COLUMNS.flatMap((field) => {
          const [cell, at] = [cellAt(field), addressOf(field)];
          return cell && at !== null && shownText(cell).trim() !== '' ? [{ field, cell, at }] : [];
        }),
        fixed: FIXED_COLUMNS.flatMap((field) => {
          const at = addressOf(field);
          return at === null ? [] : [{ field, value: text(field), at }];
        }),
        trace: slip ? trace : null,
        places: Object.fromEntries(
          REPORTED_COLUMNS.flatMap((field) => {
            const at = addressOf(field);
            return at === null ? [] : [[field, at] as const];
          }),
        ),
        note: null,
      },
    ];
  });
  return {
    name,
    kind: slip ? 'task-sheet' : 'task-table',
    unit: slip?.unit ?? null,
    date1904,
    rows,
    left: belowTable(name, found),
  };
}

function address(found: FoundTable, { row }: TableRow, place: number | null): string | null {
  return place === null ? null : cellAddress({ row, column: column(found.table.range.left + place) });
}

/** Rows that somebody added where the table does not reach. */
function belowTable(file: string, { sheet, table }: FoundTable): readonly LeftCell[] {
  return sheet.rows.flatMap(({ row, cells }) =>
    row <= table.range.bottom
      ? []
      : cells.flatMap((cell): LeftCell[] => {
          const value = shownText(cell);
          if (value.trim() === '') return [];
          return [
            {
              reason: 'outside-table',
              from: { file, sheet: sheet.name, cell: at(row, cell) },
              value,
              task: '',
            },
          ];
        }),
  );
}

function at(row: SheetRow, cell: GridCell): string {
  return cellAddress({ row, column: cell.column });
}
