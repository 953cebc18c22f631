/**
 * The documents that the tasks of a table refer to, by number and sign, with every place that cites them.
 */
import type { TaskField } from '../../tables';
import type { CheckedTable, CheckedTask } from '../checked';
import type { SeenIn } from '../rule';
import { citationsIn, type Citation } from './citations';
import { holdsItself } from './task-texts';

const READ: readonly TaskField[] = ['goal', 'task', 'activity', 'product', 'note', 'lead', 'cooperating'];

export interface Cited {
  readonly citation: Citation;
  readonly task: CheckedTask;
  readonly field: TaskField;
}

/** All that the documents cited take from a row. */
export const citationsSeenIn: SeenIn = (_, task) => {
  if (!task) return '';
  return READ.filter((field) => task.task.fields[field].includes('/') && holdsItself(task, field))
    .flatMap((field) =>
      citationsIn(task.task.fields[field]).map((cited) => `${field} ${JSON.stringify(cited)}`),
    )
    .join('\n');
};

const read = new WeakMap<CheckedTable, ReadonlyMap<string, readonly Cited[]>>();

/** Read once a table, however many rules ask. */
export function citedDocuments(table: CheckedTable): ReadonlyMap<string, readonly Cited[]> {
  const known = read.get(table);
  if (known) return known;
  const documents = documentsIn(table);
  read.set(table, documents);
  return documents;
}

function documentsIn(table: CheckedTable): ReadonlyMap<string, readonly Cited[]> {
  const found = new Map<string, Cited[]>();
  for (const task of table.tasks) {
    for (const field of READ) {
      const text = task.task.fields[field];
      if (!text.includes('/') || !holdsItself(task, field)) continue;
      for (const citation of citationsIn(text)) {
        const key = `${citation.number}/${citation.sign}`;
        const cited = { citation, task, field };
        const list = found.get(key);
        if (list) list.push(cited);
        else found.set(key, [cited]);
      }
    }
  }
  return found;
}
