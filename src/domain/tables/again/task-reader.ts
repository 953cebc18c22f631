/** One task of a known table, read again from its edited row. */
import { DeadlineColumn, type DeadlineCellReference } from '../../deadlines';
import { column as toColumn, sheetRow } from '../../grid';
import type { GridView } from '../grid-view';
import { yearsOf } from '../plan-year';
import { fieldColumn, type TableDraft } from '../recognize-table';
import { referenceFor } from '../recognize-workbook';
import type { RecognitionOptions, RecognizedTask, RecognizedWorkbook } from '../recognized';
import { deadlineCellOf, draftTask } from '../rows/read-tasks';
import type { TaskDraft } from '../rows/task-draft';

export interface TaskAgain {
  /** Among the table's tasks. */
  readonly index: number;
  readonly task: RecognizedTask;
}

/** Of a row put in. */
interface NewRow {
  readonly row: number;
  readonly number: string;
  readonly sectionId: string | null;
}

export class TaskReader {
  private readonly reference: DeadlineCellReference;
  private deadlines: DeadlineColumn | null = null;

  constructor(
    recognized: RecognizedWorkbook,
    private readonly draft: TableDraft,
    private readonly table: number,
    options: RecognitionOptions,
  ) {
    this.reference = referenceFor(draft, recognized.year.value, options);
  }

  /** `before` and `now` hold the row alone. Null where other tasks take something from what changed. */
  read(
    recognized: RecognizedWorkbook,
    before: GridView,
    now: GridView,
    row: number,
    renumbered: boolean,
  ): TaskAgain | null {
    const tasks = recognized.tables[this.table]?.tasks ?? [];
    const index = tasks.findIndex(({ sourceRows }) => sourceRows[0] === row);
    const former = tasks[index];
    if (former?.sourceRows.length !== 1) return null;
    const { startColumn } = this.draft.columns;
    const draft = this.drafted(now, row);
    if (!renumbered) {
      draft.fields.number = former.fields.number;
      if (former.sources.number) draft.sources.number = former.sources.number;
    }
    if (!this.takeGoal(draft, former, tasks[index + 1], before, now)) return null;
    if (startColumn !== null && shown(before, row, startColumn) !== shown(now, row, startColumn)) return null;
    const due = this.dueOf(recognized, draft, index, before);
    if (!due) return null;
    const task: RecognizedTask = {
      ...former,
      fields: draft.fields,
      other: this.othersOf(draft),
      sources: draft.sources,
      due,
    };
    return { index, task };
  }

  /**
   * The task of a row put in above the task at `index`, still without an id; `view` holds the row alone. Null where
   * other tasks take something from it.
   */
  readNew(
    recognized: RecognizedWorkbook,
    index: number,
    view: GridView,
    { row, number, sectionId }: NewRow,
  ): RecognizedTask | null {
    const { tasks = [] } = recognized.tables[this.table] ?? {};
    const draft = this.drafted(view, row);
    if (this.sharesTexts(tasks) || !this.mayChangeAbove(recognized, index, deadlineCellOf(draft)))
      return null;
    if (fieldColumn(this.draft.columns, 'goal') !== null && draft.fields.goal === '') return null;
    const due = this.deadlinesOf(tasks).putIn(deadlineCellOf(draft));
    if (!due || repeatsAbove(due)) return null;
    draft.fields.number = number;
    return {
      id: '',
      sectionId,
      fields: draft.fields,
      other: this.othersOf(draft),
      sourceRows: [sheetRow(row)],
      sources: draft.sources,
      due,
      startsOn: null,
    };
  }

  /** True where the task at `index`, of a row taken out, leaves all others as they are; `view` holds the row alone. */
  mayLeave(recognized: RecognizedWorkbook, index: number, view: GridView): boolean {
    const { tasks = [] } = recognized.tables[this.table] ?? {};
    const task = tasks[index];
    const [row, ...others] = task?.sourceRows ?? [];
    if (
      !task ||
      row === undefined ||
      row !== view.rows[0]?.row ||
      others.length > 0 ||
      this.sharesTexts(tasks)
    )
      return false;
    const was = deadlineCellOf(this.drafted(view, row));
    if (repeatsAbove(task.due) || !this.mayChangeAbove(recognized, index + 1, was)) return false;
    return this.deadlinesOf(tasks).takeOut(was, task.due);
  }

  /** A goal that stands once above several tasks, or days of beginning, which are read together. */
  private sharesTexts(tasks: readonly RecognizedTask[]): boolean {
    const { columns } = this.draft;
    if (columns.startColumn !== null) return true;
    if (fieldColumn(columns, 'goal') === null) return false;
    return tasks.some(({ sources, sourceRows }) => sources.goal?.row !== sourceRows[0]);
  }

  /** No task from `index` on repeats the deadline above it, and the plan's year is not told by this one. */
  private mayChangeAbove(
    { tables, year }: RecognizedWorkbook,
    index: number,
    { value, text, format }: ReturnType<typeof deadlineCellOf>,
  ): boolean {
    if (year.from === 'deadlines' && yearsOf(value, text, format, this.draft.view.date1904).length > 0)
      return false;
    const { tasks = [] } = tables[this.table] ?? {};
    const below = tasks.slice(index, index + FARTHEST_REPEAT).find(({ due }) => due.kind !== 'none');
    return below !== undefined && !repeatsAbove(below.due);
  }

  private deadlinesOf(tasks: readonly RecognizedTask[]): DeadlineColumn {
    return (this.deadlines ??= columnOf(this.draft, tasks, this.reference));
  }

  /** Goes on with the deadlines of a reader of the same table. */
  goOnFrom({ deadlines }: TaskReader): void {
    this.deadlines = deadlines;
  }

  private othersOf(draft: TaskDraft): RecognizedTask['other'] {
    const headings = new Map(
      this.draft.columns.columns.map(({ column, heading }) => [column as number, heading]),
    );
    return draft.other.map(([column, text]) => ({
      column: toColumn(column),
      heading: headings.get(column) ?? '',
      text,
    }));
  }

  private drafted(view: GridView, row: number): TaskDraft {
    const { columns, sections } = this.draft;
    const source = { view, columns, rows: [], places: sections.places, carriedOver: [] };
    return draftTask(source, row, false);
  }

  /** A goal may stand once above several tasks: one that others share, or that comes or goes, is not alone. */
  private takeGoal(
    draft: TaskDraft,
    former: RecognizedTask,
    next: RecognizedTask | undefined,
    before: GridView,
    now: GridView,
  ): boolean {
    const column = fieldColumn(this.draft.columns, 'goal');
    if (column === null) return true;
    const [was, is] = [before, now].map((view) => view.own(draft.row, column)?.text ?? '');
    if (was === is) {
      draft.fields.goal = former.fields.goal;
      if (former.sources.goal) draft.sources.goal = former.sources.goal;
      return true;
    }
    return was !== '' && is !== '' && next?.sources.goal?.row !== draft.row;
  }

  /** Typed dates are read together with their column, and "như trên" takes the deadline above. */
  private dueOf(
    { tables, year }: RecognizedWorkbook,
    draft: TaskDraft,
    index: number,
    before: GridView,
  ): RecognizedTask['due'] | null {
    const tasks = tables[this.table]?.tasks ?? [];
    const former = tasks[index]?.due;
    const was = deadlineCellOf(this.drafted(before, draft.row));
    const is = deadlineCellOf(draft);
    if (!former || JSON.stringify(was) === JSON.stringify(is)) return former ?? null;
    const years = [was, is].map(({ value, text, format }) =>
      JSON.stringify(yearsOf(value, text, format, this.draft.view.date1904)),
    );
    if (year.from === 'deadlines' && years[0] !== years[1]) return null;
    const below = tasks.slice(index + 1, index + 1 + FARTHEST_REPEAT).find(({ due }) => due.kind !== 'none');
    if (!below || repeatsAbove(former) || repeatsAbove(below.due)) return null;
    const due = this.deadlinesOf(tasks).retyped(was, former, is);
    return due && !repeatsAbove(due) ? due : null;
  }
}

const FARTHEST_REPEAT = 20;

/** The column of deadlines as it stands before any of them is typed over. */
function columnOf(
  { view, columns }: TableDraft,
  tasks: readonly RecognizedTask[],
  reference: DeadlineCellReference,
): DeadlineColumn {
  const all = new DeadlineColumn(reference);
  const column = fieldColumn(columns, 'deadline');
  for (const { due, fields, sourceRows } of tasks) {
    const cell = column === null ? undefined : view.seen(sourceRows[0] ?? 0, column);
    const { deadline: text } = fields;
    const { value, format } = cell?.text === text ? cell.cell : { value: text };
    const stored = typeof value === 'number' || typeof value === 'boolean' ? value : text;
    all.take({ value: stored === '' ? null : stored, text, ...(format ? { format } : {}) }, due, 1);
  }
  return all;
}

function repeatsAbove({ doubts, inferred }: RecognizedTask['due']): boolean {
  return (
    doubts.some(({ id }) => id === 'same-as-above') ||
    inferred.some(({ part, from }) => part === 'due' && from === 'sibling')
  );
}

function shown(view: GridView, row: number, column: number): string {
  const cell = view.own(row, column)?.cell;
  return JSON.stringify([cell?.value, cell?.text, cell?.format]);
}
