/**
 * The amended plan taken over into the office's workbook: its appendix comes in on sheets of its own, the former one
 * stays for the record and is no longer read, and the task table follows. What people typed stays with its tasks.
 *
 * Where only some changes are wanted, the others are put back: a new task is passed over in the appendix, a changed
 * cell keeps what it said as if a person had edited it, a task that is gone is kept as one that the office added.
 */
import type { CellPosition, Column, SheetRow } from '../../domain/grid';
import type { Corrections } from '../../domain/tables';
import { amendmentMessages } from '../../messages';
import type { CellContent, Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import { rememberedIn, remember } from '../reading';
import { findOwnPlaces, movedContent, rowsOfTable, taskColumn } from '../structure';
import type { ComposedPair, FoundTable, StructureResult, TableRow, TaskColumnId } from '../structure';
import { sheetChanges } from './brought-in';
import {
  amendmentRun,
  type AmendedTask,
  type Amendment,
  type AmendmentOptions,
  type ComparedField,
} from './comparison';

export interface TakenOver {
  readonly changeSet: ChangeSet;
  /** What was taken over. */
  readonly amendment: Amendment;
  /** Changes that were wanted. */
  readonly taken: number;
}

/** Cells that go with a field. */
const WITH_FIELD: Readonly<Partial<Record<ComparedField, readonly TaskColumnId[]>>> = {
  deadline: ['deadline', 'kind', 'start', 'due', 'cycle'],
  milestone: ['milestone', 'kind', 'start', 'due', 'cycle'],
};

/**
 * `chosen`: keys of the tasks whose changes are wanted; null for all. Null where there is nothing to take over: no
 * plan in the amended file, or no task table in the workbook, or a sheet that cannot be written.
 */
export function takeOverAmendment(
  office: WorkbookSnapshot,
  amended: WorkbookSnapshot,
  chosen: ReadonlySet<string> | null,
  options: AmendmentOptions,
): TakenOver | null {
  const first = amendmentRun(office, amended, options);
  if (!first?.result.report.done) return null;
  const changes = first.amendment.tasks.filter(({ kind }) => kind !== 'same');
  const refused = chosen === null ? [] : changes.filter(({ key }) => !chosen.has(key));
  const corrections = passedOver(refused, first.result);
  const run = corrections ? amendmentRun(office, amended, options, corrections) : first;
  const found = findOwnPlaces(office).tables.tasks;
  if (!run?.result.report.done || !found) return null;
  const why = amendmentMessages('vi').why;
  const { brought, result } = run;
  const before = rememberedIn(office);
  const remembered = {
    ...before,
    corrections: {
      columns: before.corrections.columns,
      rows: [...before.corrections.rows, ...(corrections?.rows ?? [])],
    },
    replaced: [...new Set([...before.replaced, ...brought.replaced])],
  };
  return {
    changeSet: {
      command: 'amendment',
      changes: [
        ...sheetChanges(brought, why.bringIn),
        ...remember(office, remembered, why.replace).changes,
        ...result.changeSet.changes,
        ...putBack(refused, result, found, office.date1904, why.keep),
      ],
    },
    amendment: first.amendment,
    taken: changes.length - refused.length,
  };
}

/** Rows of new tasks that are not wanted, read as notes; null where there are none. */
function passedOver(refused: readonly AmendedTask[], { pairs }: StructureResult): Corrections | null {
  const keys = new Set(
    refused
      .flatMap(({ kind, now }) => (kind === 'new' ? now : kind === 'split' ? now.slice(1) : []))
      .map(keyOf),
  );
  const rows = pairs.flatMap(({ source }) => {
    if (!source || !keys.has(`${source.place.sheet}!${String(source.place.row)}`)) return [];
    const { place, lastRow } = source;
    return Array.from({ length: lastRow - place.row + 1 }, (_, index) => ({
      sheet: place.sheet,
      row: (place.row + index) as SheetRow,
      role: 'note' as const,
    }));
  });
  return rows.length === 0 ? null : { columns: [], rows };
}

const keyOf = ({ place }: AmendedTask['now'][number]): string =>
  `${place?.sheet ?? ''}!${String(place?.row)}`;

function putBack(
  refused: readonly AmendedTask[],
  { changeSet, pairs }: StructureResult,
  found: FoundTable,
  date1904: boolean,
  why: string,
): readonly Change[] {
  const table = changeSet.changes.find(
    (change) => change.kind === 'table' && change.name === found.table.name,
  );
  if (table?.kind !== 'table') return [];
  const earlier = new Map(rowsOfTable(found).map((row) => [row.row, row]));
  const byFormer = new Map(pairs.map((pair) => [pair.earlierRow, pair]));
  const at = (row: SheetRow, id: TaskColumnId): CellPosition | null => {
    const place = table.columns.indexOf(taskColumn(id).heading);
    return place < 0 ? null : { row, column: (table.range.left + place) as Column };
  };
  const write = (position: CellPosition | null, content: CellContent): readonly Change[] =>
    position ? [{ kind: 'write-block', why, sheet: table.sheet, at: position, cells: [[content]] }] : [];
  return refused.flatMap(({ kind, before, fields }) =>
    before.flatMap(({ place }, nth) => {
      const row = place ? earlier.get(place.row) : undefined;
      const pair = place ? byFormer.get(place.row) : undefined;
      const now = pair?.task.place?.row;
      if (!row || !pair || now === undefined) return [];
      // Without its ties to the appendix the row is one of the office's own.
      if (kind === 'gone' || nth > 0)
        return (['sourceSheet', 'trace'] as const).flatMap((id) => write(at(now, id), { kind: 'blank' }));
      const ids = new Set(fields.flatMap(({ field }) => WITH_FIELD[field] ?? [field as TaskColumnId]));
      return [...ids].flatMap((id) => write(at(now, id), formerContent(row, pair, found, id, date1904)));
    }),
  );
}

/** What the cell held, for the row where its task stands now. */
function formerContent(
  row: TableRow,
  { task }: ComposedPair,
  { table }: FoundTable,
  id: TaskColumnId,
  date1904: boolean,
): CellContent {
  const { heading, format } = taskColumn(id);
  const cell = row.cells[table.columns.indexOf(heading)];
  return movedContent(cell, row.row, task.place?.row ?? row.row, format === 'date', date1904);
}
