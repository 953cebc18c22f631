/**
 * The rows of the task table: what the appendix says now, joined with what people typed before.
 *
 * A cell from the appendix is written anew unless a person edited it since it was last written; a cell
 * that a person emptied is filled from the appendix again. What people typed moves with its task. Tasks
 * that the appendix no longer holds come last, and after them the rows that people added.
 */
import { fromSerial, type CivilDate } from '../../domain/dates';
import type { SheetRow } from '../../domain/grid';
import { matchTasks, type Cycle, type MatchItem, type TrackedTask } from '../../domain/plan';
import { messages } from '../../messages';
import type { CellContent } from '../../workbook';
import { appendixHeading, type PlannedColumn } from './compose-columns';
import { sourceRowFormula } from './formulas';
import type { SourceRow } from './source-rows';
import { BLANK, dateContent, KEEP, movedContent, plainOf, textContent, type TableRow } from './table-cells';
import { trackedTaskOf } from './task-cells';
import type { TaskColumnId } from './task-columns';
import { readTrace, writeTrace, type Trace } from './trace';

export interface ComposedRow {
  /** By planned column; those of formulas are left to the sheet. */
  readonly cells: CellContent[];
  readonly task: TrackedTask;
  readonly source: SourceRow | null;
  readonly earlier: TableRow | null;
  /** Headings of cells that stay as a person edited them. */
  readonly edited: readonly string[];
}

export interface RowFrame {
  readonly columns: readonly PlannedColumn[];
  readonly sheet: string;
  readonly firstRow: SheetRow;
  readonly date1904: boolean;
  readonly cycles: ReadonlyMap<string, readonly Cycle[]>;
  /** Place of each of our own columns among `columns`. */
  readonly indexes: ReadonlyMap<TaskColumnId, number>;
}

const words = messages('vi').states;

export function composeRows(
  sources: readonly SourceRow[],
  earlier: readonly TableRow[],
  frame: RowFrame,
): readonly ComposedRow[] {
  const reader = new EarlierReader(frame);
  const traces = earlier.map((row) => reader.trace(row));
  const known = earlier.flatMap((row, index) => {
    const trace = traces[index];
    return trace ? [{ row, trace }] : [];
  });
  const matched = matchTasks(
    known.map(({ row, trace }) => reader.matchItem(row, trace)),
    sources.map((source) => matchItemOf(source, reader.has)),
  );
  const rows: ComposedRow[] = [];
  const next = (): SheetRow => (frame.firstRow + rows.length) as SheetRow;
  sources.forEach((source, index) => {
    const partner = known[matched[index] ?? -1];
    rows.push(rowFromSource(source, partner?.row ?? null, partner?.trace ?? null, next(), frame));
  });
  const used = new Set(matched);
  known.forEach(({ row }, index) => {
    if (!used.has(index)) rows.push(rowWithoutSource(row, next(), frame));
  });
  earlier.forEach((row, index) => {
    if (!traces[index] && row.cells.some((cell) => cell?.formula === undefined && cell !== undefined)) {
      rows.push(rowWithoutSource(row, next(), frame));
    }
  });
  return rows;
}

/** Reads rows of the table as it was by the meaning of their columns. */
class EarlierReader {
  private readonly places = new Map<TaskColumnId, number>();

  constructor(private readonly frame: RowFrame) {
    for (const column of frame.columns) {
      if (column.own && column.earlier !== null) this.places.set(column.own.id, column.earlier);
    }
  }

  readonly has = (id: TaskColumnId): boolean => this.places.has(id);

  text(row: TableRow, id: TaskColumnId): string {
    const place = this.places.get(id);
    return place === undefined ? '' : plainOf(row.cells[place], false, this.frame.date1904);
  }

  trace(row: TableRow): Trace | null {
    return readTrace(this.text(row, 'trace'));
  }

  matchItem(row: TableRow, trace: Trace): MatchItem {
    return {
      id: this.text(row, 'id'),
      mark: trace.mark,
      text: `${this.text(row, 'task')} ${this.text(row, 'activity')}`,
      section: this.text(row, 'section') + this.text(row, 'subSection'),
      number: this.text(row, 'number'),
      milestone: this.text(row, 'milestone'),
    };
  }
}

/** Only what the earlier table could hold is compared: a column it lacked would set all apart. */
function matchItemOf({ id, mark, texts }: SourceRow, has: (id: TaskColumnId) => boolean): MatchItem {
  const { task, activity, section, subSection, number, milestone } = texts;
  return {
    id,
    mark,
    text: `${task} ${activity}`,
    section: section + (has('subSection') ? subSection : ''),
    number,
    milestone: has('milestone') ? milestone : '',
  };
}

function rowFromSource(
  source: SourceRow,
  earlier: TableRow | null,
  trace: Trace | null,
  row: SheetRow,
  frame: RowFrame,
): ComposedRow {
  const prints: [string, string][] = [];
  const edited: string[] = [];
  const cells = frame.columns.map((column): CellContent => {
    const kept = column.earlier === null ? undefined : earlier?.cells[column.earlier];
    const isDate = column.own?.format === 'date';
    if (column.role === 'person' || column.own?.from === 'typed') {
      return earlier ? movedContent(kept, earlier.row, row, isDate, frame.date1904) : BLANK;
    }
    // Formulas are written once the table is there; what stands in their cells stays until then.
    if (column.own?.from === 'formula') return KEEP;
    if (column.own?.from === 'link') return BLANK;
    const value = column.own ? ownValue(source, column.own.id) : otherValue(source, column.heading);
    prints.push([column.heading, value.plain]);
    const before = plainOf(kept, isDate, frame.date1904);
    if (!earlier || before === '' || before === value.plain || trace?.held(column.heading, before)) {
      return value.content;
    }
    if (value.plain !== '') edited.push(column.heading);
    return movedContent(kept, earlier.row, row, isDate, frame.date1904);
  });
  const links: Partial<Record<TaskColumnId, CellContent>> = {
    id: textContent(source.id),
    sourceSheet: textContent(source.place.sheet),
    sourceRow: rowLink(source.place.sheet, source.place.row),
    lastSourceRow: rowLink(source.place.sheet, source.lastRow),
    trace: textContent(writeTrace(source.mark, prints)),
  };
  frame.columns.forEach((column, index) => {
    const link = column.own?.from === 'link' ? links[column.own.id] : undefined;
    if (link) cells[index] = link;
  });
  const task = taskOfCells(cells, source.place, row, frame);
  if (earlier?.row === row) {
    frame.columns.forEach((column, index) => {
      if (column.role === 'person' || column.own?.from === 'typed') cells[index] = KEEP;
    });
  }
  return { cells, task, source, earlier, edited };
}

function rowLink(sheet: string, row: SheetRow): CellContent {
  return {
    kind: 'formula',
    formula: sourceRowFormula(sheet, row),
    cached: { kind: 'number', number: row },
  };
}

/** A task that the appendix lost keeps its cells; only its source row is gone. */
function rowWithoutSource(earlier: TableRow, row: SheetRow, frame: RowFrame): ComposedRow {
  const cells = frame.columns.map((column): CellContent => {
    if (column.own?.from === 'formula') return KEEP;
    if (column.earlier === null || ROW_LINKS.has(column.own?.id)) return BLANK;
    const isDate = column.own?.format === 'date';
    return movedContent(earlier.cells[column.earlier], earlier.row, row, isDate, frame.date1904);
  });
  const task = taskOfCells(cells, null, row, frame);
  if (earlier.row === row) {
    cells.forEach((cell, index) => {
      if (cell !== BLANK) cells[index] = KEEP;
    });
  }
  return { cells, task, source: null, earlier, edited: [] };
}

const ROW_LINKS: ReadonlySet<TaskColumnId | undefined> = new Set(['sourceRow', 'lastSourceRow']);

interface SourceValue {
  readonly plain: string;
  readonly content: CellContent;
}

function ownValue(source: SourceRow, id: TaskColumnId): SourceValue {
  if (id === 'start' || id === 'due') return dateValue(source[id]);
  if (id === 'kind') return textValue(words.kind[source.kind]);
  if (id === 'progress') return textValue(source.progress === null ? '' : words.progress[source.progress]);
  return textValue(id in source.texts ? source.texts[id as keyof SourceRow['texts']] : '');
}

function otherValue(source: SourceRow, heading: string): SourceValue {
  const texts = source.other.filter((other) => appendixHeading(other.heading) === heading);
  return textValue(
    texts
      .map((other) => other.text)
      .filter((text) => text !== '')
      .join('\n'),
  );
}

const textValue = (text: string): SourceValue => ({ plain: text.trim(), content: textContent(text) });
const dateValue = (date: CivilDate | null): SourceValue => ({
  plain: date ?? '',
  content: dateContent(date),
});

function taskOfCells(
  cells: readonly CellContent[],
  place: SourceRow['place'] | null,
  row: SheetRow,
  frame: RowFrame,
): TrackedTask {
  const contentOf = (id: TaskColumnId): CellContent | undefined => {
    const index = frame.indexes.get(id);
    return index === undefined ? undefined : cells[index];
  };
  return trackedTaskOf(
    {
      text: (id) => shownText(contentOf(id)),
      date: (id) => shownDate(contentOf(id), frame.date1904),
      source: place,
      place: { sheet: frame.sheet, row },
    },
    frame.cycles,
  );
}

function shownText(content: CellContent | undefined): string {
  if (content?.kind === 'formula') return shownText(content.cached);
  if (content?.kind === 'text') return content.text;
  return content?.kind === 'number' ? String(content.number) : '';
}

function shownDate(content: CellContent | undefined, date1904: boolean): CivilDate | null {
  if (content?.kind === 'formula') return shownDate(content.cached, date1904);
  if (content?.kind === 'number') return fromSerial(content.number, date1904) ?? null;
  return content?.kind === 'date' ? content.date : null;
}
