/**
 * A file that holds our task table: a sheet that was handed out, or a copy of the office's workbook. Rows are
 * known by id, in whatever order and under whatever sheet name they come back.
 */
import { column, columnLetters, type GridCell } from '../../domain/grid';
import { messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import { FIXED_COLUMNS, LOCKED_COLUMNS, readHandedOut, REPORTED_COLUMNS, slipOf } from '../hand-out';
import { fingerprint, plainOf, readTrace, rowsOfTable, taskColumn, taskColumnOf } from '../structure';
import type { FoundTable, TaskColumnId } from '../structure';
import { shownText } from './cell-values';
import { cellsOutside } from './outside-cells';
import { reportedIn } from './reported-headings';
import type { OtherCell, ReportedCell, ReportedFile, ReportedRow } from './reported-row';

export function readOwnFile(name: string, snapshot: WorkbookSnapshot, found: FoundTable): ReportedFile {
  const { date1904 } = snapshot;
  const slip = slipOf(snapshot);
  const { known, added } = columnsOf(found.table.columns);
  const { left } = found.table.range;
  const letters = found.table.columns.map((_, place) => columnLetters(column(left + place)));
  const placed = <Id extends TaskColumnId>(ids: readonly Id[]): readonly Placed<Id>[] =>
    ids.flatMap((id) => {
      const own = known.get(id);
      return own ? [{ id, place: own.place }] : [];
    });
  const [reported, fixed, locked] = [placed(REPORTED_COLUMNS), placed(FIXED_COLUMNS), placed(LOCKED_COLUMNS)];
  const columns = Object.fromEntries(reported.map(({ id, place }) => [id, column(left + place)]));
  const rows = rowsOfTable(found).flatMap((row): ReportedRow[] => {
    if (row.cells.every((cell) => cell === undefined || shownText(cell).trim() === '')) return [];
    const text = (id: TaskColumnId): string => {
      const own = known.get(id);
      return own ? plainOf(row.cells[own.place], own.isDate, date1904) : '';
    };
    const addressAt = (place: number): string => `${letters[place] ?? ''}${String(row.row)}`;
    const trace = text('trace');
    // A row without a trace was typed; in a copy of the office's own table the trace tells of other things.
    const was = readHandedOut(trace);
    const isLocked = was !== null && (slip === null || was.isLockedAsBefore(text));
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
        cells: reported.flatMap(({ id, place }): ReportedCell[] => {
          const cell = row.cells[place];
          return cell && shownText(cell).trim() !== '' ? [{ field: id, cell, at: addressAt(place) }] : [];
        }),
        fixed: fixed.map(({ id, place }) => ({ field: id, value: text(id), at: addressAt(place) })),
        trace: slip ? trace : null,
        columns,
        note: null,
        others: [
          ...added.flatMap((one) => addedCell(row.cells[one.place], addressAt(one.place), one)),
          ...(isLocked
            ? []
            : locked.flatMap(({ id, place }): OtherCell[] => {
                const value = text(id);
                const { heading } = taskColumn(id);
                return value === '' ? [] : [{ heading, value, at: addressAt(place), reason: 'locked-cell' }];
              })),
        ],
      },
    ];
  });
  return {
    name,
    kind: slip ? 'task-sheet' : 'task-table',
    unit: slip?.unit ?? null,
    date1904,
    rows,
    left: cellsOutside(name, snapshot, found),
  };
}

interface Placed<Id extends TaskColumnId> {
  readonly id: Id;
  readonly place: number;
}

interface AddedColumn {
  readonly place: number;
  readonly heading: string;
}

interface OwnColumns {
  readonly known: ReadonlyMap<TaskColumnId, { readonly place: number; readonly isDate: boolean }>;
  /** Columns that the office's table does not have, and that nothing is taken from. */
  readonly added: readonly AddedColumn[];
}

/** A column whose heading was retyped is known by its words: "Giải trình của đơn vị". */
function columnsOf(headings: readonly string[]): OwnColumns {
  const known = new Map<TaskColumnId, { readonly place: number; readonly isDate: boolean }>();
  const note = (id: TaskColumnId, place: number): void => {
    known.set(id, { place, isDate: taskColumn(id).format === 'date' });
  };
  headings.forEach((heading, place) => {
    const own = taskColumnOf(heading);
    if (own) note(own.id, place);
  });
  const added = headings.flatMap((heading, place): AddedColumn[] => {
    if (taskColumnOf(heading)) return [];
    const field = reportedIn(heading);
    if (field === null || known.has(field)) return [{ place, heading }];
    note(field, place);
    return [];
  });
  return { known, added };
}

/** What task sheets themselves say in the one such column that they have, the unit's role, is no news. */
function addedCell(cell: GridCell | undefined, at: string, { heading }: AddedColumn): readonly OtherCell[] {
  const value = cell ? shownText(cell) : '';
  if (value.trim() === '') return [];
  const { role, lead, cooperating } = messages('vi').handOut.sheet;
  if (heading !== role) return [{ heading, value, at, reason: 'other-column' }];
  return value === lead || value === cooperating ? [] : [{ heading, value, at, reason: 'locked-cell' }];
}
