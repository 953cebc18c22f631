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
import { dateOf, plainOf, rowsOfTable, type TableRow } from './table-cells';
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
  const { settings, asOf } = readSettings(tables.settings, snapshot.date1904);
  return {
    tasks: tables.tasks ? tasksOf(snapshot, tables.tasks, tables.cycles) : null,
    settings,
    fixedDay: asOf,
    daysOff: readDaysOff(tables.daysOff, snapshot.date1904),
    units: readUnits(tables.units),
  };
}

/** Just the tasks; empty where the workbook has no task table yet. */
export function trackedTasksFrom(snapshot: WorkbookSnapshot): readonly TrackedTask[] {
  return trackedPlanFrom(snapshot).tasks ?? [];
}

function tasksOf(
  snapshot: WorkbookSnapshot,
  found: FoundTable,
  cycles: FoundTable | null,
): readonly TrackedTask[] {
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
  return rowsOfTable(found).flatMap((row) => {
    if (
      plainOf(cellOf(row, 'task'), false, date1904) === '' &&
      plainOf(cellOf(row, 'id'), false, date1904) === ''
    ) {
      return [];
    }
    const sheet = plainOf(cellOf(row, 'sourceSheet'), false, date1904);
    const sourceRow = numberOfRow(cellOf(row, 'sourceRow'));
    return [
      trackedTaskOf(
        {
          text: (id) => plainOf(cellOf(row, id), false, date1904),
          date: (id) => dateOf(cellOf(row, id), date1904),
          source: sheet !== '' && sourceRow !== undefined ? { sheet, row: sheetRow(sourceRow) } : null,
          place: { sheet: found.sheet.name, row: row.row },
        },
        byName,
      ),
    ];
  });
}

function numberOfRow(cell: GridCell | undefined): number | undefined {
  if (typeof cell?.value === 'number') return cell.value;
  return cell?.formula === undefined ? undefined : sourceRowOf(cell.formula);
}
