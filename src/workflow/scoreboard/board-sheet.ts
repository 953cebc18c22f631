/**
 * The sheet "Tổng hợp": the table TongHop with a row for the plan, each unit and each section, beside it the
 * ways units and sections are written, and the cells that the formulas look at.
 */
import { cellRange, column, columnLetters, sheetRow } from '../../domain/grid';
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
import { lastReportDay } from '../../domain/plan';
import { messages } from '../../messages';
import type { CellContent, CellFormat, Change } from '../../workbook';
import { dateWords, LOOKS, textContent, type CachedValue } from '../structure';
import {
  BOARD_TABLE,
  boardFormulas,
  figureFormulas,
  leftFormula,
  limitsFormula,
  SPELLING_TABLE,
  summaryFormula,
} from './formulas';
import type { ClosedLine } from './history';
import { placeKept, type KeptColumn, type KeptRow, type PlacedTable } from './kept-table';
import { newPage } from './page';
import { scoreParameterChanges } from './parameters';
import { spellingId, spellingsOf, type Spelling } from './spellings';
import { crossedWords, nameOf } from './group-names';
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
  const foundSpellings = findTable(snapshot, SPELLING_TABLE, words().spellings.criterion);
  const spellings = spellingsOf(source);
  const spellingTable = placeKept(
    foundSpellings?.sheet.name ?? sheet,
    {
      name: SPELLING_TABLE,
      idHeading: SPELLING_KEY,
      columns: spellingColumns(),
      rows: spellingRows(spellings, taskTable),
    },
    foundSpellings,
    { top: HEADER_ROW, left: beside },
    why,
    date1904,
  );
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
    ...spellingTable.changes,
    ...placed.changes,
    ...lines(sheet, source, groups[0]?.figures ?? NO_FIGURES, taskTable, placed.range.top, why),
    ...colours(sheet, placed, why),
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: { printArea: cellRange(1, 1, placed.range.bottom, placed.range.right) },
    },
  ];
  if (!found) changes.push({ kind: 'freeze', why, sheet, rows: HEADER_ROW, columns: 2 });
  return { sheet, groups, changes };
}

/** Its own column, so that a person may sort the table. */
const SPELLING_KEY = 'Mã cách ghi';

const number = (value: number): CachedValue => ({ kind: 'number', number: value });
const NOTHING: CachedValue = { kind: 'text', text: '' };
const formula = (text: string, cached: CachedValue): CellContent => ({
  kind: 'formula',
  formula: text,
  cached,
});
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
      [headings.name]: textContent(nameOf(group)),
      ...boardCells(taskTable, figures, {
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
    completion: NOTHING,
    onTimeShare: NOTHING,
    lateShare: NOTHING,
    crossed: NOTHING,
    completionChange: NOTHING,
    overdueChange: NOTHING,
  });
}

type DerivedId =
  'completion' | 'onTimeShare' | 'lateShare' | 'crossed' | 'completionChange' | 'overdueChange';

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

function spellingRows(spellings: readonly Spelling[], taskTable: string): readonly KeptRow[] {
  const { text, criterion, first } = words().spellings;
  return spellings.map((spelling): KeptRow => {
    const { group, figures } = spelling;
    const formulas = figureFormulas(taskTable, group.kind === 'unit' ? 'lead' : 'section');
    return {
      id: spellingId(spelling),
      cells: {
        [headings.id]: textContent(groupId(group)),
        [headings.kind]: textContent(words().kinds[group.kind]),
        [headings.name]: textContent(nameOf(group)),
        [text]: textContent(spelling.text),
        [criterion]: textContent(spelling.criterion),
        [first]: number(spelling.isFirst ? 1 : 0),
        ...Object.fromEntries(
          FIGURE_IDS.map((id) => [headings[id], formula(formulas[id], number(figures[id]))]),
        ),
      },
    };
  });
}

/** The lines between title and table, unless a person wrote something of their own there. */
function lines(
  sheet: string,
  { snapshot, day, settings }: ScoreSource,
  whole: Figures,
  taskTable: string,
  top: number,
  why: string,
): readonly Change[] {
  const { asOf, counts, limits } = words();
  const percent = (share: number): string => `${String(Math.round(100 * share))}%`;
  const done = whole.onTime + whole.late + whole.done;
  const said = [
    formula(summaryFormula(taskTable), {
      kind: 'text',
      text:
        `${asOf}${dateWords(day)}: ${String(whole.tasks)}${counts.tasks}${String(done)}${counts.done}` +
        `${String(whole.overdue)}${counts.overdue}`,
    }),
    formula(limitsFormula(), {
      kind: 'text',
      text:
        `${limits.opening}${percent(settings.lateShareLimit)}${limits.onTime}${percent(settings.onTimeShareGood)}` +
        `${limits.early}${percent(settings.earlyShareBonus)}${limits.silent}` +
        `${dateWords(lastReportDay(day, settings.reportDay))}${limits.end}`,
    }),
    formula(leftFormula(taskTable), NOTHING),
  ];
  const first = top - said.length - 1;
  const rows = snapshot.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return said.flatMap((content, index): Change[] => {
    const row = first + index;
    const standing = rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === 1);
    if (row < 1 || (standing && standing.formula === undefined && standing.text !== '')) return [];
    return [
      {
        kind: 'write-block',
        why,
        sheet,
        at: { row: sheetRow(row), column: column(1) },
        cells: [[content]],
      },
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(row, 1, row, 1),
        format: {
          font: {
            name: LOOKS.font,
            size: index === 0 ? 13 : 11,
            italic: true,
            color: index === 2 ? 'C00000' : '000000',
          },
        },
      },
    ];
  });
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
      owner: 'tổng hợp',
      range: cellRange(first, range.left, range.bottom, range.right),
      rules: [
        {
          formula: `AND(COLUMN()=${String(columnOf(headings.crossed))},$${at(headings.crossed)}${String(first)}<>"",$${id}${String(first)}<>"")`,
          fill: 'FFE699',
        },
        {
          formula: `AND(COLUMN()=${String(columnOf(headings.overdue))},N($${at(headings.overdue)}${String(first)})>0)`,
          fontColor: 'C00000',
          bold: true,
        },
      ],
    },
  ];
}

function boardColumns(): readonly KeptColumn[] {
  const count: CellFormat = { horizontal: 'center', numberFormat: '0' };
  const share: CellFormat = { horizontal: 'center', numberFormat: '0%' };
  return [
    { heading: headings.kind, width: 14 },
    { heading: headings.name, width: 38 },
    ...FIGURE_IDS.map((id): KeptColumn => ({ heading: headings[id], width: 10, format: count })),
    { heading: headings.completion, width: 12, format: share },
    { heading: headings.onTimeShare, width: 9, format: share },
    { heading: headings.lateShare, width: 9, format: share },
    { heading: headings.crossed, width: 27 },
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

function spellingColumns(): readonly KeptColumn[] {
  const plain: CellFormat = { wrap: false };
  const { text, criterion, first } = words().spellings;
  return [
    { heading: headings.kind, width: 15, format: plain },
    { heading: headings.name, width: 30, format: plain },
    { heading: text, width: 40, format: plain },
    ...FIGURE_IDS.map((id): KeptColumn => ({
      heading: headings[id],
      width: 10,
      format: { horizontal: 'center', numberFormat: '0' },
    })),
    { heading: first, width: 9, format: { horizontal: 'center' } },
    { heading: criterion, width: 20, format: plain },
    { heading: headings.id, width: 20, format: plain },
    { heading: SPELLING_KEY, width: 20, format: plain },
  ];
}
