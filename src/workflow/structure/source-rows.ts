/**
 * The rows that the appendix asks for: one a task, or one a milestone where a deadline has several.
 */
import type { CivilDate } from '../../domain/dates';
import type { DeadlineKind, DeadlineReading } from '../../domain/deadlines';
import type { SheetRow } from '../../domain/grid';
import { cycleOf, progressIn, type Cycle, type Progress, type TaskPlace } from '../../domain/plan';
import type { RecognizedTable, RecognizedTask, RecognizedWorkbook, Section } from '../../domain/tables';
import { cycleName, cyclesName, type NamedCycle } from './cycle-names';
import type { TaskColumnId } from './task-columns';
import { fingerprint } from './trace';

/** Columns that hold a text of the appendix. */
export type SourceTextId = Exclude<
  TaskColumnId,
  | 'start'
  | 'due'
  | 'kind'
  | 'nextDue'
  | 'state'
  | 'daysLeft'
  | 'doneOn'
  | 'evidence'
  | 'progress'
  | 'followUp'
  | 'origin'
  | 'id'
  | 'sourceSheet'
  | 'sourceRow'
  | 'lastSourceRow'
  | 'trace'
>;

export interface SourceRow {
  readonly id: string;
  /** The recognised task; several rows share it where it has milestones. */
  readonly taskId: string;
  readonly texts: Readonly<Record<SourceTextId, string>>;
  readonly other: readonly { readonly heading: string; readonly text: string }[];
  readonly kind: DeadlineKind;
  readonly start: CivilDate | null;
  readonly due: CivilDate | null;
  readonly cycles: readonly Cycle[];
  /** Cycles by the name that the table of cycles has to list, simple ones first. */
  readonly namedCycles: readonly NamedCycle[];
  /** What the appendix itself says of the progress. */
  readonly progress: Progress | null;
  readonly place: TaskPlace;
  /** Row of the task's last continuation; the task's own where it has none. */
  readonly lastRow: SheetRow;
  /** Equal exactly where the wording of two tasks is equal. */
  readonly mark: string;
}

/** A formula of the table of cycles takes along two further cycles at most. */
const MOST_CYCLES = 3;

/** Kinds whose dates count; a term of a continuous task or a series is no date to be late on. */
const WITHOUT_OWN_DUE: ReadonlySet<DeadlineKind> = new Set(['continuous', 'recurring', 'unclear', 'none']);

/** In the order of the workbook; ids are unique over all tables. */
export function sourceRowsOf(recognized: RecognizedWorkbook): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  const taken = new Set<string>();
  for (const table of recognized.tables) {
    if (table.kind !== 'plan') continue;
    const sections = new Map(table.sections.map((section) => [section.id, sectionWords(section, table)]));
    for (const task of table.tasks) {
      const taskId = taken.has(task.id) ? uniqueId(table, task, taken) : task.id;
      taken.add(taskId);
      addRows(
        rows,
        table,
        task,
        taskId,
        sections.get(task.sectionId ?? '') ?? { section: '', subSection: '' },
      );
    }
  }
  return rows;
}

interface SectionWords {
  readonly section: string;
  readonly subSection: string;
}

function sectionWords(section: Section, table: RecognizedTable): SectionWords {
  const path = [section];
  for (let parentId = section.parentId; parentId !== null;) {
    const parent = table.sections.find((candidate) => candidate.id === parentId);
    if (!parent || path.includes(parent)) break;
    path.unshift(parent);
    parentId = parent.parentId;
  }
  const [top, ...below] = path.map((step) =>
    step.number === '' ? step.title : `${step.number}. ${step.title}`,
  );
  return { section: top ?? '', subSection: below.join(' › ') };
}

function uniqueId(table: RecognizedTable, task: RecognizedTask, taken: ReadonlySet<string>): string {
  const base = `${table.id}:${task.id}`;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}~${String(count)}`;
  return id;
}

function addRows(
  rows: SourceRow[],
  table: RecognizedTable,
  task: RecognizedTask,
  taskId: string,
  words: SectionWords,
): void {
  const { fields, due } = task;
  const namedCycles = cyclesIn(due);
  const texts: Record<SourceTextId, string> = {
    number: fields.number,
    section: words.section,
    subSection: words.subSection,
    goal: fields.goal,
    task: fields.task,
    activity: fields.activity,
    product: fields.product,
    lead: fields.lead,
    cooperating: fields.cooperating,
    deadline: fields.deadline,
    milestone: '',
    cycle: cyclesName(namedCycles),
    budget: fields.budget,
    note: fields.note,
    status: fields.status,
    result: fields.result,
  };
  const row: SourceRow = {
    id: taskId,
    taskId,
    texts,
    other: task.other,
    kind: due.kind,
    start: WITHOUT_OWN_DUE.has(due.kind) ? null : (due.start ?? task.startsOn),
    due: WITHOUT_OWN_DUE.has(due.kind) ? null : due.due,
    cycles: namedCycles.map((cycle) => cycleOf(cycle.recurrence, cycle.from, cycle.until)),
    namedCycles,
    progress: progressOf(task),
    place: { sheet: table.sheet, row: task.sourceRows[0] ?? table.range.top },
    lastRow: task.sourceRows.at(-1) ?? table.range.top,
    mark: fingerprint(`${fields.task}\u0001${fields.activity}`),
  };
  if (due.kind !== 'milestones' || due.milestones.length === 0) {
    rows.push(row);
    return;
  }
  due.milestones.forEach((milestone, index) => {
    rows.push({
      ...row,
      id: `${taskId}#${String(index + 1)}`,
      texts: { ...texts, milestone: milestone.label },
      start: milestone.start,
      due: milestone.due,
    });
  });
}

function progressOf({ fields, due }: RecognizedTask): Progress | null {
  const stated = progressIn(fields.status);
  if (stated !== null) return stated;
  return due.doubts.some((doubt) => doubt.id === 'status-in-deadline') ? progressIn(fields.deadline) : null;
}

function cyclesIn(due: DeadlineReading): readonly NamedCycle[] {
  if (due.kind !== 'recurring' || due.recurrence === null) return [];
  const byName = new Map<string, NamedCycle>();
  for (const recurrence of [due.recurrence, ...due.otherRecurrences]) {
    const { until = due.due, ...endless } = recurrence;
    const cycle = { recurrence: endless, from: due.start, until };
    byName.set(cycleName(cycle), cycle);
  }
  return [...byName.values()].slice(0, MOST_CYCLES);
}
