/**
 * Tables read anew, told in the objects of the reading before wherever they say the same: who found something on a
 * row or a task knows by its object that it need not be looked at again.
 */
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
    findings: keptList(before.findings, now.findings, isSame),
    year: isSame(before.year, now.year) ? before.year : now.year,
  };
}

function keptTable(before: RecognizedTable, now: RecognizedTable): RecognizedTable {
  const kept: Changeable<RecognizedTable> = {
    ...now,
    headerRows: keptList(before.headerRows, now.headerRows, Object.is),
    repeatedHeaderRows: keptList(before.repeatedHeaderRows, now.repeatedHeaderRows, Object.is),
    columns: keptList(before.columns, now.columns, isSame),
    rows: keptList(before.rows, now.rows, isSame),
    sections: keptList(before.sections, now.sections, isSame),
    tasks: keptList(before.tasks, now.tasks, isSameTask),
    indicators: keptList(before.indicators, now.indicators, isSame),
    skippedRows: keptList(before.skippedRows, now.skippedRows, isSame),
  };
  if (isSame(before.range, now.range)) kept.range = before.range;
  if (isSame(before.title, now.title)) kept.title = before.title;
  return isSame(before, kept) ? before : kept;
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

function isSameTask(one: RecognizedTask, other: RecognizedTask): boolean {
  if (one.id !== other.id || one.sectionId !== other.sectionId || one.startsOn !== other.startsOn)
    return false;
  for (const field of TASK_FIELDS) {
    if (one.fields[field] !== other.fields[field]) return false;
    const [source, place] = [one.sources[field], other.sources[field]];
    if (source?.row !== place?.row || source?.column !== place?.column) return false;
  }
  return (
    isSame(one.sourceRows, other.sourceRows) && isSame(one.other, other.other) && isSame(one.due, other.due)
  );
}

/** Plain data alike in every part; a part that is left out is as one that is undefined. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    for (let at = 0; at < one.length; at++) if (!isSame(one[at], other[at])) return false;
    return true;
  }
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in first) if (!isSame(first[key], second[key])) return false;
  for (const key in second) if (second[key] !== undefined && first[key] === undefined) return false;
  return true;
}
