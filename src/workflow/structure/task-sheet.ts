/**
 * The changes that write the task table: made new on a sheet of its own, or brought up to date where it
 * stands, with what people arranged around it left as it is.
 */
import { cellRange, column, sheetRow } from '../../domain/grid';
import type { StateOnDay } from '../../domain/plan';
import { messages } from '../../messages';
import type { CellContent, Change, ScalarContent } from '../../workbook';
import type { ComposedRow } from './compose-rows';
import { NAMES, taskFormulas, wholeColumn, type TaskFormulas } from './formulas';
import { moveDown } from './list-table';
import type { FoundTable, OwnPlaces } from './own-places';
import { groupHeights, heightOf, linesOf } from './row-heights';
import { BLANK, KEEP, movedContent } from './table-cells';
import { taskColumn, type TaskColumnId } from './task-columns';
import type { TaskSheetContent } from './task-sheet-content';
import { summaryAgain, titleChanges } from './task-title';
import { LOOKS } from './looks';
import {
  columnAt,
  columnWidths,
  headerFormats,
  printArea,
  rowFormats,
  stateColours,
  taskValidations,
  type TaskFrame,
} from './task-looks';

/** Header row of a table on a sheet of its own; above it stand the title and the summary. */
export const HEADER_ROW = 4;
const FROZEN_COLUMNS: readonly TaskColumnId[] = ['number', 'section', 'task'];

type ScalarText = Exclude<ScalarContent, { kind: 'blank' }>;

/** New sheets come after the user's own, the tasks before the lists they draw on. */
export function newTaskSheet(sheet: string): readonly Change[] {
  const why = messages('vi').structure.why.tasksSheet;
  return [{ kind: 'ensure-sheet', why, sheet, position: 'last', tabColor: 'C00000' }];
}

export function taskSheetChanges(
  frame: TaskFrame,
  content: TaskSheetContent,
  found: FoundTable | null,
  places: OwnPlaces,
): readonly Change[] {
  const { why } = messages('vi').structure;
  const { sheet, top, left, columns } = frame;
  const changes: Change[] = [];
  if (found)
    changes.push(
      ...moveDown(found, lastRowNeeded(frame, found) - found.table.range.bottom, content.date1904),
    );
  const header: CellContent[] = columns.map((planned) =>
    planned.earlier === null ? { kind: 'text', text: planned.heading } : KEEP,
  );
  changes.push(
    {
      kind: 'write-block',
      why: why.tasksTable,
      sheet,
      at: { row: sheetRow(top), column: column(left) },
      cells: [header, ...content.rows.map((row) => row.cells)],
    },
    ...leftOver(frame, found),
    tableChange(frame, found, places.tableNames.tasks),
    ...totalsRow(frame, found, content.date1904),
    ...formulaBlocks(frame, content, places),
  );
  changes.push(...(found ? looksOfGrown(frame, found, content) : looksOfNew(frame, content)));
  changes.push(...heights(frame, content), ...stateColours(frame), ...taskValidations(frame));
  changes.push(...columnNames(places));
  changes.push(
    ...(found
      ? summaryAgain(found, { ...content, ids: content.rows.map(({ task }) => task.id) }, places)
      : titleChanges(frame, content, places)),
  );
  changes.push({
    kind: 'activate',
    why: why.show,
    sheet,
    at: { row: sheetRow(top + 1), column: column(left) },
  });
  return changes;
}

/** The totals row of a table that keeps its size stays; of one that grows it stands below as plain cells. */
function keepsTotals(frame: TaskFrame, found: FoundTable): boolean {
  return found.table.hasTotalsRow && frame.bottom === found.table.range.bottom - 1;
}

function lastRowNeeded(frame: TaskFrame, found: FoundTable): number {
  return frame.bottom + (found.table.hasTotalsRow ? 1 : 0);
}

/** Rows of the earlier table that no task needs any more: they were empty. */
function leftOver(frame: TaskFrame, found: FoundTable | null): readonly Change[] {
  const to = found?.table.range.bottom ?? 0;
  if (!found || keepsTotals(frame, found) || to <= frame.bottom) return [];
  const why = messages('vi').structure.why.tasksTable;
  const range = cellRange(frame.bottom + 1, frame.left, to, frame.left + frame.columns.length - 1);
  return [{ kind: 'clear', why, sheet: frame.sheet, range, what: 'all' }];
}

function totalsRow(frame: TaskFrame, found: FoundTable | null, date1904: boolean): readonly Change[] {
  if (found?.table.hasTotalsRow !== true || keepsTotals(frame, found)) return [];
  const before = found.table.range.bottom;
  const to = sheetRow(frame.bottom + 1);
  const held = found.sheet.rows.find(({ row }) => row === before)?.cells ?? [];
  const cells = frame.columns.map((planned): CellContent => {
    const place = planned.earlier === null ? null : found.table.range.left + planned.earlier;
    return movedContent(
      held.find((candidate) => candidate.column === place),
      before,
      to,
      false,
      date1904,
    );
  });
  const why = messages('vi').structure.why.tasksTable;
  const at = { row: to, column: column(frame.left) };
  return [{ kind: 'write-block', why, sheet: frame.sheet, at, cells: [cells] }];
}

function tableChange(frame: TaskFrame, found: FoundTable | null, name: string): Change {
  const right = frame.left + frame.columns.length - 1;
  const bottom = found && keepsTotals(frame, found) ? found.table.range.bottom : frame.bottom;
  return {
    kind: 'table',
    why: messages('vi').structure.why.tasksTable,
    sheet: frame.sheet,
    name,
    range: cellRange(frame.top, frame.left, bottom, right),
    columns: frame.columns.map((planned) => planned.heading),
    ...(found ? {} : { style: 'TableStyleLight1', showFilter: true, bandedRows: false }),
  };
}

function formulaBlocks(frame: TaskFrame, content: TaskSheetContent, places: OwnPlaces): readonly Change[] {
  const formulas = taskFormulas(places.tableNames);
  const { state: labels } = messages('vi').states;
  const { states } = content;
  const cachedOf: Readonly<Record<keyof TaskFormulas, (state: StateOnDay, row: ComposedRow) => ScalarText>> =
    {
      nextDue: ({ nextDue }) => (nextDue === null ? EMPTY : { kind: 'date', date: nextDue }),
      state: ({ state }) => ({ kind: 'text', text: labels[state] }),
      daysLeft: ({ daysLeft }) => (daysLeft === null ? EMPTY : { kind: 'number', number: daysLeft }),
      origin: (_, row) => ({ kind: 'text', text: originText(row) }),
    };
  return (Object.keys(cachedOf) as (keyof TaskFormulas)[]).flatMap((id): Change[] => {
    const at = columnAt(frame, id);
    if (at === null || states.length === 0) return [];
    const formula = formulas[id];
    const cells = content.rows.map((row, index): CellContent[] => {
      const state = states[index];
      return [state ? { kind: 'formula', formula, cached: cachedOf[id](state, row) } : BLANK];
    });
    return [
      {
        kind: 'write-block',
        why: messages('vi').structure.why.tasksTable,
        sheet: frame.sheet,
        at: { row: sheetRow(frame.top + 1), column: column(at) },
        cells,
      },
    ];
  });
}

const EMPTY: ScalarText = { kind: 'text', text: '' };

function originText({ task }: ComposedRow): string {
  const words = messages('vi');
  if (task.source) return words.structure.sheet.sourceRow(task.source as { sheet: string; row: number });
  return task.dropped ? words.states.state.dropped : words.structure.sheet.typedByHand;
}

function looksOfNew(frame: TaskFrame, content: TaskSheetContent): readonly Change[] {
  const why = messages('vi').structure.why.tasksPage;
  const { sheet, top, bottom } = frame;
  const lastFrozen = Math.max(...FROZEN_COLUMNS.map((id) => columnAt(frame, id) ?? 0));
  return [
    columnWidths(frame, frame.columns, content),
    {
      kind: 'row-heights',
      why,
      sheet,
      heights: [{ from: sheetRow(top), to: sheetRow(top), height: heightOf(2) }],
    },
    ...headerFormats(frame),
    ...rowFormats(frame, top + 1, bottom),
    { kind: 'freeze', why, sheet, rows: top, columns: lastFrozen },
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: {
        paper: 'A4',
        orientation: 'landscape',
        margins: LOOKS.margins,
        titleRows: { from: sheetRow(top), to: sheetRow(top) },
        printArea: printArea(frame),
        fitToWidth: true,
        pageNumber: 'top-center-except-first',
        centerHorizontally: true,
      },
    },
  ];
}

/** Only what is new is formatted: widths, colours and order that people chose stay. */
function looksOfGrown(frame: TaskFrame, found: FoundTable, content: TaskSheetContent): readonly Change[] {
  const before = found.table.range.bottom - (found.table.hasTotalsRow ? 1 : 0);
  const fresh = frame.columns.filter((planned) => planned.earlier === null);
  const changes: Change[] = [];
  if (fresh.length > 0) {
    changes.push(columnWidths(frame, fresh, content), ...headerFormats(frame, fresh));
    changes.push(...rowFormats(frame, frame.top + 1, frame.bottom, fresh));
  }
  if (frame.bottom > before) {
    const kept = frame.columns.filter((planned) => planned.earlier !== null);
    changes.push(...rowFormats(frame, before + 1, frame.bottom, kept), ...personFormats(frame, found));
  }
  if (frame.bottom !== before) {
    const why = messages('vi').structure.why.tasksPage;
    changes.push({ kind: 'page-setup', why, sheet: frame.sheet, setup: { printArea: printArea(frame) } });
  }
  return changes;
}

/** A column that a person added shows new rows as it shows the others: dates as dates. */
function personFormats(frame: TaskFrame, found: FoundTable): readonly Change[] {
  const why = messages('vi').structure.why.tasksFormat;
  return frame.columns.flatMap((planned, index): Change[] => {
    if (planned.role !== 'person') return [];
    const at = frame.left + index;
    const { top, bottom } = found.table.range;
    const formats = new Set(
      found.sheet.rows
        .filter(({ row }) => row > top && row <= bottom)
        .flatMap(({ cells }) =>
          cells.filter((cell) => cell.column === at).map((cell) => cell.format ?? 'General'),
        ),
    );
    const [only] = formats;
    if (formats.size !== 1 || only === undefined || only === 'General') return [];
    const range = cellRange(bottom + 1, at, frame.bottom, at);
    return [{ kind: 'format', why, sheet: frame.sheet, range, format: { numberFormat: only } }];
  });
}

/** Rows that are new or have moved get the height their texts need. */
function heights(frame: TaskFrame, { rows, widths }: TaskSheetContent): readonly Change[] {
  const needed = rows.map((row, index) => {
    if (row.earlier?.row === frame.top + 1 + index) return null;
    let lines = 1;
    for (let place = 0; place < row.cells.length; place++) {
      const cell = row.cells[place];
      const width = widths[place] ?? null;
      if (cell?.kind === 'text' && width !== null) lines = Math.max(lines, linesOf(cell.text, width));
    }
    return heightOf(lines);
  });
  const groups = groupHeights(frame.top + 1, needed);
  if (groups.length === 0) return [];
  const why = messages('vi').structure.why.tasksFormat;
  return [{ kind: 'row-heights', why, sheet: frame.sheet, heights: groups }];
}

function columnNames(places: OwnPlaces): readonly Change[] {
  const why = messages('vi').structure.why.names;
  const table = places.tableNames.tasks;
  const columns: readonly (readonly [string, TaskColumnId])[] = [
    [NAMES.state, 'state'],
    [NAMES.sourceSheet, 'sourceSheet'],
    [NAMES.sourceRow, 'sourceRow'],
    [NAMES.lastSourceRow, 'lastSourceRow'],
  ];
  return columns.map(([name, id]) => ({
    kind: 'name',
    why,
    name,
    refersTo: wholeColumn(table, taskColumn(id).heading),
  }));
}
