/**
 * The sheet "Tổng hợp": the table TongHop with a row for the plan, each unit and each section, beside it the
 * ways units and sections are written, and the cells that the formulas look at.
 */
import { cellRange, columnLetters } from '../../domain/grid';
import {
  boardOf,
  FIGURE_IDS,
  groupId,
  monthOf,
  NO_FIGURES,
  pointsBetween,
  previousMonth,
  sharesOf,
  type BoardGroup,
  type Figures,
} from '../../domain/scoreboard';
import { messages } from '../../messages';
import type { CellFormat, Change } from '../../workbook';
import { textContent, type CachedValue } from '../structure';
import { BOARD_TABLE, boardFormulas } from './formulas';
import { boardChart } from './board-chart';
import { BOARD_OWNER, CROSSED_COLOUR, OVERDUE_COLOUR } from './board-colours';
import { boardLines } from './board-lines';
import type { ClosedLine } from './history';
import { placeKept, type KeptColumn, type KeptRow, type PlacedTable } from './kept-table';
import { newPage } from './page';
import { scoreParameterChanges } from './parameters';
import { spellingTable } from './spelling-table';
import { formulaCell as formula, NOTHING, numberValue as number } from './computed-cells';
import { crossedWords, groupName } from './group-names';
import { findTable, sheetFor, type ScoreSource } from './source';

const words = () => messages('vi').scoreboard.sheet.board;
const { headings } = words();

const HEADER_ROW = 6;

export interface BoardSheet {
  readonly sheet: string;
  readonly groups: readonly BoardGroup[];
  readonly changes: readonly Change[];
}

export function boardSheet(
  source: ScoreSource,
  history: readonly ClosedLine[],
  year: number | null,
): BoardSheet {
  const { snapshot, places, day, settings, units, tasks } = source;
  const { date1904 } = snapshot;
  const found = findTable(snapshot, BOARD_TABLE, headings.id);
  const sheet = sheetFor(snapshot, found, words().name);
  const why = messages('vi').scoreboard.why.board;
  const groups = boardOf(tasks, day, settings, units);
  const taskTable = places.tableNames.tasks;
  const placed = placeKept(
    sheet,
    {
      name: BOARD_TABLE,
      idHeading: headings.id,
      columns: boardColumns(),
      rows: groups.map((group) => boardRow(group, source, history, taskTable)),
      settled: () => settledRow(taskTable),
    },
    found,
    { top: HEADER_ROW, left: 1 },
    why,
    date1904,
  );
  const beside = placed.range.right + 2;
  const leading = groups.filter(({ kind }) => kind === 'unit').length;
  const chart = boardChart(found?.sheet ?? null, found?.table.range ?? null, sheet, placed, leading, why);
  const changes: Change[] = [
    ...(found
      ? []
      : newPage({
          sheet,
          title: words().title(year === null ? {} : { year }),
          subtitle: '',
          right: placed.range.right,
          headerRow: HEADER_ROW,
          orientation: 'landscape',
          tabColor: '2F75B5',
          isCentered: false,
          why,
        })),
    ...scoreParameterChanges(snapshot, sheet, beside, places.tableNames.settings, settings, day),
    ...spellingTable(source, sheet, { top: HEADER_ROW, left: beside }, why),
    ...placed.changes,
    ...boardLines(sheet, source, groups[0]?.figures ?? NO_FIGURES, taskTable, placed.range.top, why),
    ...colours(sheet, placed, why),
    ...bars(sheet, placed, why),
    ...(chart ? [chart] : []),
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: {
        printArea: cellRange(
          1,
          1,
          chart?.range.bottom ?? placed.range.bottom,
          placed.columnOf(headings.overdueChange),
        ),
      },
    },
  ];
  if (!found) changes.push({ kind: 'freeze', why, sheet, rows: HEADER_ROW, columns: 2 });
  return { sheet, groups, changes };
}

const optional = (value: number | null): CachedValue => (value === null ? NOTHING : number(value));

function boardRow(
  group: BoardGroup,
  { settings, day }: ScoreSource,
  history: readonly ClosedLine[],
  taskTable: string,
): KeptRow {
  const id = groupId(group);
  const month = previousMonth(monthOf(day));
  const before = history.find((line) => line.month === month && line.group === id) ?? null;
  const { figures } = group;
  const { completion, onTime, late } = sharesOf(figures);
  return {
    id,
    bold: group.kind === 'all',
    cells: {
      [headings.kind]: textContent(words().kinds[group.kind]),
      [headings.name]: textContent(groupName(group)),
      ...boardCells(taskTable, figures, {
        open: number(figures.tasks - figures.onTime - figures.late - figures.done - figures.overdue),
        completion: optional(completion),
        onTimeShare: optional(onTime),
        lateShare: optional(late),
        crossed: { kind: 'text', text: crossedWords(figures, settings) },
        completionChange:
          before && completion !== null ? number(pointsBetween(before.completion ?? 0, completion)) : NOTHING,
        overdueChange: before ? number(figures.overdue - before.figures.overdue) : NOTHING,
      }),
    },
  };
}

/** A unit or section that the plan no longer names, kept because somebody noted something beside it. */
function settledRow(taskTable: string): KeptRow['cells'] {
  return boardCells(taskTable, NO_FIGURES, {
    open: number(0),
    completion: NOTHING,
    onTimeShare: NOTHING,
    lateShare: NOTHING,
    crossed: NOTHING,
    completionChange: NOTHING,
    overdueChange: NOTHING,
  });
}

type DerivedId =
  'open' | 'completion' | 'onTimeShare' | 'lateShare' | 'crossed' | 'completionChange' | 'overdueChange';

function boardCells(
  taskTable: string,
  figures: Figures,
  derived: Readonly<Record<DerivedId, CachedValue>>,
): KeptRow['cells'] {
  const formulas = boardFormulas(taskTable);
  const ids = Object.keys(derived) as DerivedId[];
  return Object.fromEntries([
    ...FIGURE_IDS.map((id) => [headings[id], formula(formulas.figures[id], number(figures[id]))]),
    ...ids.map((id) => [headings[id], formula(formulas[id], derived[id])]),
  ]) as KeptRow['cells'];
}

/** The share done as a part of the cell, overdue tasks beside the unit that has most. */
function bars(sheet: string, { range, columnOf }: PlacedTable, why: string): readonly Change[] {
  const bar = (heading: string, color: string, full: number | 'most', from: number): Change => ({
    kind: 'data-bars',
    why,
    sheet,
    owner: `tổng hợp: ${heading}`,
    range: cellRange(from, columnOf(heading), range.bottom, columnOf(heading)),
    color,
    full,
  });
  const first = range.top + 1;
  // The plan as a whole has more than any unit: it would leave the others without a bar.
  const second = Math.min(first + 1, range.bottom);
  return [bar(headings.completion, '9BC2E6', 1, first), bar(headings.overdue, 'F4B084', 'most', second)];
}

/** Overdue figures in red, crossed thresholds on amber. */
function colours(sheet: string, { range, columnOf }: PlacedTable, why: string): readonly Change[] {
  const first = range.top + 1;
  const at = (heading: string): string => columnLetters(columnOf(heading));
  const id = at(headings.id);
  return [
    {
      kind: 'conditional-formats',
      why,
      sheet,
      owner: BOARD_OWNER,
      range: cellRange(first, range.left, range.bottom, range.right),
      rules: [
        {
          formula: `AND(COLUMN()=${String(columnOf(headings.crossed))},$${at(headings.crossed)}${String(first)}<>"",$${id}${String(first)}<>"")`,
          ...CROSSED_COLOUR,
        },
        {
          formula: `AND(COLUMN()=${String(columnOf(headings.overdue))},N($${at(headings.overdue)}${String(first)})>0)`,
          ...OVERDUE_COLOUR,
        },
      ],
    },
  ];
}

function boardColumns(): readonly KeptColumn[] {
  const count: CellFormat = { horizontal: 'center', numberFormat: '0' };
  const share: CellFormat = { horizontal: 'center', numberFormat: '0%' };
  return [
    { heading: headings.kind, width: 15 },
    { heading: headings.name, width: 30 },
    ...FIGURE_IDS.map((id): KeptColumn => ({ heading: headings[id], width: 9, format: count })),
    { heading: headings.open, width: 9, format: count },
    { heading: headings.completion, width: 11, format: share },
    { heading: headings.onTimeShare, width: 9, format: share },
    { heading: headings.lateShare, width: 9, format: share },
    { heading: headings.crossed, width: 26 },
    {
      heading: headings.completionChange,
      width: 10,
      format: { horizontal: 'center', numberFormat: '+0.0;-0.0;0' },
    },
    {
      heading: headings.overdueChange,
      width: 10,
      format: { horizontal: 'center', numberFormat: '+0;-0;0' },
    },
    { heading: headings.note, width: 20, typed: true },
    { heading: headings.id, width: 10, hidden: true },
  ];
}
