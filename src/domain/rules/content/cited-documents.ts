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
  const { id } = task.table.table;
  return [...citedIn(task).keys()].map((document) => `${id}|${document}`);
}

/** Every place where these tasks cite the document of a group, in their order. */
export function citedBy(tasks: readonly CheckedTask[], group: string): readonly Cited[] {
  const document = group.slice(group.indexOf('|') + 1);
  return tasks.flatMap(
    (task) =>
      citedIn(task)
        .get(document)
        ?.map((cited) => ({ ...cited, task })) ?? [],
  );
}

type Placed = Omit<Cited, 'task'>;
const known = new WeakMap<RecognizedTask, ReadonlyMap<string, readonly Placed[]>>();
const NONE: ReadonlyMap<string, readonly Placed[]> = new Map();

/** Read once a task, however many rules ask. */
function citedIn(task: CheckedTask): ReadonlyMap<string, readonly Placed[]> {
  const before = known.get(task.task);
  if (before) return before;
  let found: Map<string, Placed[]> | null = null;
  for (const field of READ) {
    const text = task.task.fields[field];
    if (!text.includes('/') || !holdsItself(task, field)) continue;
    for (const citation of citationsIn(text)) {
      const document = `${citation.number}/${citation.sign}`;
      found ??= new Map<string, Placed[]>();
      const list = found.get(document);
      if (list) list.push({ citation, field });
      else found.set(document, [{ citation, field }]);
    }
  }
  if (!found) return NONE;
  known.set(task.task, found);
  return found;
}
