/**
 * Tasks with their fields, put together from their rows: merged cells carried down and across, halves that a
 * page break cut joined, shared goals repeated for each task.
 */
import { readDeadlineColumn, type DeadlineCellReference } from '../../deadlines';
import { column as toColumn, sheetRow } from '../../grid';
import { joinParts } from '../../text';
import { columnsOfMarks, fieldsOfMarks, markedAmong, NO_MARKED } from '../columns/marked-columns';
import { periodOfCell } from '../columns/period-word';
import type { ColumnsRead } from '../columns/read-columns';
import type { GridView, ViewCell } from '../grid-view';
import { TASK_FIELDS, type ColumnReading, type RecognizedTask, type TaskField } from '../recognized';
import type { ClassifiedRow } from './classify-rows';
import { readNumberedHeading, readRowCode, readRowNumber } from './numbering';
import { numberOf } from './row-facts';
import type { Place } from './section-tree';
import { carriesAcross, carryDown, restoreTens } from './shared-cells';
import { splitDeadline } from './split-deadline';
import { splitUnits } from './split-units';
import { noSources, type Fields, type OtherText, type Sources, type TaskDraft } from './task-draft';

export interface TasksRead {
  readonly tasks: readonly RecognizedTask[];
  /** Rows that share number and goal with the row above without being merged: row to row. */
  readonly shared: ReadonlyMap<number, number>;
  /** Rows whose number is their own. */
  readonly ownNumbers: ReadonlySet<number>;
}

export interface TasksSource {
  readonly view: GridView;
  readonly columns: ColumnsRead;
  readonly rows: readonly ClassifiedRow[];
  readonly places: ReadonlyMap<number, Place>;
  /** Rows of the next sheet that finish the last task. */
  readonly carriedOver: readonly ClassifiedRow[];
}

const NOWHERE: Place = { sectionId: null, idPrefix: null };

export function readTasks(source: TasksSource, reference: DeadlineCellReference): TasksRead {
  const drafts = draftTasks(source);
  carryDown(drafts, source.columns.columns);
  restoreTens(drafts, source.view);
  const dues = readDeadlineColumn(
    drafts.map((draft) => deadlineCellOf(draft)),
    reference,
  );
  const starts =
    source.columns.startColumn === null
      ? []
      : readDeadlineColumn(
          drafts.map((draft) => cellOf(draft.startCell)),
          reference,
        );
  const usedIds = new Set<string>();
  const headings = new Map(source.columns.columns.map((column) => [column.column as number, column.heading]));
  const tasks = drafts.map((draft, index): RecognizedTask => {
    const due = dues[index];
    if (!due) throw new RangeError(`No deadline reading for row ${String(draft.row)}`);
    return {
      id: idOf(draft, usedIds),
      sectionId: draft.place.sectionId,
      fields: draft.fields,
      other: draft.other.map(([column, text]) => ({
        column: toColumn(column),
        heading: headings.get(column) ?? '',
        text,
      })),
      sourceRows: draft.sourceRows,
      sources: draft.sources,
      due,
      startsOn: starts[index]?.start ?? starts[index]?.due ?? null,
    };
  });
  const shared = new Map<number, number>();
  const ownNumbers = new Set<number>();
  for (const draft of drafts) {
    if (draft.sharedFrom !== null) shared.set(draft.row, draft.sharedFrom);
    if (draft.ownNumber) ownNumbers.add(draft.row);
  }
  return { tasks, shared, ownNumbers };
}

function draftTasks(source: TasksSource): TaskDraft[] {
  const { columns, rows } = source;
  const numbersInText =
    !columns.columns.some((column) => column.field === 'number') && mostlyNumbered(source);
  const drafts: TaskDraft[] = [];
  for (const { facts, reading } of rows) {
    if (reading.role === 'task') {
      const draft = draftTask(source, facts.row, numbersInText);
      if (draft.ownNumber && !numbersInText && facts.number) draft.fields.number = facts.number.text;
      drafts.push(draft);
    } else if (reading.role === 'continuation' && reading.continues !== undefined) {
      const draft = draftOfRow(drafts, reading.continues);
      if (!draft) continue;
      draft.sourceRows.push(sheetRow(facts.row));
      for (const cell of facts.cells) {
        const column = columns.columns.find((candidate) => candidate.column === cell.column);
        if (!column || column.field === 'number') continue;
        appendTo(draft, columns, column, cell);
      }
    }
  }
  const last = drafts.at(-1);
  if (last) {
    for (const cell of source.carriedOver.flatMap(({ facts }) => facts.cells)) {
      const column = columns.columns.find((candidate) => candidate.column === cell.column);
      if (column && column.field !== 'number') appendTo(last, columns, column, cell);
    }
  }
  return drafts;
}

/** Nearly always the last: what goes on does so right below. */
function draftOfRow(drafts: readonly TaskDraft[], row: number): TaskDraft | undefined {
  const last = drafts.findLast((draft) => draft.row <= row);
  return last?.row === row ? last : undefined;
}

export function draftTask(source: TasksSource, row: number, numbersInText: boolean): TaskDraft {
  const { view, columns, places } = source;
  const fields = emptyFields();
  const sources = noSources();
  let other: OtherText[] = [];
  const cells = view.cellsOf(row);
  const merged = view.mergesOf(row).length > 0;
  let deadlineCell: ViewCell | undefined;
  let ownNumber = false;
  for (const column of columns.columns) {
    const cell = merged ? view.seen(row, column.column) : cellAt(cells, column.column);
    if (!cell || (cell.column !== column.column && !carriesAcross(columns, cell, column))) continue;
    if (column.field === 'other' || !isTaskField(column.field)) {
      other.push([column.column, cell.text]);
      continue;
    }
    sources[column.field] = { row: sheetRow(cell.row), column: toColumn(cell.column) };
    if (column.field === 'number') {
      const text = numberOf(cell, view.date1904);
      fields.number = readRowNumber(text)?.text ?? text;
      ownNumber = cell.row === row;
      continue;
    }
    if (column.field === 'deadline') deadlineCell = cell;
    fields[column.field] =
      column.field === 'deadline' && columns.periodWord !== null
        ? periodOfCell(columns.periodWord, cell.text)
        : cell.text;
  }
  if (columns.marked !== NO_MARKED) {
    const marks = columnsOfMarks(columns.marked);
    const textOf = (column: number): string | undefined => view.seen(row, column)?.text;
    Object.assign(fields, fieldsOfMarks(columns.marked, textOf));
    other = other.filter(([at]) => !marks.has(at));
    const { periods } = columns.marked;
    if (periods.length > 0) deadlineCell = undefined;
    const first = markedAmong(periods, textOf)[0];
    if (first) sources.deadline = { row: sheetRow(row), column: toColumn(first.column) };
  }
  if (numbersInText) {
    const numbered = readNumberedHeading(fields.task);
    if (numbered) {
      fields.number = numbered.number.text;
      fields.task = numbered.title;
      ownNumber = true;
      if (sources.task) sources.number = sources.task;
    }
  }
  if (columns.deadlineInProduct) {
    Object.assign(fields, splitDeadline(fields.product));
    if (fields.deadline !== '' && sources.product) sources.deadline = sources.product;
  }
  const wholeLead = fields.lead;
  divideUnits(fields, sources, columns, wholeLead);
  return {
    row,
    place: places.get(row) ?? NOWHERE,
    fields,
    sources,
    other,
    sourceRows: [sheetRow(row)],
    deadlineCell,
    startCell: columns.startColumn === null ? undefined : view.seen(row, columns.startColumn),
    ownNumber,
    wholeLead,
    sharedFrom: null,
  };
}

/** "Chủ trì: …; Phối hợp: …" in the one column for units; told anew when the rest of a cut cell is joined. */
function divideUnits(fields: Fields, sources: Sources, columns: ColumnsRead, wholeLead: string): void {
  if (columns.columns.some((column) => column.field === 'cooperating')) return;
  const split = splitUnits(wholeLead, columns.unitsShareColumn);
  if (!split) return;
  fields.lead = split.lead;
  fields.cooperating = split.cooperating;
  if (sources.lead) sources.cooperating = sources.lead;
}

function cellAt(cells: readonly ViewCell[], column: number): ViewCell | undefined {
  for (const cell of cells) if (cell.column === column) return cell;
  return undefined;
}

function appendTo(draft: TaskDraft, columns: ColumnsRead, column: ColumnReading, cell: ViewCell): void {
  if (isTaskField(column.field)) {
    if (column.field === 'lead') {
      draft.wholeLead = joinParts(draft.wholeLead, cell.text);
      draft.fields.lead = draft.wholeLead;
      divideUnits(draft.fields, draft.sources, columns, draft.wholeLead);
    } else draft.fields[column.field] = joinParts(draft.fields[column.field], cell.text);
    draft.sources[column.field] ??= { row: sheetRow(cell.row), column: toColumn(cell.column) };
  } else {
    const other = draft.other.find(([at]) => at === column.column);
    if (other) other[1] = joinParts(other[1], cell.text);
    else draft.other.push([column.column, cell.text]);
  }
}

export function deadlineCellOf(draft: TaskDraft): ReturnType<typeof cellOf> {
  const cell = draft.deadlineCell;
  if (cell && cell.text === draft.fields.deadline) return cellOf(cell);
  return { value: draft.fields.deadline === '' ? null : draft.fields.deadline, text: draft.fields.deadline };
}

function cellOf(cell: ViewCell | undefined): {
  value: string | number | boolean | null;
  text: string;
  format?: string;
} {
  if (!cell) return { value: null, text: '' };
  const { text } = cell;
  const { value: stored, format } = cell.cell;
  const value = typeof stored === 'string' ? text : typeof stored === 'object' ? null : stored;
  return format === undefined ? { value, text } : { value, text, format };
}

/** What a task is called; `used` holds the ids of the tasks above. */
export function idOf(
  draft: {
    readonly row: number;
    readonly fields: Pick<Fields, 'number'>;
    readonly place: Pick<Place, 'idPrefix'>;
  },
  used: Set<string>,
): string {
  const { number } = draft.fields;
  const prefix = draft.place.idPrefix;
  const under = prefix === null ? '' : `${prefix}/`;
  const wanted = under + number;
  const numbered = readRowNumber(number) ?? readRowCode(number);
  const id = numbered === undefined || used.has(wanted) ? `${under}row${String(draft.row)}` : wanted;
  used.add(id);
  return id;
}

function mostlyNumbered({ view, columns, rows }: TasksSource): boolean {
  const task = columns.columns.find((column) => column.field === 'task')?.column;
  if (task === undefined) return false;
  const tasks = rows.filter(({ reading }) => reading.role === 'task');
  const numbered = tasks.filter(({ facts }) => readNumberedHeading(view.seen(facts.row, task)?.text ?? ''));
  return tasks.length > 0 && numbered.length >= tasks.length * 0.6;
}

function emptyFields(): Fields {
  return {
    number: '',
    goal: '',
    task: '',
    activity: '',
    product: '',
    deadline: '',
    lead: '',
    cooperating: '',
    budget: '',
    note: '',
    status: '',
    result: '',
  };
}

const taskFields: ReadonlySet<string> = new Set(TASK_FIELDS);

function isTaskField(field: string): field is TaskField {
  return taskFields.has(field);
}
