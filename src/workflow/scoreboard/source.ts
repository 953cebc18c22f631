/**
 * What the scoreboard, the meeting page and the monthly report are made from: the task table with its settings,
 * or the reason why they cannot be made.
 */
import type { CivilDate, DaysOff } from '../../domain/dates';
import { stateOn, type PlanSettings, type PlanUnit, type TaskOnDay } from '../../domain/plan';
import type { Messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import {
  findOwnPlaces,
  freeSheetName,
  nameIn,
  NAMES,
  taskColumn,
  trackedPlanFrom,
  type FoundTable,
  type OwnPlaces,
  type TaskColumnId,
} from '../structure';

export interface ScoreSource {
  readonly snapshot: WorkbookSnapshot;
  readonly places: OwnPlaces;
  readonly found: FoundTable;
  readonly tasks: readonly TaskOnDay[];
  /** The day that the workbook fixes, or the one asked for. */
  readonly day: CivilDate;
  readonly settings: PlanSettings;
  readonly units: readonly PlanUnit[];
  readonly daysOff: DaysOff;
}

/** A sentence of messages.scoreboard.refused and its figures. */
export interface ScoreRefusal {
  readonly id: keyof Messages['scoreboard']['refused'];
  readonly data: Readonly<Record<string, string>>;
}

/** Columns that the formulas count by. */
const NEEDED: readonly TaskColumnId[] = [
  'section',
  'task',
  'lead',
  'nextDue',
  'state',
  'daysLeft',
  'doneOn',
  'evidence',
  'progress',
  'followUp',
  'start',
  'due',
  'id',
];

/** `sheets` are those that will be written, by the names they would get. */
export function scoreSource(
  snapshot: WorkbookSnapshot,
  asOf: CivilDate,
  sheets: readonly string[],
): ScoreSource | ScoreRefusal {
  const places = findOwnPlaces(snapshot);
  const found = places.tables.tasks;
  const plan = trackedPlanFrom(snapshot);
  if (!found || plan.tasks === null) return { id: 'noTasks', data: {} };
  const missing = NEEDED.find((id) => !found.table.columns.includes(taskColumn(id).heading));
  if (missing) return { id: 'columnMissing', data: { column: taskColumn(missing).heading } };
  if (!places.tables.settings || !nameIn(snapshot, NAMES.day)) return { id: 'settingsMissing', data: {} };
  const standing = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  if (snapshot.structureProtected && sheets.some((name) => !standing.has(name)))
    return { id: 'structureProtected', data: {} };
  const locked = sheets.find((name) => standing.get(name)?.protected === true);
  if (locked !== undefined) return { id: 'sheetProtected', data: { sheet: locked } };
  const day = plan.fixedDay ?? asOf;
  const { settings, units, daysOff } = plan;
  const tasks = plan.tasks.map((task) => ({ task, ...stateOn(task, day, settings, daysOff) }));
  return { snapshot, places, found, tasks, day, settings, units, daysOff };
}

export function isRefusal(source: ScoreSource | ScoreRefusal): source is ScoreRefusal {
  return 'id' in source;
}

/** The table of that name with that column, wherever it stands. */
export function findTable(snapshot: WorkbookSnapshot, name: string, mark: string): FoundTable | null {
  for (const sheet of snapshot.sheets)
    for (const table of sheet.tables)
      if (table.name === name && table.hasHeaderRow && table.columns.includes(mark)) return { sheet, table };
  return null;
}

/** The sheet that holds the table, or the name of the one to make. */
export function sheetFor(snapshot: WorkbookSnapshot, found: FoundTable | null, wanted: string): string {
  return found?.sheet.name ?? freeSheetName(snapshot, wanted);
}
