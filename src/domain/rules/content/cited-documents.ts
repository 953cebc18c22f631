/**
 * The documents that the tasks of a table refer to, by number and sign, with every place that cites them.
 */
import type { TaskField } from '../../tables';
import type { CheckedTable, CheckedTask } from '../checked';
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
  return cited.length === 0 ? NONE : cited.map(({ group }) => group);
}

/** Every place where these tasks cite the document of a group, in their order. */
export function citedBy(tasks: readonly CheckedTask[], group: string): readonly Cited[] {
  const found: Cited[] = [];
  for (const task of tasks)
    for (const { citation, field, group: cited } of citedIn(task))
      if (cited === group) found.push({ citation, task, field });
  return found;
}

/** True where a task cites the document of a group in no other way than `plain` lets pass. */
export function citesPlainly(
  task: CheckedTask,
  group: string,
  plain: (citation: Citation) => boolean,
): boolean {
  for (const cited of citedIn(task)) if (cited.group === group && !plain(cited.citation)) return false;
  return true;
}

interface Placed extends Omit<Cited, 'task'> {
  /** Table, number and sign. */
  readonly group: string;
}

const known = new WeakMap<CheckedTable, (readonly Placed[] | undefined)[]>();
const NONE: readonly never[] = [];
let latest: CheckedTable | null = null;
let ofLatest: (readonly Placed[] | undefined)[] = [];

/** Read once a task as long as its table stays, however many rules ask; they ask of one table after the other. */
function citedIn(task: CheckedTask): readonly Placed[] {
  if (task.table !== latest) {
    latest = task.table;
    ofLatest = known.get(latest) ?? [];
    known.set(latest, ofLatest);
  }
  return (ofLatest[task.position] ??= readCited(task));
}

function readCited(task: CheckedTask): readonly Placed[] {
  const { id } = task.table.table;
  let found: Placed[] | null = null;
  for (const field of READ) {
    const text = task.task.fields[field];
    if (!text.includes('/') || !holdsItself(task, field)) continue;
    for (const citation of citationsIn(text))
      (found ??= []).push({ citation, field, group: `${id}|${citation.number}/${citation.sign}` });
  }
  return found ?? NONE;
}
