/**
 * From the cells of a workbook to its tables: headers are found on every sheet, columns and rows get their
 * meaning, tables that run over several sheets are put one after the other, deadlines are read last, when the
 * plan's year is known.
 */
import { civilDate } from '../dates';
import type { DeadlineCellReference } from '../deadlines';
import { column as toColumn, sheetRow, type SheetGrid } from '../grid';
import type { Finding } from '../findings';
import { findingsOf } from './findings';
import { GridView, type ViewCell } from './grid-view';
import { findHeaderBands, guessHeaderBand } from './headers/header-band';
import { inUnicode, oldFontOf, type OldFontSheet } from './old-font-sheet';
import { planYear } from './plan-year';
import {
  allRowReadings,
  draftColumns,
  draftTable,
  fieldColumn,
  FRESH,
  isPlanOrAnnex,
  openAtEnd,
  tableOf,
  type DraftStart,
  type TableDraft,
} from './recognize-table';
import type {
  RecognitionOptions,
  RecognizedTable,
  RecognizedTask,
  RecognizedWorkbook,
  RowReading,
} from './recognized';
import { readTasks, type TasksSource } from './rows/read-tasks';
import { goesOnUnderHeader, headerlessPart } from './sheet-continuation';
import { tableExtents, type TableExtent } from './table-extent';

/**
 * Reads every sheet of a workbook. Pure: the same cells and options give the same tables. Sheets named in
 * `options.ownSheets` are passed over.
 */
export function recognizeWorkbook(
  grids: readonly SheetGrid[],
  options: RecognitionOptions = {},
): RecognizedWorkbook {
  return readWorkbook(grids, options).recognized;
}

/** The result with what it was found from, for reading again after an edit. */
export interface WorkbookRead {
  readonly recognized: RecognizedWorkbook;
  /** One a table, in their order. */
  readonly drafts: readonly TableDraft[];
  /** By sheet, the tables that its headers begin, those that are neither plan nor annex among them. */
  readonly extents: ReadonlyMap<string, readonly TableExtent[]>;
}

export function readWorkbook(grids: readonly SheetGrid[], options: RecognitionOptions): WorkbookRead {
  const own = new Set(options.ownSheets ?? []);
  const sheets = grids.filter((grid) => !own.has(grid.name)).map((grid) => ({ grid, old: oldFontOf(grid) }));
  const views = sheets.map(({ grid, old }) => new GridView(old ? inUnicode(grid, old.encoding) : grid));
  const drafts: TableDraft[] = [];
  const untabled: GridView[] = [];
  const extents = new Map<string, readonly TableExtent[]>();
  for (const view of views) {
    const before = drafts.length;
    extents.set(view.name, draftSheet(view, drafts, options));
    if (drafts.length === before && view.rows.length > 0) untabled.push(view);
  }

  const year = planYear(
    options.year,
    drafts.map((draft) => draft.title.year),
    {
      headings: drafts.flatMap((draft) => deadlineHeadings(draft)),
      deadlines: drafts.flatMap((draft) => {
        const column = fieldColumn(draft.columns, 'deadline');
        if (column === null) return [];
        return [{ view: draft.view, column, rows: draft.rows.map((row) => row.facts.row) }];
      }),
      sheets: drafts.map(({ view }) => view.name),
      file: options.fileName,
    },
  );

  const tables: RecognizedTable[] = [];
  const findings: Finding[] = [];
  drafts.forEach((draft, index) => {
    const read =
      draft.columns.kind === 'plan'
        ? readTasks(
            {
              view: draft.view,
              columns: draft.columns,
              rows: draft.rows,
              places: draft.sections.places,
              carriedOver: carriedOver(drafts, index),
            },
            referenceFor(draft, year.value, options),
          )
        : {
            tasks: [] as readonly RecognizedTask[],
            shared: new Map<number, number>(),
            ownNumbers: new Set<number>(),
          };
    const readings = allRowReadings(draft);
    const rows =
      read.shared.size === 0 ? readings : readings.map((reading) => withSharedGoal(reading, read.shared));
    const table = tableOf(draft, `T${String(index + 1)}`, {
      tasks: read.tasks,
      rows,
      ...(draft.continues === null ? {} : { continuesTable: `T${String(draft.continues + 1)}` }),
    });
    tables.push(table);
    for (const each of findingsOf({ table, draft, year: year.value, ownNumbers: read.ownNumbers })) {
      findings.push(each);
    }
  });
  for (const { grid, old } of sheets) if (old) findings.push(typedForOldFont(grid.name, old));
  for (const view of views) {
    const outside = cellsOutside(
      view,
      drafts.filter((draft) => draft.view === view),
    );
    if (outside) findings.push(outside);
  }
  for (const view of untabled) {
    findings.push({
      rule: 'sheet-without-table',
      message: 'sheet-without-table',
      severity: 'hint',
      sheet: view.name,
      row: null,
      column: null,
      data: { rows: view.rows.length },
    });
  }
  return { recognized: { tables, findings, year }, drafts, extents };
}

const EXAMPLE_LENGTH = 60;

function typedForOldFont(sheet: string, { encoding, at, text, readAs }: OldFontSheet): Finding {
  return {
    rule: 'old-font',
    message: encoding,
    severity: 'warning',
    sheet,
    row: at.row,
    column: at.column,
    data: { text: text.slice(0, EXAMPLE_LENGTH), readAs: readAs.slice(0, EXAMPLE_LENGTH) },
  };
}

/** Gives the tables that known headings begin; none where the header had to be guessed. */
function draftSheet(
  view: GridView,
  drafts: TableDraft[],
  options: RecognitionOptions,
): readonly TableExtent[] {
  const previous = drafts.length - 1;
  const last = drafts[previous];
  const { corrections } = options;
  const goOn = (from: TableDraft): DraftStart => ({ sections: from.sections.end, open: openAtEnd(from) });
  const bands = findHeaderBands(view);
  const extents = tableExtents(view, bands);
  const headerless = last ? headerlessPart(view, extents, last) : undefined;
  if (headerless && last) {
    drafts.push(draftTable(view, headerless.extent, headerless.columns, corrections, goOn(last), previous));
    return [];
  }
  if (bands.length === 0) {
    const guessed = guessHeaderBand(view);
    if (guessed) extents.push(...tableExtents(view, [guessed]));
  }
  extents.forEach((extent, index) => {
    const columns = draftColumns(view, extent, corrections);
    if (!isPlanOrAnnex(columns)) return;
    if (index === 0 && last && last.columns.kind === columns.kind && goesOnUnderHeader(view, extent, last)) {
      drafts.push(draftTable(view, extent, last.columns, corrections, goOn(last), previous));
    } else {
      drafts.push(draftTable(view, extent, columns, corrections, FRESH, null));
    }
  });
  return bands.length === 0 ? [] : extents;
}

/** What stands over the deadlines, or over the marks that are deadlines. */
function deadlineHeadings({ columns }: TableDraft): string[] {
  const marked = new Set<number>(columns.marked.periods.map(({ column }) => column));
  return columns.columns
    .filter(({ column, field }) => field === 'deadline' || marked.has(column))
    .map(({ heading }) => heading);
}

/** Rows at the top of the next sheet that finish this table's last row. */
function carriedOver(drafts: readonly TableDraft[], index: number): TasksSource['carriedOver'] {
  const next = drafts.find((draft) => draft.continues === index);
  if (!next) return [];
  return next.rows.filter(
    ({ reading }) => reading.role === 'continuation' && reading.continues === undefined,
  );
}

/** Cells beside the tables of a sheet: read by nobody, so they are told of. */
function cellsOutside(view: GridView, drafts: readonly TableDraft[]): Finding | undefined {
  if (drafts.length === 0) return undefined;
  const reaches = drafts.map(({ extent }) => ({
    top: Math.min(extent.band.top, extent.titleRows[0]?.row ?? extent.band.top),
    header: extent.band.top,
    bottom: extent.last,
    left: extent.band.left,
    right: extent.band.right,
  }));
  const inside = (row: number, column: number): boolean =>
    reaches.some(
      (reach) =>
        row >= reach.top &&
        row <= reach.bottom &&
        (row < reach.header || (column >= reach.left && column <= reach.right)),
    );
  let first: ViewCell | undefined;
  let count = 0;
  for (const { cells } of view.rows) {
    for (const cell of cells) {
      if (inside(cell.row, cell.column)) continue;
      first ??= cell;
      count++;
    }
  }
  if (!first) return undefined;
  return {
    rule: 'cells-outside-tables',
    message: 'cells-outside-tables',
    severity: 'hint',
    sheet: view.name,
    row: sheetRow(first.row),
    column: toColumn(first.column),
    data: { cells: count, text: first.text.slice(0, 60) },
  };
}

function withSharedGoal(reading: RowReading, shared: ReadonlyMap<number, number>): RowReading {
  const from = shared.get(reading.row);
  if (from === undefined) return reading;
  return { ...reading, reason: { id: 'row-shares-goal', data: { row: from } } };
}

export function referenceFor(
  draft: TableDraft,
  year: number | null,
  options: RecognitionOptions,
): DeadlineCellReference {
  const date = draft.title.documentDate;
  const planDate = date?.month ? civilDate(date.year, date.month, date.day ?? 1) : undefined;
  return {
    ...(year === null ? {} : { year }),
    ...(planDate === undefined ? {} : { planDate }),
    ...(options.beforeDayIsStrict === undefined ? {} : { beforeDayIsStrict: options.beforeDayIsStrict }),
    date1904: draft.view.date1904,
  };
}
