/**
 * The sheet "Báo cáo tháng": a closed month by section and by unit, beside the month before. A month that is
 * not closed yet is closed with it. Notes belong to their month: they are kept in the table LichSu, so that
 * making another month's report neither loses them nor shows them there.
 */
import { cellRange } from '../../domain/grid';
import type { CivilDate } from '../../domain/dates';
import {
  lastDayOf,
  monthOf,
  monthReport,
  monthWords,
  pointsBetween,
  previousMonth,
  sharesOf,
  type Month,
} from '../../domain/scoreboard';
import { messages } from '../../messages';
import type { CellContent, CellFormat, Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import { dateWords, rowsOfTable, textContent, type FoundTable } from '../structure';
import { boardAfter } from './board-after';
import { closedLines, closeMonths, findHistory, lineId, type ClosedLine, type MonthNotes } from './history';
import { placeKept, type KeptColumn, type KeptRow } from './kept-table';
import { opening } from './meeting-page';
import { lineAgain, lineLook, newPage } from './page';
import { findTable, isRefusal, scoreSource, sheetFor, type ScoreRefusal, type ScoreSource } from './source';

export const MONTH_TABLE = 'BaoCaoThang';

const words = () => messages('vi').scoreboard.sheet.month;
const { headings } = words();
const HEADER_ROW = 4;

export interface MonthPage {
  readonly changeSet: ChangeSet;
  readonly sheet: string;
  readonly month: Month;
  readonly closedOn: CivilDate;
  /** Closed by this run. */
  readonly closedNow: boolean;
  readonly lines: readonly ClosedLine[];
}

/** A second run on its outcome changes nothing. */
export function monthPage(
  snapshot: WorkbookSnapshot,
  options: { readonly asOf: CivilDate; readonly month: Month },
): MonthPage | { readonly refused: ScoreRefusal } {
  const { month } = options;
  const found = findTable(snapshot, MONTH_TABLE, headings.id);
  const sheet = sheetFor(snapshot, found, words().name);
  const history = sheetFor(snapshot, findHistory(snapshot), messages('vi').scoreboard.sheet.history.name);
  const source = scoreSource(snapshot, options.asOf, [sheet, history]);
  if (isRefusal(source)) return { refused: source };
  if (month > monthOf(source.day))
    return { refused: { id: 'monthAhead', data: { month: monthWords(month) } } };
  const standing = closedLines(snapshot).find((line) => line.month === month);
  const isClosed = standing?.closedOn === lastDayOf(month);
  const closed = closeMonths(source, isClosed ? [] : [month], source.day, notesOn(found, snapshot));
  const lines = closed.lines.filter((line) => line.month === month);
  const before = linesBefore(source, closed.lines, previousMonth(month));
  const closedOn = lines[0]?.closedOn ?? source.day;
  const why = messages('vi').scoreboard.why.month;
  const placed = placeKept(
    sheet,
    { name: MONTH_TABLE, idHeading: headings.id, columns: columns(), rows: rowsOf(lines, before) },
    found,
    { top: HEADER_ROW, left: 1 },
    why,
    snapshot.date1904,
  );
  const { top, bottom, right } = placed.range;
  const title = words().title({ month: monthWords(month) });
  const subtitle = words().subtitle({ day: dateWords(closedOn) });
  const summary = summaryOf(month, lines);
  const shown = snapshot.sheets.find(({ name }) => name === sheet);
  const changes: Change[] = [
    ...closed.changes,
    ...boardAfter(source, closed),
    ...(found
      ? []
      : [
          ...newPage({
            sheet,
            title,
            subtitle,
            right: columns().length - 1,
            headerRow: HEADER_ROW,
            orientation: 'landscape',
            tabColor: '70AD47',
            isCentered: true,
            why,
          }),
          ...lineLook(sheet, HEADER_ROW - 1, columns().length - 1, why),
        ]),
    ...placed.changes,
    ...lineAgain(shown, sheet, top - 3, { text: title, opening: opening(title) }, why),
    ...lineAgain(shown, sheet, top - 2, { text: subtitle, opening: opening(subtitle) }, why),
    ...lineAgain(shown, sheet, top - 1, { text: summary, opening: opening(summary) }, why),
    { kind: 'page-setup', why, sheet, setup: { printArea: cellRange(1, 1, bottom, right) } },
    ...(found ? [] : [{ kind: 'freeze', why, sheet, rows: HEADER_ROW, columns: 0 } as const]),
    { kind: 'activate', why, sheet },
  ];
  return {
    changeSet: { command: 'month-report', changes },
    sheet,
    month,
    closedOn,
    closedNow: !isClosed,
    lines,
  };
}

/** Notes that people left on the page, by the row's id, which names its month. */
function notesOn(found: FoundTable | null, snapshot: WorkbookSnapshot): MonthNotes {
  const notes = new Map<string, string>();
  if (!found) return notes;
  const idAt = found.table.columns.indexOf(headings.id);
  const noteAt = found.table.columns.indexOf(headings.note);
  const known = new Map(closedLines(snapshot).map((line) => [lineId(line), line.note]));
  for (const { cells } of rowsOfTable(found)) {
    const id = cells[idAt]?.text ?? '';
    const note = cells[noteAt]?.text.trim() ?? '';
    if (known.has(id) && known.get(id) !== note) notes.set(id, note);
  }
  return notes;
}

/** The month before as it was closed; worked out from the days that tasks were done where it never was. */
function linesBefore(
  { tasks, settings, units, daysOff, day }: ScoreSource,
  closed: readonly ClosedLine[],
  month: Month,
): ReadonlyMap<string, Pick<ClosedLine, 'figures' | 'completion'>> {
  const known = closed.filter((line) => line.month === month);
  if (known.length > 0) return new Map(known.map((line) => [line.group, line]));
  const followed = tasks.map(({ task }) => task);
  const report = monthReport(followed, month, day, settings, units, daysOff);
  return new Map(
    report.lines.map((line) => [
      line.kind === 'all' ? 'all' : `${line.kind}|${line.key}`,
      { figures: line.figures, completion: sharesOf(line.figures).completion },
    ]),
  );
}

const PARTS = ['all', 'section', 'unit'] as const;
const ROMAN = ['I', 'II', 'III'] as const;

function rowsOf(
  lines: readonly ClosedLine[],
  before: ReadonlyMap<string, Pick<ClosedLine, 'figures' | 'completion'>>,
): readonly KeptRow[] {
  return PARTS.flatMap((part, place): KeptRow[] => {
    const own = lines.filter(({ kind }) => kind === part);
    if (part === 'all')
      return own.map((line) => rowOf(line, before.get(line.group), ROMAN[place] ?? '', true));
    if (own.length === 0) return [];
    return [
      { id: `#${part}`, bold: true, cells: headingCells(ROMAN[place] ?? '', words().parts[part]) },
      ...own.map((line, index) => rowOf(line, before.get(line.group), String(index + 1), false)),
    ];
  });
}

function headingCells(numeral: string, name: string): KeptRow['cells'] {
  const blank: CellContent = { kind: 'blank' };
  return {
    ...Object.fromEntries(Object.values(headings).map((heading) => [heading, blank])),
    [headings.number]: textContent(numeral),
    [headings.name]: textContent(name),
  };
}

function rowOf(
  line: ClosedLine,
  before: Pick<ClosedLine, 'figures' | 'completion'> | undefined,
  number: string,
  bold: boolean,
): KeptRow {
  const { figures, completion } = line;
  const { onTime, late, done, overdue, tasks } = figures;
  const count = (value: number): CellContent => ({ kind: 'number', number: value });
  const optional = (value: number | null): CellContent => (value === null ? { kind: 'blank' } : count(value));
  const then = before?.completion ?? null;
  return {
    id: lineId(line),
    bold,
    cells: {
      [headings.number]: textContent(number),
      [headings.name]: textContent(line.kind === 'all' ? words().parts.all : line.name),
      [headings.tasks]: count(tasks),
      [headings.doneInMonth]: count(line.doneInMonth),
      [headings.finished]: count(onTime + late + done),
      [headings.onTime]: count(onTime),
      [headings.late]: count(late),
      [headings.overdue]: count(overdue),
      [headings.dueNextMonth]: count(line.dueNextMonth),
      [headings.completion]: optional(completion),
      [headings.completionBefore]: optional(then),
      [headings.completionChange]:
        then === null || completion === null ? { kind: 'blank' } : count(pointsBetween(then, completion)),
      [headings.overdueChange]: before ? count(overdue - before.figures.overdue) : { kind: 'blank' },
      [headings.note]: textContent(line.note),
    },
  };
}

function columns(): readonly KeptColumn[] {
  const center = { horizontal: 'center' } as const;
  const count: CellFormat = { ...center, numberFormat: '0' };
  const share: CellFormat = { ...center, numberFormat: '0%' };
  return [
    { heading: headings.number, width: 6, format: center },
    { heading: headings.name, width: 36 },
    { heading: headings.tasks, width: 9, format: count },
    { heading: headings.doneInMonth, width: 10, format: count },
    { heading: headings.finished, width: 10, format: count },
    { heading: headings.onTime, width: 9, format: count },
    { heading: headings.late, width: 10, format: count },
    { heading: headings.overdue, width: 9, format: count },
    { heading: headings.dueNextMonth, width: 10, format: count },
    { heading: headings.completion, width: 11, format: share },
    { heading: headings.completionBefore, width: 9, format: share },
    {
      heading: headings.completionChange,
      width: 11,
      format: { ...center, numberFormat: '+0.0;-0.0;0' },
    },
    { heading: headings.overdueChange, width: 10, format: { ...center, numberFormat: '+0;-0;0' } },
    { heading: headings.note, width: 18 },
    { heading: headings.id, width: 10, hidden: true },
  ];
}

function summaryOf(month: Month, lines: readonly ClosedLine[]): string {
  const whole = lines.find(({ kind }) => kind === 'all');
  const figures = whole?.figures;
  return words().summary({
    month: monthWords(month),
    doneInMonth: whole?.doneInMonth ?? 0,
    tasks: figures?.tasks ?? 0,
    finished: figures ? figures.onTime + figures.late + figures.done : 0,
    overdue: figures?.overdue ?? 0,
    dueNextMonth: whole?.dueNextMonth ?? 0,
  });
}
