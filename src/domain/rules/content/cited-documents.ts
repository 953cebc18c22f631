/**
 * The documents that the tasks of a table refer to, by number and sign, with every place that cites them.
 */
import type { RecognizedTask, TaskField } from '../../tables';
import type { CheckedTask } from '../checked';
import { citationsIn, type Citation } from './citations';
import { holdsItself } from './task-texts';

const READ: readonly TaskField[] = ['goal', 'task', 'activity', 'product', 'note', 'lead', 'cooperating'];

export interface Cited {
  readonly citation: Citation;
  readonly task: CheckedTask;
  readonly field: TaskField;
}

/** The documents a task cites, as groups of one table: "T1|45/NĐ-CP". */
export function documentsCited(task: CheckedTask): readonly string[] {
  const cited = citedIn(task);
  if (cited.length === 0) return NONE;
  const { id } = task.table.table;
  return cited.map(({ citation }) => `${id}|${documentOf(citation)}`);
}

/** Every place where these tasks cite the document of a group, in their order. */
export function citedBy(tasks: readonly CheckedTask[], group: string): readonly Cited[] {
  const document = group.slice(group.indexOf('|') + 1);
  const found: Cited[] = [];
  for (const task of tasks)
    for (const { citation, field } of citedIn(task))
      if (documentOf(citation) === document) found.push({ citation, task, field });
  return found;
}

/** True where a task cites the document of a group once, in a way that `quiet` lets stand by itself. */
export function citesOnce(task: CheckedTask, group: string, quiet: (citation: Citation) => boolean): boolean {
  const [only, ...others] = citedIn(task).filter(({ citation }) =>
    group.endsWith(`|${documentOf(citation)}`),
  );
  return only !== undefined && others.length === 0 && quiet(only.citation);
}

type Placed = Omit<Cited, 'task'>;
const known = new WeakMap<RecognizedTask, readonly Placed[]>();
const NONE: readonly never[] = [];

const documentOf = ({ number, sign }: Citation): string => `${number}/${sign}`;

/** Read once a task, however many rules ask. */
function citedIn(task: CheckedTask): readonly Placed[] {
  const before = known.get(task.task);
  if (before) return before;
  let found: Placed[] | null = null;
  for (const field of READ) {
    const text = task.task.fields[field];
    if (!text.includes('/') || !holdsItself(task, field)) continue;
    for (const citation of citationsIn(text)) (found ??= []).push({ citation, field });
  }
  if (!found) return NONE;
  known.set(task.task, found);
  return found;
}
