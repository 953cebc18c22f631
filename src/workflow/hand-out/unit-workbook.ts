/**
 * The changes that make a unit's workbook out of a blank one: the task table as the office knows it, live
 * states included, locked but for the cells that the unit fills in.
 */
import type { CivilDate } from '../../domain/dates';
import { cellRange, column, sheetRow } from '../../domain/grid';
import { stateOn, type TrackedTask } from '../../domain/plan';
import { messages } from '../../messages';
import type { CellContent, Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import {
  CATALOGUE_SHEET,
  catalogueChanges,
  columnAt,
  findOwnPlaces,
  HEADER_ROW,
  heightOf,
  linesOf,
  printArea,
  TASK_SHEET,
  taskSheetChanges,
  trackedPlanFrom,
  widthsFor,
  type ComposedRow,
  type PlannedColumn,
  type TaskColumnId,
  type TaskFrame,
} from '../structure';
import type { HandOutPlan } from './plan-rows';
import { REPORTED_COLUMNS, SLIP_NAMES, slipText } from './slip';
import type { UnitTasks } from './unit-tasks';

/** Names of the sheets of the blank workbook that the changes are for. */
export const UNIT_SHEETS: readonly string[] = [TASK_SHEET];

const BLANK_WORKBOOK: WorkbookSnapshot = {
  sheets: [],
  names: [],
  date1904: false,
  structureProtected: false,
};

/** Only the program reads them, to know the rows again when they come back. */
const FOR_THE_PROGRAM: ReadonlySet<TaskColumnId | undefined> = new Set([
  'id',
  'sourceSheet',
  'sourceRow',
  'lastSourceRow',
  'trace',
]);
const ROLE_WIDTH = 10;
/** How much more room bold letters of 13 points take than plain ones of 12. */
const BOLD_13 = 1.2;

export interface SlipWords {
  readonly plan: string;
  /** First day of the month reported on. */
  readonly month: CivilDate;
  readonly period: string;
  readonly sendBy: string;
}

export function unitWorkbook(plan: HandOutPlan, tasks: UnitTasks, slip: SlipWords): ChangeSet {
  const words = messages('vi').handOut;
  const places = findOwnPlaces(BLANK_WORKBOOK);
  const rows: readonly ComposedRow[] = [
    ...tasks.lead.map((task) => plan.rowOf(task, words.sheet.lead)),
    ...tasks.cooperating.map((task) => plan.rowOf(task, words.sheet.cooperating)),
  ];
  const all = [...tasks.lead, ...tasks.cooperating];
  const frame: TaskFrame = {
    sheet: places.taskSheet,
    top: HEADER_ROW,
    bottom: HEADER_ROW + Math.max(rows.length, 1),
    left: 1,
    columns: plan.columns,
  };
  const { daysOff } = trackedPlanFrom(BLANK_WORKBOOK);
  const changes: Change[] = [
    ...catalogueChanges(BLANK_WORKBOOK, places, {
      settings: plan.settings,
      fixedDay: plan.fixedDay,
      day: plan.day,
      book: plan.book,
      unitCells: all.flatMap((task) => [task.lead, task.cooperating]),
    }),
    ...taskSheetChanges(
      frame,
      {
        rows,
        states: all.map((task) => stateOn(task, plan.day, plan.settings, daysOff)),
        day: plan.day,
        year: null,
        widths: widthsOf(plan.columns, rows),
        date1904: false,
      },
      null,
      places,
    ),
    ...originTexts(frame, all),
    ...slipLines(tasks.unit, slip, frame, widthsOf(plan.columns, rows)),
    ...locks(frame),
  ];
  return { command: 'hand-out', changes };
}

function widthsOf(columns: readonly PlannedColumn[], rows: readonly ComposedRow[]): (number | null)[] {
  return widthsFor(columns, rows, 1).map((width, index) => {
    const own = columns[index]?.own;
    if (!own) return ROLE_WIDTH;
    return FOR_THE_PROGRAM.has(own.id) ? null : width;
  });
}

/** The plan's own sheet stays in the office, so its place is said in words, without a link. */
function originTexts(frame: TaskFrame, tasks: readonly TrackedTask[]): readonly Change[] {
  const words = messages('vi');
  const at = columnAt(frame, 'origin');
  if (at === null || tasks.length === 0) return [];
  const why = words.handOut.why.rows;
  const cells = tasks.map(({ source }): CellContent[] => [
    {
      kind: 'text',
      text: source
        ? words.structure.sheet.sourceRow({ sheet: source.sheet, row: source.row })
        : words.structure.sheet.typedByHand,
    },
  ]);
  return [
    {
      kind: 'write-block',
      why,
      sheet: frame.sheet,
      at: { row: sheetRow(frame.top + 1), column: column(at) },
      cells,
    },
    {
      kind: 'format',
      why,
      sheet: frame.sheet,
      range: cellRange(frame.top + 1, at, frame.bottom, at),
      format: { font: { color: '000000', underline: false } },
    },
  ];
}

/** The line with the day of sending runs over the printed columns, in as many lines as a long plan's name takes. */
function slipLines(
  unit: string,
  slip: SlipWords,
  frame: TaskFrame,
  widths: readonly (number | null)[],
): readonly Change[] {
  const { sheet: words, why } = messages('vi').handOut;
  const text = words.slip({ plan: slip.plan, period: slip.period, sendBy: slip.sendBy });
  const { left, right } = printArea(frame);
  const width = widths
    .slice(left - frame.left, right - frame.left + 1)
    .reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const lines = linesOf(text, width / BOLD_13);
  const line = (row: number, text: string): Change => ({
    kind: 'write-block',
    why: why.slip,
    sheet: TASK_SHEET,
    at: { row: sheetRow(row), column: column(1) },
    cells: [[{ kind: 'text', text }]],
  });
  const name = (label: string, text: string): Change => ({
    kind: 'name',
    why: why.slip,
    name: label,
    refersTo: slipText(text),
    hidden: true,
  });
  return [
    line(1, words.title({ unit })),
    line(3, text),
    { kind: 'merge', why: why.slip, sheet: TASK_SHEET, range: cellRange(3, left, 3, right) },
    {
      kind: 'format',
      why: why.slip,
      sheet: TASK_SHEET,
      range: cellRange(3, 1, 3, 1),
      format: { font: { name: 'Times New Roman', size: 13, bold: true }, wrap: true, vertical: 'center' },
    },
    {
      kind: 'row-heights',
      why: why.slip,
      sheet: TASK_SHEET,
      heights: [{ from: sheetRow(3), to: sheetRow(3), height: heightOf(lines * BOLD_13) }],
    },
    name(SLIP_NAMES.unit, unit),
    name(SLIP_NAMES.period, slip.month.slice(0, 7)),
  ];
}

function locks(frame: TaskFrame): readonly Change[] {
  const why = messages('vi').handOut.why.locks;
  const { sheet } = frame;
  const open = REPORTED_COLUMNS.flatMap((id): Change[] => {
    const at = columnAt(frame, id);
    if (at === null) return [];
    const range = cellRange(frame.top + 1, at, frame.bottom, at);
    return [{ kind: 'format', why, sheet, range, format: { locked: false } }];
  });
  return [
    ...open,
    { kind: 'sheet-visibility', why, sheet: CATALOGUE_SHEET, visibility: 'hidden' },
    { kind: 'protect', why, sheet: CATALOGUE_SHEET, on: true },
    { kind: 'protect', why, sheet, on: true },
  ];
}
