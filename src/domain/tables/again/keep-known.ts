/**
 * Tables read anew, told in the objects of the reading before wherever they say the same: who found something on a
 * row or a task knows by its object that it need not be looked at again.
 */
import { isAlike } from '../../grid';
import {
  TASK_FIELDS,
  type RecognizedTable,
  type RecognizedTask,
  type RecognizedWorkbook,
} from '../recognized';

/** Says the same as `now`. */
export function keepKnown(before: RecognizedWorkbook, now: RecognizedWorkbook): RecognizedWorkbook {
  const former = new Map(before.tables.map((table) => [table.id, table]));
  const tables = now.tables.map((table) => {
    const known = former.get(table.id);
    return known?.sheet === table.sheet ? keptTable(known, table) : table;
  });
  return {
    tables: keptList(before.tables, tables, Object.is),
    findings: keptList(before.findings, now.findings, isAlike),
    year: isAlike(before.year, now.year) ? before.year : now.year,
  };
}

function keptTable(before: RecognizedTable, now: RecognizedTable): RecognizedTable {
  const kept: Changeable<RecognizedTable> = {
    ...now,
    headerRows: keptList(before.headerRows, now.headerRows, Object.is),
    repeatedHeaderRows: keptList(before.repeatedHeaderRows, now.repeatedHeaderRows, Object.is),
    columns: keptList(before.columns, now.columns, isAlike),
    rows: keptList(before.rows, now.rows, isAlike),
    sections: keptList(before.sections, now.sections, isAlike),
    tasks: withKnownParts(before.tasks, keptList(before.tasks, now.tasks, isSameTask)),
    indicators: keptList(before.indicators, now.indicators, isAlike),
    skippedRows: keptList(before.skippedRows, now.skippedRows, isAlike),
  };
  if (isAlike(before.range, now.range)) kept.range = before.range;
  if (isAlike(before.title, now.title)) kept.title = before.title;
  return isAlike(before, kept) ? before : kept;
}

type Changeable<Table> = { -readonly [Part in keyof Table]: Table[Part] };

/** Edits put few things in or take few out at once. */
const FARTHEST = 20;

/** The list of before where all is the same, else a list with its things where they are; both run in one order. */
function keptList<Thing>(
  before: readonly Thing[],
  now: readonly Thing[],
  same: (one: Thing, other: Thing) => boolean,
): readonly Thing[] {
  let all = before.length === now.length;
  let next = 0;
  const kept = now.map((thing) => {
    for (let at = next; at < Math.min(before.length, next + FARTHEST); at++) {
      const former = before[at] as Thing;
      if (!same(former, thing)) continue;
      if (at !== next) all = false;
      next = at + 1;
      return former;
    }
    all = false;
    next++;
    return thing;
  });
  return all ? before : kept;
}

/** The last tasks, which rows that came or went above only moved, with the texts and deadlines of before. */
function withKnownParts(
  before: readonly RecognizedTask[],
  now: readonly RecognizedTask[],
): readonly RecognizedTask[] {
  if (before === now) return now;
  const kept = [...now];
  for (let end = 1; end <= Math.min(before.length, now.length); end++) {
    const [former, task] = [before.at(-end), now.at(-end)];
    if (!former || !task || former === task || !saysTheSame(former, task)) break;
    const { fields, due, other } = former;
    kept[now.length - end] = { ...task, fields, due, other };
  }
  return kept;
}

function isSameTask(one: RecognizedTask, other: RecognizedTask): boolean {
  if (one.id !== other.id || !isAlike(one.sourceRows, other.sourceRows)) return false;
  for (const field of TASK_FIELDS) {
    const [source, place] = [one.sources[field], other.sources[field]];
    if (source?.row !== place?.row || source?.column !== place?.column) return false;
  }
  return saysTheSame(one, other);
}

/** Wherever they stand. */
function saysTheSame(one: RecognizedTask, other: RecognizedTask): boolean {
  if (one.sectionId !== other.sectionId || one.startsOn !== other.startsOn) return false;
  if (one.fields !== other.fields)
    for (const field of TASK_FIELDS) if (one.fields[field] !== other.fields[field]) return false;
  return isAlike(one.other, other.other) && isAlike(one.due, other.due);
}
