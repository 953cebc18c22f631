/**
 * A workbook read for people to look at: its tables, its tasks and how they stand on a day, what deserves
 * a look. Where there is no task table yet, the appendix itself gives the tasks.
 */
import { civilDate, lastOfMonth, partsOf } from '../../domain/dates';
import type { CivilDate } from '../../domain/dates';
import { overviewOf } from '../../domain/plan';
import type { Overview, TrackedTask } from '../../domain/plan';
import { recognizeWorkbook } from '../../domain/tables';
import type { RecognizedWorkbook } from '../../domain/tables';
import type { WorkbookSnapshot } from '../../workbook';
import { ownSheetsOf, sourceRowsOf, trackedPlanFrom } from '../structure';
import type { SourceRow, TrackedPlan } from '../structure';
import { rememberedIn } from './remembered';
import type { Remembered } from './remembered';

export interface BookReading {
  readonly snapshot: WorkbookSnapshot;
  readonly recognized: RecognizedWorkbook;
  readonly plan: TrackedPlan;
  readonly hasTaskTable: boolean;
  /** States on the day the workbook fixes, or on the day given. */
  readonly overview: Overview;
  readonly remembered: Remembered;
  readonly nextReport: CivilDate;
}

/** `year` is the plan's where a person gave it. */
export function readBook(snapshot: WorkbookSnapshot, today: CivilDate, year?: number): BookReading {
  const remembered = rememberedIn(snapshot);
  const plan = trackedPlanFrom(snapshot);
  const recognized = recognizeWorkbook(snapshot.sheets, {
    beforeDayIsStrict: plan.settings.beforeDayIsStrict,
    corrections: remembered.corrections,
    ownSheets: ownSheetsOf(snapshot),
    ...(year === undefined ? {} : { year }),
    ...(snapshot.fileName === undefined ? {} : { fileName: snapshot.fileName }),
  });
  const tasks = plan.tasks ?? sourceRowsOf(recognized).map(taskOfSource);
  const day = plan.fixedDay ?? today;
  return {
    snapshot,
    recognized,
    plan,
    hasTaskTable: plan.tasks !== null,
    overview: overviewOf(tasks, day, plan.settings, plan.daysOff),
    remembered,
    nextReport: reportDayFrom(day, plan.settings.reportDay),
  };
}

/** The report day of this month or, once it has passed, of the next; a missing day is the month's last. */
export function reportDayFrom(day: CivilDate, reportDay: number): CivilDate {
  const { year, month } = partsOf(day);
  const inMonth = (y: number, m: number): CivilDate =>
    civilDate(y, m, Math.max(1, Math.round(reportDay))) ?? lastOfMonth(y, m);
  const here = inMonth(year, month);
  if (here >= day) return here;
  return month === 12 ? inMonth(year + 1, 1) : inMonth(year, month + 1);
}

/** A task of the appendix as it is followed before there is a task table. */
export function taskOfSource({
  id,
  texts,
  kind,
  start,
  due,
  cycles,
  progress,
  place,
}: SourceRow): TrackedTask {
  return {
    ...texts,
    id,
    kind,
    start,
    due,
    cycles,
    progress,
    doneOn: null,
    dropped: false,
    evidence: '',
    followUp: '',
    source: place,
    place: null,
  };
}
