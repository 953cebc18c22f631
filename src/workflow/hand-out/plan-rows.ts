/**
 * The office's task table as rows that can be written into another workbook: values in place of links and
 * formulas that only make sense beside the appendix.
 */
import type { CivilDate } from '../../domain/dates';
import type { PlanSettings, TrackedTask } from '../../domain/plan';
import { messages } from '../../messages';
import type { CellContent, ScalarContent, WorkbookSnapshot } from '../../workbook';
import {
  cycleBook,
  findOwnPlaces,
  fingerprint,
  movedContent,
  plainOf,
  readTrace,
  rowsOfTable,
  TASK_COLUMNS,
  taskColumn,
  taskColumnOf,
  trackedPlanFrom,
  type ComposedRow,
  type CycleBook,
  type PlannedColumn,
  type TaskColumn,
  type TaskColumnId,
  type TableRow,
  type TrackedPlan,
} from '../structure';
import { handedOutTrace } from './slip';

export interface HandOutPlan {
  readonly plan: TrackedPlan;
  readonly tasks: readonly TrackedTask[];
  readonly settings: PlanSettings;
  /** The day that the states are computed for. */
  readonly day: CivilDate;
  /** The day that the office's workbook fixes; null where it follows the calendar. */
  readonly fixedDay: CivilDate | null;
  readonly book: CycleBook;
  readonly columns: readonly PlannedColumn[];
  /** `role` says what the unit is to the task. */
  rowOf(task: TrackedTask, role: string): ComposedRow;
}

const BLANK: CellContent = { kind: 'blank' };

/** Null where the workbook has no task table. */
export function handOutPlan(snapshot: WorkbookSnapshot, asOf: CivilDate): HandOutPlan | null {
  const { tables } = findOwnPlaces(snapshot);
  const plan = trackedPlanFrom(snapshot);
  const found = tables.tasks;
  if (!found || !plan.tasks) return null;
  const { date1904 } = snapshot;
  const book = cycleBook(tables.cycles, [], date1904);
  const byRow = new Map(rowsOfTable(found).map((row) => [row.row, row]));
  const places = new Map(found.table.columns.map((heading, index) => [heading, index]));
  const cellOf = (row: TableRow | undefined, heading: string) => row?.cells[places.get(heading) ?? -1];
  const columns = plannedColumns(found.table.columns);
  return {
    plan,
    tasks: plan.tasks,
    settings: plan.settings,
    day: plan.fixedDay ?? asOf,
    fixedDay: plan.fixedDay,
    // All cycles are new to the unit's workbook.
    book: { listed: [], added: [...book.listed, ...book.added], byName: book.byName },
    columns,
    rowOf: (task, role) => {
      const row = task.place ? byRow.get(task.place.row) : undefined;
      const cell = (own: TaskColumn) => cellOf(row, own.heading);
      const links: Partial<Record<TaskColumnId, CellContent>> = {
        ...linkCells(task),
        trace: {
          kind: 'text',
          text: handedOutTrace(
            markOf(task, plainOf(cellOf(row, taskColumn('trace').heading), false, date1904)),
            (id) => plainOf(cellOf(row, taskColumn(id).heading), taskColumn(id).format === 'date', date1904),
          ),
        },
      };
      return {
        cells: columns.map(({ own }): CellContent => {
          if (!own) return { kind: 'text', text: role };
          if (own.from === 'formula') return BLANK;
          const link = links[own.id];
          if (link) return link;
          return row
            ? valueOf(movedContent(cell(own), row.row, row.row, own.format === 'date', date1904))
            : BLANK;
        }),
        task,
        source: null,
        earlier: null,
        edited: [],
      };
    },
  };
}

/** Fingerprint of the task's wording as the plan has it, whatever a person made of it since. */
export function markOf(task: TrackedTask, trace: string): string {
  return readTrace(trace)?.mark ?? fingerprint(`${task.task}\u0001${task.activity}`);
}

function linkCells({ id, source }: TrackedTask): Partial<Record<TaskColumnId, CellContent>> {
  const row: CellContent = source ? { kind: 'number', number: source.row } : BLANK;
  return {
    id: id === '' ? BLANK : { kind: 'text', text: id },
    sourceSheet: source ? { kind: 'text', text: source.sheet } : BLANK,
    sourceRow: row,
    lastSourceRow: row,
  };
}

/** The office's columns in the office's order, with the unit's role before the deadline. */
function plannedColumns(headings: readonly string[]): readonly PlannedColumn[] {
  const own = headings.flatMap((one) => taskColumnOf(one) ?? []);
  const missing = TASK_COLUMNS.filter((column) => column.always && !own.includes(column));
  const planned = [...own, ...missing].map((column): PlannedColumn => ({
    heading: column.heading,
    own: column,
    role: 'own',
    earlier: null,
  }));
  const role = messages('vi').handOut.sheet.role;
  const at = planned.findIndex((column) => column.own?.id === 'deadline');
  planned.splice(at, 0, { heading: role, own: null, role: 'appendix', earlier: null });
  return planned;
}

function valueOf(content: CellContent): ScalarContent {
  if (content.kind === 'formula') return content.cached;
  return content.kind === 'keep' ? { kind: 'blank' } : content;
}
