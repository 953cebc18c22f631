/**
 * A row of the task table as a task: the words of its cells turned back into kind, dates and progress.
 *
 * One reading serves the table just composed and the table found in a workbook, so that the states written
 * beside the formulas are computed from the very cells the formulas look at.
 */
import type { CivilDate } from '../../domain/dates';
import type { DeadlineKind } from '../../domain/deadlines';
import type { Cycle, Progress, TaskPlace, TrackedTask } from '../../domain/plan';
import { messages } from '../../messages';
import type { TaskColumnId } from './task-columns';

export interface TaskCells {
  /** "" where blank or where the table lacks the column. */
  text(id: TaskColumnId): string;
  date(id: TaskColumnId): CivilDate | null;
  readonly source: TaskPlace | null;
  readonly place: TaskPlace | null;
}

const words = messages('vi').states;
const kinds: ReadonlyMap<string, DeadlineKind> = new Map(
  (Object.entries(words.kind) as [DeadlineKind, string][]).map(([kind, label]) => [label, kind]),
);
const progresses: ReadonlyMap<string, Progress> = new Map(
  (Object.entries(words.progress) as [Progress, string][]).map(([progress, label]) => [label, progress]),
);

/** `cycles` are those of the table of cycles, by name. */
export function trackedTaskOf(cells: TaskCells, cycles: ReadonlyMap<string, readonly Cycle[]>): TrackedTask {
  const text = (id: TaskColumnId): string => cells.text(id);
  const kind = text('kind');
  return {
    id: text('id'),
    section: text('section'),
    subSection: text('subSection'),
    number: text('number'),
    goal: text('goal'),
    task: text('task'),
    activity: text('activity'),
    product: text('product'),
    lead: text('lead'),
    cooperating: text('cooperating'),
    deadline: text('deadline'),
    milestone: text('milestone'),
    budget: text('budget'),
    evidence: text('evidence'),
    note: text('note'),
    followUp: text('followUp'),
    kind: kind === '' ? 'none' : (kinds.get(kind) ?? 'unclear'),
    start: cells.date('start'),
    due: cells.date('due'),
    cycles: cycles.get(text('cycle')) ?? [],
    doneOn: cells.date('doneOn'),
    progress: progresses.get(text('progress')) ?? null,
    dropped: text('sourceSheet') !== '' && cells.source === null,
    source: cells.source,
    place: cells.place,
  };
}
