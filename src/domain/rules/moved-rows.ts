/**
 * Rows that only moved, because rows above them came or went: what was found on them stays and is told by their new
 * numbers.
 */
import { isAlike, type CellRange, type SheetRow } from '../grid';
import { TASK_FIELDS, type RecognizedTable, type RecognizedTask, type Section } from '../tables';
import type { CheckedRow, CheckedTable } from './checked';
import type { Finding } from '../findings';

/** A stretch of a list with others in its place; what stands before and behind it stays. */
export interface Splice {
  /** Where it begins. */
  readonly at: number;
  /** How many went, and how many came in their stead. */
  readonly gone: number;
  readonly come: number;
}

export interface MovedTable {
  readonly table: CheckedTable;
  /** Among the tables. */
  readonly index: number;
  /** Place of its first task among the tasks of all tables. */
  readonly firstTask: number;
  readonly rows: Splice;
  readonly tasks: Splice;
  readonly move: RowMove;
}

/** With more rows than this that came or went, starting anew is as quick. */
const MANY = 500;

/** The one table whose rows moved; null where anything else is different. */
export function movedSince(before: readonly CheckedTable[], now: readonly CheckedTable[]): MovedTable | null {
  if (before.length !== now.length) return null;
  const index = now.findIndex((table, at) => table !== before[at]);
  const [former, table] = [before[index], now[index]];
  if (!former || !table) return null;
  if (now.some((other, at) => at !== index && (other !== before[at] || stands(other, table)))) return null;
  const by = (table.rows.at(-1)?.reading.row ?? 0) - (former.rows.at(-1)?.reading.row ?? 0);
  const rows = spliceOf(former.rows, table.rows, isRowItself, (one, other) => hasMoved(one, other, by));
  if (!rows || rows.at + rows.gone >= former.rows.length) return null;
  const from = former.rows[rows.at + rows.gone]?.reading.row ?? 0;
  const begin = rows.gone === 0 ? from : (former.rows[rows.at]?.reading.row ?? from);
  const move = new RowMove(table.table.sheet, begin, from, by);
  if (!isBuiltAlike(former, table, move)) return null;
  // A row put in may read just like the one that stood there before: its task is another all the same.
  const tasks = spliceOf(
    former.tasks,
    table.tasks,
    (one, other) => one.task === other.task && one.row < begin,
    (one, other) => isTaskMoved(one.task, other.task, move),
  );
  if (!tasks) return null;
  const firstTask = now.slice(0, index).reduce((sum, { tasks: own }) => sum + own.length, 0);
  return { table, index, firstTask, rows, tasks, move };
}

const stands = (other: CheckedTable, beside: CheckedTable): boolean =>
  other.table.sheet === beside.table.sheet;

/** Where rows of one sheet went to: those from `from` on by so many, those from `begin` up to it nowhere. */
export class RowMove {
  private readonly moved = new Map<Finding, Finding>();

  constructor(
    private readonly sheet: string,
    private readonly begin: number,
    private readonly from: number,
    private readonly by: number,
  ) {}

  isGone(row: number): boolean {
    return row >= this.begin && row < this.from;
  }

  /** The row's new number. */
  ofRow<Row extends number>(row: Row): Row {
    return row >= this.from ? ((row + this.by) as Row) : row;
  }

  ofRange(range: CellRange): CellRange {
    return { ...range, top: this.ofRow(range.top), bottom: this.ofRow(range.bottom) };
  }

  /** The finding where it stands now, one object however often it is asked for; null where its row is gone. */
  of(finding: Finding): Finding | null {
    const { sheet, row } = finding;
    if (row === null || sheet !== this.sheet || row < this.begin) return finding;
    if (this.isGone(row)) return null;
    let moved = this.moved.get(finding);
    if (!moved) this.moved.set(finding, (moved = { ...finding, row: this.ofRow(row) }));
    return moved;
  }

  /** Those that still stand. */
  ofAll(findings: readonly Finding[]): readonly Finding[] {
    if (findings.length === 0) return findings;
    return findings.flatMap((finding) => this.of(finding) ?? []);
  }

  /** True where the finding tells of more places than its own, which may have moved: it is to be looked for anew. */
  mayTellOf({ related, data }: Finding): boolean {
    if (related !== undefined) return true;
    for (const key in data) {
      const datum = data[key];
      if (typeof datum === 'number' ? datum >= this.begin : typeof datum === 'object' && datum !== null)
        return true;
      if (typeof datum === 'string' && NAMES_ROW.test(datum)) return true;
    }
    return false;
  }
}

/** "C57", "S05/row57". */
const NAMES_ROW = /(?:^|[^\p{L}\p{N}])[A-Z]{1,3}\d+(?!\p{L})|row\d/u;

/** Null where too many came or went. */
function spliceOf<Thing>(
  before: readonly Thing[],
  now: readonly Thing[],
  isItself: (one: Thing, other: Thing) => boolean,
  isMoved: (one: Thing, other: Thing) => boolean,
): Splice | null {
  const shorter = Math.min(before.length, now.length);
  let at = 0;
  while (at < shorter && isItself(before[at] as Thing, now[at] as Thing)) at++;
  let end = 0;
  while (
    end < shorter - at &&
    isMoved(before[before.length - 1 - end] as Thing, now[now.length - 1 - end] as Thing)
  )
    end++;
  const [gone, come] = [before.length - end - at, now.length - end - at];
  return gone > MANY || come > MANY ? null : { at, gone, come };
}

const isRowItself = (one: CheckedRow, other: CheckedRow): boolean =>
  one.grid === other.grid && (one.reading === other.reading || isAlike(one.reading, other.reading));

function hasMoved({ grid, reading }: CheckedRow, now: CheckedRow, by: number): boolean {
  const { continues } = now.reading;
  return (
    grid.cells === now.grid.cells &&
    grid.row + by === now.grid.row &&
    grid.hidden === now.grid.hidden &&
    reading.role === now.reading.role &&
    (continues === undefined
      ? reading.continues === undefined
      : reading.continues !== undefined && reading.continues + by === continues)
  );
}

/** Recognition hands on the texts and the deadline of a task that moved. */
function isTaskMoved(one: RecognizedTask, other: RecognizedTask, move: RowMove): boolean {
  if (one.fields !== other.fields || one.due !== other.due || one.other !== other.other) return false;
  if (one.sectionId !== other.sectionId || one.startsOn !== other.startsOn) return false;
  if (!areRowsMoved(one.sourceRows, other.sourceRows, move)) return false;
  const [sources, places] = [one.sources, other.sources];
  for (const field of TASK_FIELDS) {
    const [source, place] = [sources[field], places[field]];
    if (source === place && source === undefined) continue;
    if (!source || !place || source.column !== place.column) return false;
    if (move.isGone(source.row) || move.ofRow(source.row) !== place.row) return false;
  }
  return true;
}

function areRowsMoved(before: readonly SheetRow[], now: readonly SheetRow[], move: RowMove): boolean {
  if (before.length !== now.length) return false;
  for (let at = 0; at < now.length; at++) if (move.ofRow(before[at] as SheetRow) !== now[at]) return false;
  return true;
}

/** Read from a table as a whole; recognition hands the same objects on where it stayed. */
const BUILD = [
  'id',
  'sheet',
  'kind',
  'headerRows',
  'columns',
  'indicators',
  'title',
  'continuesTable',
] as const satisfies readonly (keyof RecognizedTable)[];

function isBuiltAlike(before: CheckedTable, now: CheckedTable, move: RowMove): boolean {
  const [former, table] = [before.table, now.table];
  return (
    BUILD.every((part) => former[part] === table[part]) &&
    before.grid.date1904 === now.grid.date1904 &&
    isAlike(move.ofRange(former.range), table.range) &&
    areRowsMoved(former.repeatedHeaderRows, table.repeatedHeaderRows, move) &&
    former.sections.length === table.sections.length &&
    former.sections.every((section, at) => isSectionMoved(section, table.sections[at], move)) &&
    before.grid.merges.length === now.grid.merges.length &&
    before.grid.merges.every((merge, at) => isAlike(move.ofRange(merge), now.grid.merges[at]))
  );
}

function isSectionMoved(before: Section, now: Section | undefined, move: RowMove): boolean {
  return (
    before.id === now?.id &&
    before.number === now.number &&
    before.title === now.title &&
    before.parentId === now.parentId &&
    before.role === now.role &&
    move.ofRow(before.sourceRow) === now.sourceRow
  );
}
