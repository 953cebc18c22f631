/**
 * The tasks of the plan as a report counts them: a task with several milestones once, done when all of them
 * are, overdue when one is. The annex counts done tasks the same way (domain/annex/computed.ts).
 */
import type { CivilDate } from '../../domain/dates';
import { columnLetters, column } from '../../domain/grid';
import { taskOf } from '../../domain/plan';
import type { TaskOnDay } from '../../domain/plan';
import type { FigurePlace } from '../annex';

export interface WholeTask {
  readonly first: TaskOnDay;
  readonly rows: readonly TaskOnDay[];
  readonly state: 'done' | 'overdue' | 'open';
  /** Null where not done, or where no day tells. */
  readonly timely: 'on-time' | 'late' | null;
  /** The day on which the last of its milestones was done. */
  readonly doneOn: CivilDate | null;
}

const DONE: ReadonlySet<string> = new Set(['done', 'done-on-time', 'done-late']);

/** In the order of the plan; tasks that the appendix no longer holds are left out. */
export function wholeTasks(tasks: readonly TaskOnDay[]): readonly WholeTask[] {
  const groups = new Map<string, TaskOnDay[]>();
  tasks.forEach((entry, index) => {
    if (entry.task.dropped) return;
    const key = taskOf(entry.task.id) ?? `row ${String(index)}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  });
  return [...groups.values()].flatMap((rows): WholeTask[] => {
    const [first] = rows;
    if (!first) return [];
    const isDone = rows.every(({ state }) => DONE.has(state));
    const isOverdue = rows.some(({ state }) => state === 'overdue');
    const days = rows.flatMap(({ task }) => task.doneOn ?? []);
    return [
      {
        first,
        rows,
        state: isDone ? 'done' : isOverdue ? 'overdue' : 'open',
        timely: isDone ? timelinessOf(rows) : null,
        doneOn: isDone && days.length > 0 ? ([...days].sort().at(-1) ?? null) : null,
      },
    ];
  });
}

function timelinessOf(rows: readonly TaskOnDay[]): WholeTask['timely'] {
  if (rows.some(({ state }) => state === 'done-late')) return 'late';
  return rows.every(({ state }) => state === 'done-on-time') ? 'on-time' : null;
}

/** The rows of the task table (or of the appendix) as "A5:A9, A12". */
export function placesOf(tasks: readonly WholeTask[]): readonly FigurePlace[] {
  const rowsBySheet = new Map<string, Set<number>>();
  for (const { rows } of tasks) {
    for (const { task } of rows) {
      const place = task.place ?? task.source;
      if (!place) continue;
      const known = rowsBySheet.get(place.sheet);
      if (known) known.add(place.row);
      else rowsBySheet.set(place.sheet, new Set([place.row]));
    }
  }
  return [...rowsBySheet].map(([sheet, rows]) => ({ sheet, cells: stretches([...rows]) }));
}

const FIRST = columnLetters(column(1));

function stretches(rows: readonly number[]): string {
  const parts: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = parts.at(-1);
    if (last?.to === row - 1) last.to = row;
    else parts.push({ from: row, to: row });
  }
  return parts
    .map(({ from, to }) =>
      from === to ? `${FIRST}${String(from)}` : `${FIRST}${String(from)}:${FIRST}${String(to)}`,
    )
    .join(', ');
}

/** What a report calls a task: its words, with the milestone where it has one. */
export function nameOf({ task }: TaskOnDay): string {
  const text = task.task || task.activity || task.goal || task.product;
  return text.replace(/\s+/g, ' ').trim();
}
