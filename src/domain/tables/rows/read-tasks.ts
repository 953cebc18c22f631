/**
 * Tasks with their fields, put together from their rows: merged cells carried down and across, halves that a
 * page break cut joined, shared goals repeated for each task.
 */
import { readDeadlineColumn, type DeadlineCellReference, type DeadlineReading } from '../../deadlines';
import { column as toColumn, sheetRow } from '../../grid';
import { joinParts } from '../../text';
import type { ColumnsRead } from '../columns/read-columns';
import type { GridView, ViewCell } from '../grid-view';
import {
  TASK_FIELDS,
  type ColumnReading,
  type FieldSource,
  type RecognizedTask,
  type TaskField,
} from '../recognized';
import type { ClassifiedRow } from './classify-rows';
import { readNumberedHeading, readRowNumber } from './numbering';
import { numberOf } from './row-facts';
import type { Place } from './section-tree';
import { splitUnits } from './split-units';

type Fields = Record<TaskField, string>;
type Sources = Partial<Record<TaskField, FieldSource>>;

interface Draft {
  readonly row: number;
  readonly place: Place;
  readonly fields: Fields;
  readonly sources: Sources;
  readonly other: Map<number, string>;
  readonly sourceRows: number[];
  readonly deadlineCell: ViewCell | undefined;
  readonly startCell: ViewCell | undefined;
  /** True where the number is the row's own, not one merged or carried down. */
  readonly ownNumber: boolean;
  /** The row whose number and goal this row shares although nobody merged the cells. */
  sharedFrom: number | null;
}

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
  carryDown(drafts, source);
  restoreTens(drafts, source);
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
      other: [...draft.other].map(([column, text]) => ({
        column: toColumn(column),
        heading: headings.get(column) ?? '',
        text,
      })),
      sourceRows: draft.sourceRows.map(sheetRow),
      sources: draft.sources,
      due: withStart(due, starts[index]),
    };
  });
  return {
    tasks,
    shared: new Map(
      drafts.flatMap((draft) => (draft.sharedFrom === null ? [] : [[draft.row, draft.sharedFrom]])),
    ),
    ownNumbers: new Set(drafts.filter((draft) => draft.ownNumber).map((draft) => draft.row)),
  };
}

function draftTasks(source: TasksSource): Draft[] {
  const { columns, rows } = source;
  const numbersInText =
    !columns.columns.some((column) => column.field === 'number') && mostlyNumbered(source);
  const drafts: Draft[] = [];
  const byRow = new Map<number, Draft>();
  for (const { facts, reading } of rows) {
    if (reading.role === 'task') {
      const draft = draftTask(source, facts.row, numbersInText);
      drafts.push(draft);
      byRow.set(facts.row, draft);
    } else if (reading.role === 'continuation' && reading.continues !== undefined) {
      const draft = byRow.get(reading.continues);
      if (!draft) continue;
      draft.sourceRows.push(facts.row);
      for (const cell of facts.cells) {
        const column = columns.columns.find((candidate) => candidate.column === cell.column);
        if (!column || column.field === 'number') continue;
        appendTo(draft, column, cell);
      }
    }
  }
  const last = drafts.at(-1);
  if (last) {
    for (const cell of source.carriedOver.flatMap(({ facts }) => facts.cells)) {
      const column = columns.columns.find((candidate) => candidate.column === cell.column);
      if (column && column.field !== 'number') appendTo(last, column, cell);
    }
  }
  return drafts;
}

function draftTask(source: TasksSource, row: number, numbersInText: boolean): Draft {
  const { view, columns, places } = source;
  const fields = emptyFields();
  const sources: Sources = {};
  const other = new Map<number, string>();
  let deadlineCell: ViewCell | undefined;
  let ownNumber = false;
  for (const column of columns.columns) {
    const cell = view.seen(row, column.column);
    if (!cell || (cell.column !== column.column && !carriesAcross(columns, cell, column))) continue;
    if (column.field === 'other' || !isTaskField(column.field)) {
      other.set(column.column, cell.text);
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
    fields[column.field] = cell.text;
  }
  if (columns.markColumns.length > 0) {
    const marked = columns.markColumns.filter(({ column }) => view.seen(row, column) !== undefined);
    fields.deadline = marked.map(({ period }) => period).join(', ');
    deadlineCell = undefined;
    const first = marked[0];
    if (first) sources.deadline = { row: sheetRow(row), column: toColumn(first.column) };
    for (const { column } of columns.markColumns) other.delete(column);
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
  if (!columns.columns.some((column) => column.field === 'cooperating')) {
    const split = splitUnits(fields.lead, columns.unitsShareColumn);
    if (split) {
      fields.lead = split.lead;
      fields.cooperating = split.cooperating;
      if (sources.lead) sources.cooperating = sources.lead;
    }
  }
  return {
    row,
    place: places.get(row) ?? NOWHERE,
    fields,
    sources,
    other,
    sourceRows: [row],
    deadlineCell,
    startCell: columns.startColumn === null ? undefined : view.seen(row, columns.startColumn),
    ownNumber,
    sharedFrom: null,
  };
}

const ALIKE: readonly (readonly string[])[] = [
  ['lead', 'cooperating'],
  ['goal', 'task', 'activity'],
];

/**
 * A cell merged across two columns counts for both where they hold the same kind of thing ("Các phòng" for lead
 * and cooperating); a sentence merged across half of the table is only what its first column says.
 */
function carriesAcross(columns: ColumnsRead, cell: ViewCell, column: ColumnReading): boolean {
  if (cell.merge && cell.merge.right - cell.merge.left > 2) return false;
  const first = columns.columns.find((candidate) => candidate.column === cell.column);
  return ALIKE.some(
    (kind) => first !== undefined && kind.includes(first.field) && kind.includes(column.field),
  );
}

function appendTo(draft: Draft, column: ColumnReading, cell: ViewCell): void {
  if (isTaskField(column.field)) {
    draft.fields[column.field] = joinParts(draft.fields[column.field], cell.text);
    draft.sources[column.field] ??= { row: sheetRow(cell.row), column: toColumn(cell.column) };
  } else {
    draft.other.set(column.column, joinParts(draft.other.get(column.column) ?? '', cell.text));
  }
}

/**
 * Number and goal that stand once above several tasks although nobody merged the cells. Only where the table
 * has a goal column: elsewhere a row without number is a task without number.
 */
function carryDown(drafts: readonly Draft[], source: TasksSource): void {
  const has = (field: TaskField): boolean => source.columns.columns.some((column) => column.field === field);
  const goals = drafts.filter((draft) => draft.fields.goal !== '').length;
  const goalsStandOnce = has('goal') && goals > 0 && goals < drafts.length * 0.75;
  drafts.forEach((draft, index) => {
    const above = drafts[index - 1];
    if (!above || above.place.sectionId !== draft.place.sectionId) return;
    const { fields } = draft;
    const share = (field: TaskField): void => {
      if (fields[field] !== '' || above.fields[field] === '') return;
      fields[field] = above.fields[field];
      const source = above.sources[field];
      if (source) draft.sources[field] = source;
      draft.sharedFrom = above.row;
    };
    const numberless = has('number') && fields.number === '';
    if (fields.task === '' && fields.activity === '' && numberless) {
      share('number');
      share('goal');
      share('task');
    } else if (
      has('goal') &&
      fields.goal === '' &&
      numberless &&
      (fields.task !== '' || fields.activity !== '')
    ) {
      share('number');
      share('goal');
      if (fields.task === '') share('task');
    } else if (goalsStandOnce && fields.goal === '') {
      share('goal');
    }
  });
}

/** Excel shows the number 3.10 as 3.1; after 3.9 it is the tenth. */
function restoreTens(drafts: readonly Draft[], source: TasksSource): void {
  let previous = '';
  for (const draft of drafts) {
    const at = draft.sources.number;
    const cell = at && source.view.own(at.row, at.column);
    const match = /^(\d+)\.([1-9])$/.exec(draft.fields.number);
    const before = /^(\d+)\.(\d*)9$/.exec(previous);
    if (
      draft.ownNumber &&
      typeof cell?.cell.value === 'number' &&
      match &&
      before &&
      match[1] === before[1]
    ) {
      if (Number(match[2]) === Number(before[2] || '0') + 1) draft.fields.number += '0';
    }
    if (draft.ownNumber) previous = draft.fields.number;
  }
}

function deadlineCellOf(draft: Draft): ReturnType<typeof cellOf> {
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
  const { value, format } = cell.cell;
  return {
    value: typeof value === 'string' ? cell.text : typeof value === 'object' ? null : value,
    text: cell.text,
    ...(format === undefined ? {} : { format }),
  };
}

/** "Bắt đầu" in a column of its own begins the time that "Kết thúc" ends. */
function withStart(due: DeadlineReading, start: DeadlineReading | undefined): DeadlineReading {
  const day = start?.start ?? start?.due ?? null;
  if (day === null || due.due === null || day > due.due || due.kind !== 'date') return due;
  return { ...due, kind: 'window', start: day };
}

function idOf(draft: Draft, used: Set<string>): string {
  const { number } = draft.fields;
  const prefix = draft.place.idPrefix;
  const under = prefix === null ? '' : `${prefix}/`;
  const wanted = under + number;
  const id =
    readRowNumber(number) === undefined || used.has(wanted) ? `${under}row${String(draft.row)}` : wanted;
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
