/**
 * The table "LichSu": how the plan, each unit and each section stood when a month was closed. Closing a month
 * again puts its new figures in place of the old ones.
 */
import { cellRange, sheetRow, type GridCell } from '../../domain/grid';
import type { CivilDate } from '../../domain/dates';
import {
  FIGURE_IDS,
  firstDayOf,
  groupId,
  monthOf,
  monthReport,
  parseMonth,
  previousMonth,
  sharesOf,
  type Figures,
  type GroupKind,
  type Month,
  type MonthReport,
} from '../../domain/scoreboard';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import { dateContent, dateOf, rowsOfTable, textContent, type FoundTable } from '../structure';
import { HISTORY_TABLE } from './formulas';
import { groupName } from './group-names';
import { placeKept, type KeptColumn, type KeptRow } from './kept-table';
import { newPage } from './page';
import { findTable, sheetFor, type ScoreSource } from './source';

const { history, board } = messages('vi').scoreboard.sheet;
const own = history.headings;
const HEADER_ROW = 4;

export interface ClosedLine {
  readonly month: Month;
  readonly closedOn: CivilDate | null;
  /** As `groupId` gives it. */
  readonly group: string;
  readonly kind: GroupKind;
  readonly name: string;
  readonly figures: Figures;
  readonly doneInMonth: number;
  readonly dueNextMonth: number;
  /** As the table has it; null where the cell holds no number. */
  readonly completion: number | null;
  readonly note: string;
}

export function findHistory(snapshot: WorkbookSnapshot): FoundTable | null {
  return findTable(snapshot, HISTORY_TABLE, own.id);
}

/** In the order of the table; rows that name no month are passed over. */
export function closedLines(snapshot: WorkbookSnapshot): readonly ClosedLine[] {
  const found = findHistory(snapshot);
  if (!found) return [];
  const at = (heading: string): number => found.table.columns.indexOf(heading);
  return rowsOfTable(found).flatMap(({ cells }): ClosedLine[] => {
    const id = textIn(cells[at(own.id)]);
    const month = parseMonth(id.split('|', 1)[0] ?? '');
    if (!month) return [];
    const group = id.slice(month.length + 1);
    const kind = kindOf(group);
    const number = (heading: string): number => numberIn(cells[at(heading)]) ?? 0;
    const figures = Object.fromEntries(
      FIGURE_IDS.map((figure) => [figure, number(board.headings[figure])]),
    ) as unknown as Figures;
    return [
      {
        month,
        closedOn: dateOf(cells[at(own.closedOn)], snapshot.date1904),
        group,
        kind,
        name: textIn(cells[at(board.headings.name)]),
        figures,
        doneInMonth: number(own.doneInMonth),
        dueNextMonth: number(own.dueNextMonth),
        completion: numberIn(cells[at(board.headings.completion)]),
        note: textIn(cells[at(board.headings.note)]),
      },
    ];
  });
}

/** The latest month that is over and not closed; null where last month is. */
export function monthToClose(snapshot: WorkbookSnapshot, day: CivilDate): Month | null {
  const last = previousMonth(monthOf(day));
  return closedLines(snapshot).some(({ month }) => month === last) ? null : last;
}

export interface ClosedMonths {
  readonly changes: readonly Change[];
  readonly reports: readonly MonthReport[];
  /** All that the table holds then. */
  readonly lines: readonly ClosedLine[];
}

/** Writes the months asked for; with none, only makes the table where it is missing. */
export function closeMonths(
  source: ScoreSource,
  months: readonly Month[],
  today: CivilDate,
  notes: MonthNotes = new Map(),
): ClosedMonths {
  const { snapshot, tasks, settings, units, daysOff } = source;
  const found = findHistory(snapshot);
  const before = closedLines(snapshot);
  const reports = [...new Set(months)].map((month) =>
    monthReport(
      tasks.map(({ task }) => task),
      month,
      today,
      settings,
      units,
      daysOff,
    ),
  );
  const closed = new Set(reports.map(({ month }) => month));
  const lines = [
    ...before.filter(({ month }) => !closed.has(month)),
    ...reports.flatMap(({ month, closedOn, lines: groups }) =>
      groups.map((group): ClosedLine => {
        const { kind, figures, doneInMonth, dueNextMonth } = group;
        const line = { month, group: groupId(group) };
        return {
          ...line,
          closedOn,
          kind,
          name: groupName(group),
          figures,
          doneInMonth,
          dueNextMonth,
          completion: sharesOf(figures).completion,
          note: before.find((known) => lineId(known) === lineId(line))?.note ?? '',
        };
      }),
    ),
  ]
    .map((line) => ({ ...line, note: notes.get(lineId(line)) ?? line.note }))
    .sort((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
  if (found && reports.length === 0 && notes.size === 0) return { changes: [], reports, lines };
  const sheet = sheetFor(snapshot, found, history.name);
  const why = messages('vi').scoreboard.why.history;
  const placed = placeKept(
    sheet,
    {
      name: HISTORY_TABLE,
      idHeading: own.id,
      columns: columns(),
      rows: lines.map((line) => rowOf(line, notes)),
    },
    found,
    { top: HEADER_ROW, left: 1 },
    why,
    snapshot.date1904,
  );
  return {
    reports,
    lines,
    changes: [
      ...(found
        ? []
        : newPage({
            sheet,
            title: history.title,
            subtitle: history.explained,
            right: columns().length,
            headerRow: HEADER_ROW,
            orientation: 'landscape',
            tabColor: 'BFBFBF',
            isCentered: false,
            why,
          })),
      ...placed.changes,
      ...(found
        ? []
        : [
            {
              kind: 'page-setup',
              why,
              sheet,
              setup: { printArea: cellRange(1, 1, placed.range.bottom, placed.range.right) },
            } as const,
          ]),
      { kind: 'freeze', why, sheet, rows: sheetRow(placed.range.top), columns: 0 },
    ],
  };
}

function columns(): readonly KeptColumn[] {
  const count: Partial<KeptColumn> = { format: { horizontal: 'center', numberFormat: '0' } };
  const share: Partial<KeptColumn> = { format: { horizontal: 'center', numberFormat: '0.0%' } };
  const { headings } = board;
  return [
    { heading: own.month, width: 10, format: { horizontal: 'center', numberFormat: 'mm/yyyy' } },
    { heading: own.closedOn, width: 12, format: { horizontal: 'center', numberFormat: 'dd/mm/yyyy' } },
    { heading: headings.kind, width: 16 },
    { heading: headings.name, width: 44 },
    ...FIGURE_IDS.map((id): KeptColumn => ({ heading: headings[id], width: 10, ...count })),
    { heading: own.doneInMonth, width: 11, ...count },
    { heading: own.dueNextMonth, width: 11, ...count },
    { heading: headings.completion, width: 11, ...share },
    { heading: headings.onTimeShare, width: 10, ...share },
    { heading: headings.lateShare, width: 10, ...share },
    { heading: headings.note, width: 30, typed: true },
    { heading: own.id, width: 20, hidden: true },
  ];
}

/** Tells a row from those of other months. */
export function lineId({ month, group }: Pick<ClosedLine, 'month' | 'group'>): string {
  return `${month}|${group}`;
}

/** Notes from the monthly report, by the id of their row; they go before what the table has. */
export type MonthNotes = ReadonlyMap<string, string>;

function rowOf(line: ClosedLine, notes: MonthNotes): KeptRow {
  const { month, closedOn, kind, name, figures, doneInMonth, dueNextMonth, completion } = line;
  const id = lineId(line);
  const note = notes.get(id);
  const { headings, kinds } = board;
  const number = (value: number | null): CellContent =>
    value === null ? { kind: 'blank' } : { kind: 'number', number: value };
  const { onTime, late } = sharesOf(figures);
  return {
    id,
    bold: kind === 'all',
    cells: {
      [own.month]: dateContent(firstDayOf(month)),
      [own.closedOn]: dateContent(closedOn),
      [headings.kind]: textContent(kinds[kind]),
      [headings.name]: textContent(name),
      ...Object.fromEntries(FIGURE_IDS.map((id) => [headings[id], number(figures[id])])),
      [own.doneInMonth]: number(doneInMonth),
      [own.dueNextMonth]: number(dueNextMonth),
      [headings.completion]: number(completion),
      [headings.onTimeShare]: number(onTime),
      [headings.lateShare]: number(late),
      ...(note === undefined ? {} : { [headings.note]: textContent(note) }),
    },
  };
}

function kindOf(group: string): GroupKind {
  const word = group.split('|', 1)[0];
  return word === 'unit' || word === 'section' ? word : 'all';
}

function textIn(cell: GridCell | undefined): string {
  return cell?.text.trim() ?? '';
}

function numberIn(cell: GridCell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}
