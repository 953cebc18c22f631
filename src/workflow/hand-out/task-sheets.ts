/**
 * Task sheets out: one workbook a unit with its tasks as leading and as cooperating unit, ready to be filled
 * in and sent back by the office's report day.
 */
import { firstOfMonth, partsOf, type CivilDate } from '../../domain/dates';
import { unitKey, type TrackedTask } from '../../domain/plan';
import type { RecognizedWorkbook } from '../../domain/tables';
import { messages } from '../../messages';
import type { ChangeSet, WorkbookSnapshot } from '../../workbook';
import { reportDayFrom } from '../reading';
import { dateWords } from '../structure';
import { fileNamesFor } from './file-names';
import { handOutPlan } from './plan-rows';
import { assignTasks } from './unit-tasks';
import { unitWorkbook } from './unit-workbook';

export interface HandOutOptions {
  readonly asOf: CivilDate;
  /** The plan's name as it shall stand on the sheets; taken from `recognized` where absent. */
  readonly plan?: string;
  /** Last day for sending the sheets back; the next report day of the settings where absent. */
  readonly sendBy?: CivilDate;
  /** Only these; case and accents do not matter. All where absent. */
  readonly units?: readonly string[];
  /** First day of the month reported on; that of `sendBy` where absent. */
  readonly month?: CivilDate;
  /** What recognition said of the workbook, for the plan's name. */
  readonly recognized?: RecognizedWorkbook;
}

export interface TaskSheet {
  readonly unit: string;
  /** The name stands for several units. */
  readonly collective: boolean;
  readonly fileName: string;
  /** How many rows as leading and as cooperating unit. */
  readonly lead: number;
  readonly cooperating: number;
  /** To be applied to a blank workbook with the sheets UNIT_SHEETS; made when asked for. */
  changeSet(): ChangeSet;
}

export interface TaskSheets {
  readonly sheets: readonly TaskSheet[];
  /** Tasks on nobody's sheet as leading unit. */
  readonly unassigned: readonly TrackedTask[];
  readonly plan: string;
  readonly sendBy: CivilDate;
}

/** Null where the workbook has no task table yet: it has to be structured first. */
export function taskSheets(snapshot: WorkbookSnapshot, options: HandOutOptions): TaskSheets | null {
  const rows = handOutPlan(snapshot, options.asOf);
  if (!rows) return null;
  const assigned = assignTasks(rows.tasks, rows.plan.units);
  const wanted = options.units && new Set(options.units.map(unitKey));
  const units = wanted ? assigned.units.filter(({ unit }) => wanted.has(unitKey(unit))) : assigned.units;
  const unassigned = wanted ? [] : assigned.unassigned;
  const sendBy = options.sendBy ?? reportDayFrom(options.asOf, rows.settings.reportDay);
  const { year, month } = partsOf(options.month ?? sendBy);
  const plan = options.plan ?? planName(options.recognized);
  const slip = {
    plan,
    month: firstOfMonth(year, month),
    period: messages('vi').handOut.sheet.month({ month, year }),
    sendBy: dateWords(sendBy),
  };
  const names = fileNamesFor(
    units.map(({ unit }) => unit),
    ` - ${slip.month.slice(0, 7)}.xlsx`,
  );
  return {
    sheets: units.map((unit, index) => ({
      unit: unit.unit,
      collective: unit.kind === 'collective',
      fileName: names[index] ?? '',
      lead: unit.lead.length,
      cooperating: unit.cooperating.length,
      changeSet: () => unitWorkbook(rows, unit, slip),
    })),
    unassigned,
    plan,
    sendBy,
  };
}

const LONGEST_PLAN_NAME = 200;

/** The title above the plan's table; a name of our own where there is none. */
export function planName(recognized: RecognizedWorkbook | undefined): string {
  const title = recognized?.tables.find((table) => table.kind === 'plan' && table.title.text !== '')?.title;
  const plain = title?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (plain !== '') return plain.slice(0, LONGEST_PLAN_NAME);
  const year = recognized?.year.value ?? null;
  return messages('vi').handOut.sheet.plan(year === null ? {} : { year });
}
