/**
 * One table from its extent to tasks or indicators.
 */
import { cellRange, sheetRow } from '../grid';
import { readIndicators } from './annex/read-indicators';
import { columnContents } from './columns/column-content';
import { isOtherList } from './columns/other-list';
import { readColumns, type ColumnsRead } from './columns/read-columns';
import type { GridView } from './grid-view';
import type {
  ColumnField,
  Corrections,
  RecognizedTable,
  RowReading,
  RowRole,
  SkippedRow,
} from './recognized';
import { classifyRows, type ClassifiedRow } from './rows/classify-rows';
import { OpenTexts, type OpenRow } from './rows/continuation';
import { sectionsBeside } from './rows/field-sections';
import { HeaderMatcher } from './rows/repeated-header';
import { follows, readNumberedHeading } from './rows/numbering';
import type { FactColumns } from './rows/row-facts';
import {
  buildSections,
  NO_SECTIONS,
  type SectionState,
  type SectionTree,
  type TitleHeading,
} from './rows/section-tree';
import type { TableExtent } from './table-extent';
import { readTitle } from './title';

/** A table whose rows are known; deadlines wait until the workbook's year is known. */
export interface TableDraft {
  readonly view: GridView;
  readonly extent: TableExtent;
  readonly columns: ColumnsRead;
  readonly rows: readonly ClassifiedRow[];
  readonly sections: SectionTree;
  /** A column beside the tasks names their sections; no rows do. */
  readonly dividedByColumn: boolean;
  readonly title: RecognizedTable['title'];
  /** Index of the draft this one goes on from. */
  readonly continues: number | null;
}

export interface DraftStart {
  readonly sections: SectionState;
  readonly open: OpenRow | null;
}

export const FRESH: DraftStart = { sections: NO_SECTIONS, open: null };

/** Columns of a table by what their headings and cells say. */
export function draftColumns(
  view: GridView,
  extent: TableExtent,
  corrections: Corrections | undefined,
): ColumnsRead {
  const { band } = extent;
  const matcher = new HeaderMatcher(view, band);
  const contents = columnContents(
    view,
    band.columns.map((column) => column.column),
    extent.first,
    extent.last,
    (row) => matcher.repeats(row.row, row.cells),
  );
  return readColumns(view.name, band, contents, corrections?.columns ?? []);
}

/** True where the columns say what is to be done and something about it, or form a statistics form. */
export function isPlanOrAnnex(columns: ColumnsRead): boolean {
  const has = (field: ColumnField): boolean => columns.columns.some((column) => column.field === field);
  if (isOtherList(columns)) return false;
  if (columns.kind === 'annex') return has('label') && (has('value') || has('unit'));
  if (!has('task')) return false;
  return ['deadline', 'lead', 'cooperating', 'product', 'status', 'result', 'activity', 'goal'].some(
    (field) => has(field as ColumnField),
  );
}

export function draftTable(
  view: GridView,
  extent: TableExtent,
  columns: ColumnsRead,
  corrections: Corrections | undefined,
  start: DraftStart,
  continues: number | null,
): TableDraft {
  const { band } = extent;
  const columnOf = (field: ColumnField): number | null => fieldColumn(columns, field);
  const rows = classifyRows({
    view,
    band,
    kind: columns.kind,
    columns: factColumns(extent, columns),
    deadlineColumn: columnOf('deadline'),
    valueColumn: columns.kind === 'annex' ? columnOf('value') : null,
    rows: view.rows.filter((row) => row.row >= extent.first && row.row <= extent.last),
    corrected: correctedRows(view.name, corrections),
    openAtStart: start.open,
  });
  const sections = buildSections(
    columns.kind === 'annex' ? [] : rows,
    start.sections,
    columns.kind === 'plan' ? titleHeading(extent, rows) : null,
  );
  const isDivided = sections.sections.length > 0 || (start.sections.count > 0 && !start.sections.isBeside);
  const beside =
    columns.kind === 'annex' || isDivided ? null : sectionsBeside(view, columns, rows, sections.end);
  return {
    view,
    extent,
    columns,
    rows,
    sections: beside ?? sections,
    dividedByColumn: beside !== null,
    title: readTitle(extent.titleRows, band.left, band.right),
    continues,
  };
}

/** The columns that the facts of a row are told by. */
export function factColumns({ band }: TableExtent, columns: ColumnsRead): FactColumns {
  return {
    left: band.left,
    right: band.right,
    fieldOf: new Map<number, ColumnField>(columns.columns.map(({ column, field }) => [column, field])),
    numberColumn: fieldColumn(columns, 'number'),
    mainColumn: fieldColumn(columns, columns.kind === 'annex' ? 'label' : 'task') ?? band.left,
  };
}

export function fieldColumn(columns: ColumnsRead, field: ColumnField): number | null {
  return columns.columns.find((column) => column.field === field)?.column ?? null;
}

/** A section named above the header: the only one of its sheet, or the one before the first row of a section. */
function titleHeading(extent: TableExtent, rows: readonly ClassifiedRow[]): TitleHeading | null {
  const row = extent.titleRows.at(-1);
  const cell = row?.cells[0];
  if (!row || !cell || row.cells.length !== 1 || row.row < extent.band.top - 2) return null;
  const heading = readNumberedHeading(cell.text);
  if (!heading || (heading.number.kind !== 'roman' && heading.number.kind !== 'upper')) return null;
  const first = rows.find(({ reading }) => reading.role === 'section');
  const next = first && (first.facts.number ?? first.facts.heading?.number);
  if (first && !(next && follows(next, heading.number))) return null;
  return { row: row.row, number: heading.number, title: heading.title };
}

function correctedRows(sheet: string, corrections: Corrections | undefined): ReadonlyMap<number, RowRole> {
  return new Map(
    (corrections?.rows ?? [])
      .filter((row) => row.sheet === sheet)
      .map((row) => [row.row as number, row.role]),
  );
}

/** What is left open at the end of a table, for the sheet that goes on from it. */
export function openAtEnd(draft: TableDraft): OpenRow | null {
  const last = draft.rows.findLast(({ reading }) => reading.role === 'task' || reading.role === 'indicator');
  if (!last) return null;
  const texts = new OpenTexts(last.facts.others);
  for (const { facts, reading } of draft.rows) {
    if (reading.continues === last.facts.row) texts.join(facts.others);
  }
  return { row: last.facts.row, sheet: draft.view.name, texts, numberText: last.facts.numberText };
}

const WORKED: ReadonlySet<RowRole> = new Set([
  'task',
  'indicator',
  'continuation',
  'section',
  'sub-section',
  'group',
]);

/** All rows with their roles: title and header, the table's own, and the blank rows between them. */
export function allRowReadings(draft: TableDraft): RowReading[] {
  const { band, titleRows } = draft.extent;
  const readings: RowReading[] = titleRows.map((row) => ({
    row: sheetRow(row.row),
    role: 'title' as const,
    reason: { id: 'row-above-header' },
    confidence: 0.9,
    alternatives: [],
  }));
  for (let row = band.top; row <= band.bottom; row++) {
    readings.push({
      row: sheetRow(row),
      role: 'header',
      reason: { id: row === band.numberingRow ? 'row-numbers-columns' : 'row-names-columns' },
      confidence: 0.97,
      alternatives: [],
    });
  }
  for (const { reading } of draft.rows) readings.push(reading);
  return withBlanks(readings);
}

const LONGEST_GAP = 60;

function withBlanks(readings: readonly RowReading[]): RowReading[] {
  const all: RowReading[] = [];
  for (const reading of readings) {
    const previous = all.at(-1)?.row;
    if (previous !== undefined && reading.row - previous <= LONGEST_GAP) {
      for (let row = previous + 1; row < reading.row; row++) {
        all.push({
          row: sheetRow(row),
          role: 'blank',
          reason: { id: 'row-is-blank' },
          confidence: 1,
          alternatives: [],
        });
      }
    }
    all.push(reading);
  }
  return all;
}

export function skippedRows(readings: readonly RowReading[]): SkippedRow[] {
  return readings
    .filter((reading) => {
      if (reading.role === 'continuation') return reading.continues === undefined;
      return !WORKED.has(reading.role) && reading.role !== 'header';
    })
    .map(({ row, role, reason }) => ({ row, role, reason }));
}

export function tableOf(
  draft: TableDraft,
  id: string,
  filled: Pick<RecognizedTable, 'tasks'> & {
    readonly rows: readonly RowReading[];
    readonly continuesTable?: string;
  },
): RecognizedTable {
  const { band } = draft.extent;
  const lastRow = Math.max(band.bottom, ...draft.rows.slice(-1).map((row) => row.facts.row));
  const numberingRows = draft.rows.filter((row) => row.reading.role === 'repeated-header');
  return {
    id,
    sheet: draft.view.name,
    kind: draft.columns.kind,
    range: cellRange(band.top, band.left, lastRow, band.right),
    headerRows: Array.from({ length: band.bottom - band.top + 1 }, (_, index) => sheetRow(band.top + index)),
    repeatedHeaderRows: numberingRows.map((row) => row.reading.row),
    columns: draft.columns.columns,
    rows: filled.rows,
    sections: draft.sections.sections,
    tasks: filled.tasks,
    indicators:
      draft.columns.kind === 'annex' ? readIndicators(draft.view, draft.columns.columns, draft.rows) : [],
    skippedRows: skippedRows(filled.rows),
    title: draft.title,
    ...(filled.continuesTable === undefined ? {} : { continuesTable: filled.continuesTable }),
  };
}
