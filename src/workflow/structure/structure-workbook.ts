/**
 * One click from a pasted appendix to a table of tasks that lives in the workbook: reads the appendix,
 * joins it with what people typed at earlier runs, and says which changes to make.
 */
import type { CivilDate } from '../../domain/dates';
import { sheetRow, type SheetRow } from '../../domain/grid';
import { stateOn, type PlanSettings, type TrackedTask } from '../../domain/plan';
import { recognizeWorkbook, type Corrections, type RecognizedWorkbook } from '../../domain/tables';
import type { Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import { effectOf } from './effect';
import { catalogueChanges } from './catalogue-sheet';
import { readDaysOff } from './catalogue-lists';
import { planColumns } from './compose-columns';
import { composeRows, type RowFrame } from './compose-rows';
import { cycleBook } from './cycle-book';
import { findOwnPlaces, ownSheetsOf, type OwnPlaces } from './own-places';
import { readSettings } from './settings-table';
import { highlightChanges } from './source-highlight';
import { sourceRowsOf, type SourceRow } from './source-rows';
import { inOldFonts, notesOf, uncoloured, type StructureNote, type StructureReport } from './structure-notes';
import { compareRuns } from './run-comparison';
import { rowsOfTable } from './table-cells';
import { HEADER_ROW, newTaskSheet, taskSheetChanges } from './task-sheet';
import type { TaskColumnId } from './task-columns';
import { widthsFor } from './task-looks';

export interface StructureOptions {
  /** The day that states are computed for now. */
  readonly asOf: CivilDate;
  /** Writes `asOf` into the workbook as the day to compute for; otherwise states follow the calendar. */
  readonly fixedAsOf?: boolean;
  /** The plan's year, where it is known better than the titles say. */
  readonly year?: number;
  /** In place of the defaults when the workbook has no settings yet. */
  readonly settings?: Partial<PlanSettings>;
  /** Colours overdue rows of the appendix itself; false takes that away; absent leaves it. */
  readonly highlightSource?: boolean;
  readonly corrections?: Corrections;
  /** What recognition said, where the caller has it already. */
  readonly recognized?: RecognizedWorkbook;
}

/** A row of the task table beside what it was made from. */
export interface ComposedPair {
  readonly task: TrackedTask;
  /** Null where the appendix holds it no more, or never did. */
  readonly source: SourceRow | null;
  /** Its row in the table as it was; null for a new one. */
  readonly earlierRow: SheetRow | null;
  /** Headings of cells that stay as a person edited them. */
  readonly edited: readonly string[];
}

export interface StructureResult {
  readonly changeSet: ChangeSet;
  readonly recognized: RecognizedWorkbook;
  /** The tasks as the table will hold them, in its order. */
  readonly plan: readonly TrackedTask[];
  /** The same rows, each with what it was before. */
  readonly pairs: readonly ComposedPair[];
  readonly settings: PlanSettings;
  /** The day that the states written are computed for. */
  readonly day: CivilDate;
  readonly report: StructureReport;
  readonly notes: readonly StructureNote[];
}

const COMMAND = 'structure';

/** Pure: the same snapshot and options give the same result. A second run on its outcome changes nothing. */
export function structureWorkbook(snapshot: WorkbookSnapshot, options: StructureOptions): StructureResult {
  const places = findOwnPlaces(snapshot);
  const { date1904 } = snapshot;
  const stored = readSettings(places.tables.settings, date1904);
  const settings = places.tables.settings ? stored.settings : { ...stored.settings, ...options.settings };
  const day = options.fixedAsOf === true ? options.asOf : (stored.asOf ?? options.asOf);
  const recognized =
    options.recognized ??
    recognizeWorkbook(snapshot.sheets, {
      ownSheets: ownSheetsOf(snapshot),
      beforeDayIsStrict: settings.beforeDayIsStrict,
      ...(options.year === undefined ? {} : { year: options.year }),
      ...(snapshot.fileName === undefined ? {} : { fileName: snapshot.fileName }),
      ...(options.corrections === undefined ? {} : { corrections: options.corrections }),
    });
  const sources = sourceRowsOf(recognized);
  const refusal = refuse(snapshot, places, sources);
  if (refusal) return nothingDone(recognized, settings, day, places, refusal);

  const book = cycleBook(
    places.tables.cycles,
    sources.map((source) => source.namedCycles),
    date1904,
  );
  const found = places.tables.tasks;
  const columns = planColumns(found?.table.columns ?? [], sources);
  const top = found?.table.range.top ?? sheetRow(HEADER_ROW);
  const indexes = new Map<TaskColumnId, number>();
  columns.forEach((planned, index) => {
    if (planned.own) indexes.set(planned.own.id, index);
  });
  const rowFrame: RowFrame = {
    columns,
    indexes,
    sheet: places.taskSheet,
    firstRow: sheetRow(top + 1),
    date1904,
    cycles: book.byName,
  };
  const earlier = found ? rowsOfTable(found) : [];
  const rows = composeRows(sources, earlier, rowFrame);
  const frame = {
    sheet: places.taskSheet,
    top,
    bottom: top + Math.max(rows.length, 1),
    left: found?.table.range.left ?? 1,
    columns,
  };
  const daysOff = readDaysOff(places.tables.daysOff, date1904);
  const plan = rows.map((row) => row.task);
  const changes: Change[] = [
    ...(found ? [] : newTaskSheet(places.taskSheet)),
    ...catalogueChanges(snapshot, places, {
      settings,
      fixedDay: options.fixedAsOf === true ? options.asOf : null,
      day,
      book,
      unitCells: plan.flatMap((task) => [task.lead, task.cooperating]),
    }),
    ...taskSheetChanges(
      frame,
      {
        rows,
        day,
        states: plan.map((task) => stateOn(task, day, settings, daysOff)),
        year: recognized.year.value,
        widths: widthsFor(columns, rows, new Set(sources.map((source) => source.place.sheet)).size),
        date1904,
      },
      found,
      places,
    ),
  ];
  if (options.highlightSource !== undefined) {
    const at = changes.length - 1;
    changes.splice(at, 0, ...highlightChanges(snapshot, recognized.tables, options.highlightSource));
  }
  const comparison = found ? compareRuns(rows, rowFrame) : null;
  const report: StructureReport = {
    done: true,
    unchanged: effectOf(snapshot, changes).isNothing,
    tasks: new Set(sources.map((source) => source.taskId)).size,
    rows: rows.length,
    taskSheet: places.taskSheet,
    catalogueSheet: places.catalogueSheet,
    comparison,
  };
  return {
    changeSet: { command: COMMAND, changes },
    recognized,
    plan,
    pairs: rows.map(({ task, source, earlier: before, edited }) => ({
      task,
      source,
      earlierRow: before?.row ?? null,
      edited,
    })),
    settings,
    day,
    report,
    notes: [
      ...notesOf(report, places, plan, daysOff.years),
      ...inOldFonts(recognized),
      ...(options.highlightSource === true ? uncoloured(snapshot, recognized) : []),
    ],
  };
}

/** Why nothing can be done, before anything is. */
function refuse(
  snapshot: WorkbookSnapshot,
  places: OwnPlaces,
  sources: readonly SourceRow[],
): StructureNote | null {
  if (sources.length === 0) return { id: 'noPlan', data: {} };
  const known = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const targets = [places.taskSheet, places.catalogueSheet];
  const missing = targets.some((name) => !known.has(name));
  if (missing && snapshot.structureProtected) return { id: 'structureProtected', data: {} };
  const locked = targets.find((name) => known.get(name)?.protected === true);
  return locked === undefined ? null : { id: 'sheetProtected', data: { sheet: locked } };
}

function nothingDone(
  recognized: RecognizedWorkbook,
  settings: PlanSettings,
  day: CivilDate,
  places: OwnPlaces,
  note: StructureNote,
): StructureResult {
  return {
    changeSet: { command: COMMAND, changes: [] },
    recognized,
    plan: [],
    pairs: [],
    settings,
    day,
    report: {
      done: false,
      unchanged: false,
      tasks: 0,
      rows: 0,
      taskSheet: places.taskSheet,
      catalogueSheet: places.catalogueSheet,
      comparison: null,
    },
    notes: [note],
  };
}
