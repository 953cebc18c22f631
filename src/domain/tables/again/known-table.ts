/**
 * A plan's table as it was read, able to read one of its rows again.
 *
 * A row can be read by itself where nothing else hangs on it: it is a numbered task before and after, on one row
 * without merged cells; the row below has a number of its own, so it neither goes on from it nor shares with it;
 * the headers found around it and the meaning of the columns come out the same. So can a row put in or taken out.
 *
 * Long because each of these asks the same draft, its columns and headers, whether anything else hangs on the row.
 */
import { sheetRow, type GridRow, type SheetGrid } from '../../grid';
import { GridView, type RowShift, type ViewRow } from '../grid-view';
import { stepOver } from '../columns/column-content';
import { NO_MARKED } from '../columns/marked-columns';
import { findingsAgain } from '../findings';
import { findHeaderBands } from '../headers/header-band';
import { draftColumns, factColumns, type TableDraft } from '../recognize-table';
import type { WorkbookRead } from '../recognize-workbook';
import type { RecognitionOptions, RecognizedTable, RecognizedWorkbook, RowRole } from '../recognized';
import type { ClassifiedRow } from '../rows/classify-rows';
import { columnsOfFields } from '../rows/field-sections';
import { HeaderMatcher } from '../rows/repeated-header';
import { rowFacts, type FactColumns, type RowFacts } from '../rows/row-facts';
import { isSmallNumeral, standsBetween } from './between-tasks';
import { withFindingsOf } from './findings-of-row';
import { isDividedBySections, isWhole, withNumber, withNumberFindings } from './renumbered';
import { isFilledTask, isNumeralSection, withTitle } from './retitled';
import { RowsMoved } from './moved-rows';
import type { ShiftedSheet } from './row-shift';
import { withShift } from './shifted-table';
import { TaskReader } from './task-reader';

/** After one of these a row below begins something of its own. */
const BEGINS: ReadonlySet<RowRole> = new Set(['task', 'group', 'section', 'sub-section']);
/** A header is told by the rows just around it. */
const ABOVE = 100;
const BELOW = 60;

export class KnownTable {
  private readonly sampled: ReadonlySet<number>;
  private readonly facts: FactColumns;
  private readonly tasks: TaskReader;
  /** By row, what its number's cell says where it was edited since. */
  private readonly renumbered = new Map<number, string>();
  private holdsLoneOnes: boolean | null = null;

  private constructor(
    private readonly read: WorkbookRead,
    private readonly draft: TableDraft,
    private readonly index: number,
    private readonly options: RecognitionOptions,
  ) {
    const { first, last } = draft.extent;
    const rows = draft.view.rows.filter(({ row }) => row >= first && row <= last);
    const step = stepOver(rows.length);
    this.sampled = new Set(rows.filter((_, place) => place % step === 0).map(({ row }) => row));
    this.facts = factColumns(draft.extent, draft.columns);
    this.tasks = new TaskReader(read.recognized, draft, index, options);
  }

  /** Null where the sheet holds anything but one plan that begins and ends on it, with a column of numbers. */
  static of(read: WorkbookRead, sheet: string, options: RecognitionOptions): KnownTable | null {
    const index = read.drafts.findIndex(({ view }) => view.name === sheet);
    const draft = read.drafts[index];
    if (!draft || read.extents.get(sheet)?.length !== 1) return null;
    const { columns, continues } = draft;
    if (columns.kind !== 'plan' || continues !== null || columns.marked !== NO_MARKED) return null;
    if (read.drafts.some((other) => other.continues === index)) return null;
    if (!columns.columns.some(({ field }) => field === 'number')) return null;
    return new KnownTable(read, draft, index, options);
  }

  /** True where headers and columns come out as before; `rows` are indexes among the sheet's rows. */
  isStill(before: SheetGrid, now: SheetGrid, rows: readonly number[]): boolean {
    const around = (grid: SheetGrid, index: number): string =>
      JSON.stringify(findHeaderBands(new GridView(part(grid, index - ABOVE, index + BELOW))));
    if (rows.some((index) => around(before, index) !== around(now, index))) return false;
    return rows.some((index) => this.sampled.has(now.rows[index]?.row ?? 0)) ? this.columnsStay(now) : true;
  }

  /**
   * What is recognised with the row as it stands now, `next` being the row below it; null where other rows hang on
   * what changed.
   */
  readRow(
    recognized: RecognizedWorkbook,
    before: GridRow,
    now: GridRow,
    next: GridRow | undefined,
  ): RecognizedWorkbook | null {
    const { draft } = this;
    const place = placeOf(draft.rows, now.row);
    const classified = draft.rows[place];
    if (classified?.reading.role === 'section') return this.readSection(recognized, place, now, next);
    if (!classified || !this.standsAlone(place) || draft.view.mergesOf(now.row).length > 0) return null;
    const [former, view] = [this.viewOf(before), this.viewOf(now)];
    const [was, is] = [this.factsOf(former), this.factsOf(view)];
    if (!was || !is || !isLike(was, is) || this.repeatsHeader(view)) return null;
    if (this.namesFieldAnew(former, view, now.row)) return null;
    const renumbered = was.numberText !== is.numberText;
    const known = recognized.tables[this.index];
    if (!known || (renumbered && !this.mayRenumber(known, place, was, is))) return null;
    const task = this.tasks.read(recognized, former, view, now.row, renumbered);
    if (!task) return null;
    const told = { ...known, tasks: known.tasks.with(task.index, task.task) };
    const table = renumbered ? withNumber(told, task.task, is.numberText) : told;
    const tables = recognized.tables.with(this.index, table);
    const findings = withFindingsOf(recognized.findings, now.row, this.read.drafts, this.index, (mine) =>
      findingsAgain(mine, {
        table: { ...table, tasks: [task.task] },
        draft: { ...draft, rows: [{ facts: is, reading: classified.reading }] },
        year: recognized.year.value,
        ownNumbers: new Set([now.row]),
      }),
    );
    if (!renumbered) return { ...recognized, tables, findings };
    this.renumbered.set(now.row, is.numberText);
    const latest = { ...recognized, tables, findings };
    const { sectionId } = task.task;
    return { ...latest, findings: withNumberFindings(latest, this.read.drafts, this.index, sectionId) };
  }

  /**
   * The table with a task's row put in or taken out between others, all of them numbered and filled, and what is
   * recognised then; null where other rows hang on it. This one is not to be asked again.
   */
  shifted(
    recognized: RecognizedWorkbook,
    { before, now, at, shift }: ShiftedSheet,
  ): { readonly recognized: RecognizedWorkbook; readonly table: KnownTable } | null {
    const known = recognized.tables[this.index];
    const own = shift.come ?? before.rows[at];
    const [above, below] = [before.rows[at - 1], before.rows[shift.come ? at : at + 1]];
    if (!known || !own || above?.row !== shift.row - 1) return null;
    if (below?.row !== (shift.come ? shift.row : shift.row + 1)) return null;
    if (
      !this.isHeadedAlike(before, now, at, shift) ||
      !this.mayShift(known, own, above, below, shift.come !== null)
    )
      return null;
    const view = this.viewOf(own);
    const facts = this.factsOf(view);
    const first = known.tasks.findIndex(({ sourceRows }) => (sourceRows[0] ?? 0) >= shift.row);
    const index = first < 0 ? known.tasks.length : first;
    const sectionId = sectionAt(known, above.row, index);
    const number = facts?.number?.text ?? '';
    const task =
      facts && shift.come
        ? this.tasks.readNew(recognized, index, view, { row: shift.row, number, sectionId })
        : null;
    if (shift.come ? !task : !this.tasks.mayLeave(recognized, index, view)) return null;
    const told = withShift(
      this.read.drafts,
      this.index,
      this.facts,
      recognized,
      shift,
      task && { task, index },
    );
    const table = new KnownTable({ ...this.read, drafts: told.drafts }, told.draft, this.index, this.options);
    if (!table.columnsStay(now)) return null;
    table.goOnFrom(this, shift);
    const findings = withNumberFindings(told.recognized, told.drafts, this.index, sectionId);
    return { recognized: { ...told.recognized, findings }, table };
  }

  private goOnFrom({ tasks, renumbered }: KnownTable, shift: RowShift): void {
    const moved = new RowsMoved(shift);
    this.tasks.goOnFrom(tasks);
    for (const [row, text] of renumbered)
      if (shift.come !== null || row !== shift.row) this.renumbered.set(moved.ofRow(sheetRow(row)), text);
  }

  private isHeadedAlike(before: SheetGrid, now: SheetGrid, at: number, { by }: RowShift): boolean {
    const [was, is] = [before, now].map((grid, nth) =>
      JSON.stringify(
        findHeaderBands(new GridView(part(grid, at - ABOVE, at + BELOW + (nth === 0 ? 0 : by)))),
      ),
    );
    return was === is;
  }

  /** A filled task with a whole number of its own, between two such or below the heading of a section. */
  private mayShift(
    table: RecognizedTable,
    own: GridRow,
    above: GridRow,
    below: GridRow,
    come: boolean,
  ): boolean {
    const { draft, options } = this;
    if (draft.dividedByColumn || columnsOfFields(draft.columns).length > 0) return false;
    if (!isDividedBySections(table) || table.repeatedHeaderRows.length > 0) return false;
    if (options.corrections?.rows.some(({ sheet }) => sheet === table.sheet) === true) return false;
    const facts = this.factsOf(this.viewOf(own));
    if (this.repeatsHeader(this.viewOf(own)) || !facts || isSmallNumeral(facts)) return false;
    if (draft.rows.some((row) => isSmallNumeral(row.facts))) return false;
    if ([above, own, below].some((row) => !this.factsOf(this.viewOf(row)))) return false;
    const knownAt = (row: number): ClassifiedRow | undefined => draft.rows[placeOf(draft.rows, row)];
    return standsBetween(draft, this.facts, { above, own, below, come }, knownAt);
  }

  private readSection(
    recognized: RecognizedWorkbook,
    place: number,
    now: GridRow,
    next: GridRow | undefined,
  ): RecognizedWorkbook | null {
    const { drafts } = this.read;
    const { index, facts: columns, draft } = this;
    const [was, below] = [draft.rows[place], draft.rows[place + 1]];
    if (!was || !below || next?.row !== below.reading.row || !this.factsOf(this.viewOf(now))) return null;
    return withTitle(recognized, now, next, { drafts, index, columns, was, below });
  }

  /** Whole numbers for whole numbers, other than those of the tasks right above and below; a section may stand above. */
  private mayRenumber(table: RecognizedTable, place: number, was: RowFacts, is: RowFacts): boolean {
    const { rows } = this.draft;
    const [above, below] = [rows[place - 1], rows[place + 1]];
    if (!above || !below || this.draft.dividedByColumn || !isDividedBySections(table)) return false;
    this.holdsLoneOnes ??= rows.some(({ facts }) => isLoneOne(facts));
    if (this.holdsLoneOnes) return false;
    return (
      [was, is].every(({ number }) => number?.kind === 'arabic' && isWhole(number.text)) &&
      (isFilledTask(above) || isNumeralSection(above)) &&
      isFilledTask(below) &&
      [above, below].every((row) => this.numberOf(row) !== is.numberText)
    );
  }

  private numberOf({ facts }: ClassifiedRow): string {
    return this.renumbered.get(facts.row) ?? facts.numberText;
  }

  /** A numbered task, and the rows that begin something above and below have other numbers. */
  private standsAlone(place: number): boolean {
    const { rows } = this.draft;
    const own = rows[place];
    if (own?.reading.role !== 'task' || own.reading.reason.id !== 'row-numbered') return false;
    const next = rows[place + 1];
    const differ = (other: ClassifiedRow): boolean => this.numberOf(other) !== this.numberOf(own);
    if (next && !(BEGINS.has(next.reading.role) && next.facts.number && differ(next))) return false;
    for (let above = place - 1; above >= 0; above--) {
      const row = rows[above];
      if (row && (BEGINS.has(row.reading.role) || row.reading.role === 'indicator')) return differ(row);
    }
    return true;
  }

  /** What a column says of the field of reform may divide the whole table, or no longer do so. */
  private namesFieldAnew(former: GridView, now: GridView, row: number): boolean {
    return columnsOfFields(this.draft.columns).some(
      (column) => former.own(row, column)?.text !== now.own(row, column)?.text,
    );
  }

  private viewOf(row: GridRow): GridView {
    const { name, date1904 } = this.draft.view;
    return new GridView({ name, rows: [row], merges: [], date1904 });
  }

  /** Undefined where the row is blank or reaches out of the table. */
  private factsOf(view: GridView): RowFacts | undefined {
    const [row]: readonly (ViewRow | undefined)[] = view.rows;
    if (!row) return undefined;
    const { left, right } = this.draft.extent.band;
    if (row.cells.some(({ column }) => column < left || column > right)) return undefined;
    return rowFacts(view, row, this.facts);
  }

  private repeatsHeader(view: GridView): boolean {
    const [row] = view.rows;
    return !row || new HeaderMatcher(view, this.draft.extent.band).repeats(row.row, row.cells);
  }

  /** The columns read again from the rows that they are judged by. */
  private columnsStay(grid: SheetGrid): boolean {
    const { extent, columns } = this.draft;
    const { top, bottom } = extent.band;
    const rows = grid.rows.filter(({ row }) => (row >= top && row <= bottom) || this.sampled.has(row));
    const view = new GridView({ ...grid, rows, merges: mergesWithin(grid, rows) });
    const read = draftColumns(view, extent, this.options.corrections);
    return JSON.stringify(read) === JSON.stringify(columns);
  }
}

/** A scanner's reading of 1 or of I hangs on the numbers around it. */
const isLoneOne = ({ number, sole }: RowFacts): boolean =>
  number?.text === 'l' || (number?.text === 'I' && sole === undefined);

/** A number, and enough beside it to be a task and no heading either way. */
function isLike(was: RowFacts, is: RowFacts): boolean {
  return (
    (is.number?.kind === 'arabic' || is.number?.kind === 'lower') &&
    is.number.word === undefined &&
    was.others.length >= 2 &&
    is.others.length >= 2
  );
}

/** The section that a task below the row of another task, or of a heading, belongs to; `index` is its place. */
function sectionAt({ sections, tasks }: RecognizedTable, above: number, index: number): string | null {
  const headed = sections.find(({ sourceRow }) => sourceRow === above);
  return headed?.id ?? tasks[index - 1]?.sectionId ?? null;
}

/** Rows of a sheet from one index to another, with the merged areas that touch them. */
function part(grid: SheetGrid, from: number, to: number): SheetGrid {
  const rows = grid.rows.slice(Math.max(0, from), to);
  return { ...grid, rows, merges: mergesWithin(grid, rows) };
}

function mergesWithin(grid: SheetGrid, rows: readonly GridRow[]): SheetGrid['merges'] {
  const [top, bottom] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  return grid.merges.filter((merge) => merge.bottom >= top && merge.top <= bottom);
}

function placeOf(rows: readonly ClassifiedRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.facts.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.facts.row === row ? low : -1;
}
