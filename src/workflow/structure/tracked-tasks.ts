/**
 * The tasks of a structured workbook as people keep them, for every command that follows the plan.
 */
import type { CivilDate, DaysOff } from '../../domain/dates';
import { sheetRow, type GridCell } from '../../domain/grid';
import type { PlanSettings, PlanUnit, TrackedTask } from '../../domain/plan';
import type { WorkbookSnapshot } from '../../workbook';
import { readDaysOff, readUnits } from './catalogue-lists';
import { cycleBook } from './cycle-book';
import { sourceRowOf } from './formulas';
import { findOwnPlaces, type FoundTable } from './own-places';
import { readSettings } from './settings-table';
import { dateOf, eachRowOfTable, plainOf, rowsOfTable, type TableRow } from './table-cells';
import { trackedTaskOf } from './task-cells';
import { taskColumnOf, type TaskColumnId } from './task-columns';

export interface TrackedPlan {
  /** In the order of the table; null where the workbook has no task table yet. */
  readonly tasks: readonly TrackedTask[] | null;
  readonly settings: PlanSettings;
  /** The day that the workbook fixes for its states; null where it follows the calendar. */
  readonly fixedDay: CivilDate | null;
  readonly daysOff: DaysOff;
  readonly units: readonly PlanUnit[];
}

export function trackedPlanFrom(snapshot: WorkbookSnapshot): TrackedPlan {
  const { tables } = findOwnPlaces(snapshot);
  const tasks = tables.tasks && tasksOf(snapshot, tables.tasks, rowsOfTable(tables.tasks), tables.cycles);
  return {
    tasks: tasks && Array.from(tasks, ({ task }) => task),
    ...planSettingsFrom(snapshot),
    units: readUnits(tables.units),
  };
}

/** What counts for all its tasks. */
export function planSettingsFrom(
  snapshot: WorkbookSnapshot,
): Pick<TrackedPlan, 'settings' | 'fixedDay' | 'daysOff'> {
  const { tables } = findOwnPlaces(snapshot);
  const { settings, asOf } = readSettings(tables.settings, snapshot.date1904);
  return { settings, fixedDay: asOf, daysOff: readDaysOff(tables.daysOff, snapshot.date1904) };
}

/** The tasks of a long table for one walk, each with its row: neither is kept. */
export function eachTrackedTask(snapshot: WorkbookSnapshot, found: FoundTable): Iterable<TaskInRow> {
  return tasksOf(snapshot, found, eachRowOfTable(found), findOwnPlaces(snapshot).tables.cycles);
}

interface TaskInRow {
  readonly task: TrackedTask;
  readonly row: TableRow;
}

/** Just the tasks; empty where the workbook has no task table yet. */
export function trackedTasksFrom(snapshot: WorkbookSnapshot): readonly TrackedTask[] {
  return trackedPlanFrom(snapshot).tasks ?? [];
}

function* tasksOf(
  snapshot: WorkbookSnapshot,
  found: FoundTable,
  rows: Iterable<TableRow>,
  cycles: FoundTable | null,
): Generator<TaskInRow, void, undefined> {
  const { date1904 } = snapshot;
  const { byName } = cycleBook(cycles, [], date1904);
  const places = new Map<TaskColumnId, number>();
  found.table.columns.forEach((heading, index) => {
    const own = taskColumnOf(heading);
    if (own) places.set(own.id, index);
  });
  const cellOf = (row: TableRow, id: TaskColumnId) => {
    const place = places.get(id);
    return place === undefined ? undefined : row.cells[place];
  };
  for (const row of rows) {
    const text = (id: TaskColumnId): string => plainOf(cellOf(row, id), false, date1904);
    if (text('task') === '' && text('id') === '') continue;
    const sheet = text('sourceSheet');
    const sourceRow = numberOfRow(cellOf(row, 'sourceRow'));
    const task = trackedTaskOf(
      {
        text,
        date: (id) => dateOf(cellOf(row, id), date1904),
        source: sheet !== '' && sourceRow !== undefined ? { sheet, row: sheetRow(sourceRow) } : null,
        place: { sheet: found.sheet.name, row: row.row },
      },
      byName,
    );
    yield { task, row };
  }
}

function numberOfRow(cell: GridCell | undefined): number | undefined {
  if (typeof cell?.value === 'number') return cell.value;
  return cell?.formula === undefined ? undefined : sourceRowOf(cell.formula);
}
