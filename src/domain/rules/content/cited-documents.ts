/**
 * The documents that the tasks of a table refer to, by number and sign, with every place that cites them.
 */
import type { TaskField } from '../../tables';
import type { CheckedTable, CheckedTask } from '../checked';
import { markOfText } from '../../text';
import type { GroupKey } from '../rule';
import { citationsIn, needsYear, type Citation } from './citations';
import { holdsItself } from './task-texts';

const READ: readonly TaskField[] = ['goal', 'task', 'activity', 'product', 'note', 'lead', 'cooperating'];

export interface Cited {
  readonly citation: Citation;
  readonly task: CheckedTask;
  readonly field: TaskField;
}

/** The documents a task cites, each as a number of its table, number and sign. */
export function documentsCited(task: CheckedTask): readonly number[] {
  const cited = readCited(task);
  keptOf(task.table)[task.position] = cited.every(({ citation }) => isPlain(citation)) ? null : cited;
  return cited.length === 0 ? NONE : cited.map(({ mark }) => mark);
}

/** Every place where these tasks cite the documents of a group, in their order: one list a document. */
export function citedBy(tasks: readonly CheckedTask[], group: GroupKey): Iterable<readonly Cited[]> {
  const documents = new Map<string, Cited[]>();
  for (const task of tasks) {
    for (const { citation, field, mark } of citedIn(task)) {
      if (mark !== group) continue;
      const document = `${task.table.table.id}|${citation.number}/${citation.sign}`;
      const places = documents.get(document);
      if (places) places.push({ citation, task, field });
      else documents.set(document, [{ citation, task, field }]);
    }
  }
  return documents.values();
}

/** True where a task cites by number and whole sign alone, nothing that has or needs a year or a date. */
export function citesPlainly(task: CheckedTask): boolean {
  const kept = keptOf(task.table)[task.position];
  return kept === undefined ? readCited(task).every(({ citation }) => isPlain(citation)) : kept === null;
}

function isPlain(citation: Citation): boolean {
  const { year, date, rawSign, sign } = citation;
  return year === null && date === null && rawSign === sign && !needsYear(citation);
}

interface Placed extends Omit<Cited, 'task'> {
  /** Stands for table, number and sign. */
  readonly mark: number;
}

/** Null where a task cites plainly, as nearly all do: read again when one of them is asked for. */
type Kept = (readonly Placed[] | null | undefined)[];

const known = new WeakMap<CheckedTable, Kept>();
const NONE: readonly never[] = [];
let latest: CheckedTable | null = null;
let ofLatest: Kept = [];

/** Kept as long as its table stays, however many rules ask; they ask of one table after the other. */
function keptOf(table: CheckedTable): Kept {
  if (table !== latest) {
    latest = table;
    ofLatest = known.get(latest) ?? [];
    known.set(latest, ofLatest);
  }
  return ofLatest;
}

const citedIn = (task: CheckedTask): readonly Placed[] =>
  keptOf(task.table)[task.position] ?? readCited(task);

function readCited(task: CheckedTask): readonly Placed[] {
  let found: Placed[] | null = null;
  for (const field of READ) {
    const text = task.task.fields[field];
    if (!text.includes('/') || !holdsItself(task, field)) continue;
    for (const citation of citationsIn(text)) {
      const { number, sign } = citation;
      const mark = markOfText(sign, markOfText(number, markOfText(task.table.table.id)));
      (found ??= []).push({ citation, field, mark });
    }
  }
  return found ?? NONE;
}
