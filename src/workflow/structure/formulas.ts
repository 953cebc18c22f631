/**
 * The formulas of the workbook: what Excel computes each morning without this program.
 *
 * Every one has a twin in domain/plan (stateOn, trackedDue, nextCycleDate) that gives the cached value.
 * Only functions that Excel 2010 and LibreOffice know are used. A date typed with a time of day counts
 * as its day, hence "< day + 1" in place of "<= day".
 */
import { messages } from '../../messages';
import type { OwnTableId } from './own-places';
import { taskColumn, type TaskColumnId } from './task-columns';

export type TableNames = Readonly<Record<OwnTableId, string>>;

/** Names that formulas use; each refers to a cell or a column. */
export const NAMES = {
  day: 'CCHC_NgayTinh',
  dueSoonDays: 'CCHC_SoNgayBaoTruoc',
  moveDue: 'CCHC_LuiNgayNghi',
  daysOff: 'CCHC_NgayNghi',
  makeUpDays: 'CCHC_NgayLamBu',
  units: 'CCHC_DonVi',
  cycles: 'CCHC_ChuKy',
  progress: 'CCHC_TienDo',
  state: 'CCHC_TrangThai',
  sourceSheet: 'CCHC_SheetNguon',
  sourceRow: 'CCHC_DongNguon',
  lastSourceRow: 'CCHC_DongNguonCuoi',
  kinds: 'CCHC_LoaiThoiHan',
  dayTypes: 'CCHC_LoaiNgay',
  yesNo: 'CCHC_CoKhong',
} as const;

/** A cell of the same row of a table, in the form that files and Office.js both take. */
export function thisRow(table: string, heading: string): string {
  return `${table}[[#This Row],[${escapeHeading(heading)}]]`;
}

/** A whole column of a table. */
export function wholeColumn(table: string, heading: string): string {
  return `${table}[${escapeHeading(heading)}]`;
}

export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** 'Phụ lục'!$A$12 with the sheet's name quoted. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

export interface TaskFormulas {
  readonly nextDue: string;
  readonly state: string;
  readonly daysLeft: string;
  readonly origin: string;
}

/** The same for every row of the table, so that a row a person adds can be filled down. */
export function taskFormulas(tables: TableNames): TaskFormulas {
  const cell = (id: TaskColumnId): string => thisRow(tables.tasks, taskColumn(id).heading);
  return {
    nextDue: nextDueFormula(cell, tables),
    state: stateFormula(cell),
    daysLeft: daysLeftFormula(cell),
    origin: originFormula(cell),
  };
}

type CellOf = (id: TaskColumnId) => string;

function nextDueFormula(cell: CellOf, tables: TableNames): string {
  const due = `INT(${cell('due')})`;
  const worked = `WORKDAY(${due}-1,1,${NAMES.daysOff})`;
  const madeUp = `IFERROR(SMALL(${NAMES.makeUpDays},COUNTIF(${NAMES.makeUpDays},"<"&${due})+1),${worked})`;
  const next = `INDEX(${wholeColumn(tables.cycles, CYCLE_HEADINGS.next)},MATCH(${cell('cycle')},${wholeColumn(tables.cycles, CYCLE_HEADINGS.name)},0))`;
  return (
    `IF(ISNUMBER(${cell('due')}),IF(${NAMES.moveDue}=1,MIN(${worked},${madeUp}),${due}),` +
    `IF(${cell('cycle')}="","",IFERROR(${next},"")))`
  );
}

function stateFormula(cell: CellOf): string {
  const { state, kind, progress } = messages('vi').states;
  const say = quoteText;
  const day = NAMES.day;
  const done = `IF(ISNUMBER(${cell('due')}),IF(${cell('doneOn')}<${cell('nextDue')}+1,${say(state['done-on-time'])},${say(state['done-late'])}),${say(state.done)})`;
  // Kinds that never have a date are named as their states are.
  const dateless = [kind.continuous, kind.recurring, kind.event, kind.plan, kind.none].map(say).join(',');
  const withoutDate =
    `IF(${cell('kind')}="",${say(state.none)},` +
    `IF(ISNUMBER(MATCH(${cell('kind')},{${dateless}},0)),${cell('kind')},${say(state.unclear)}))`;
  const withDate =
    `IF(NOT(ISNUMBER(${cell('due')})),${say(state.recurring)},` +
    `IF(${cell('nextDue')}<${day},${say(state.overdue)},` +
    `IF(${cell('nextDue')}-${day}<=${NAMES.dueSoonDays},${say(state['due-soon'])},` +
    `IF(AND(ISNUMBER(${cell('start')}),${cell('start')}>=${day}+1),${say(state['not-begun'])},${say(state['on-track'])}))))`;
  return (
    `IF(AND(ISNUMBER(${cell('doneOn')}),${cell('doneOn')}<${day}+1),${done},` +
    `IF(AND(NOT(ISNUMBER(${cell('doneOn')})),${cell('progress')}=${say(progress.done)}),${say(state.done)},` +
    `IF(${cell('origin')}=${say(state.dropped)},${say(state.dropped)},` +
    `IF(ISNUMBER(${cell('nextDue')}),${withDate},${withoutDate}))))`
  );
}

function daysLeftFormula(cell: CellOf): string {
  const { state } = messages('vi').states;
  // "Hoàn thành" begins all three states of what is done.
  const done = `LEFT(${cell('state')},${String(state.done.length)})=${quoteText(state.done)}`;
  const closed = `OR(${done},${cell('state')}=${quoteText(state.dropped)})`;
  return `IF(ISNUMBER(${cell('nextDue')}),IF(${closed},"",${cell('nextDue')}-${NAMES.day}),"")`;
}

/** A link that goes along when source rows are inserted, and says so when the source row is gone. */
function originFormula(cell: CellOf): string {
  const words = messages('vi');
  const sheet = cell('sourceSheet');
  const row = cell('sourceRow');
  const label = quoteText(words.structure.sheet.sourceRow({ sheet: '\u0001', row: '\u0002' }))
    .replace('\u0001', `"&${sheet}&"`)
    .replace('\u0002', `"&${row}&"`)
    .replace(/^""&/, '')
    .replace(/&""$/, '');
  const target = `"#'"&SUBSTITUTE(${sheet},"'","''")&"'!A"&${row}`;
  return (
    `IF(${sheet}="",${quoteText(words.structure.sheet.typedByHand)},` +
    `IF(ISNUMBER(${row}),HYPERLINK(${target},${label}),${quoteText(words.states.state.dropped)}))`
  );
}

/** Number of the source row; follows the row as rows are inserted above it. */
export function sourceRowFormula(sheet: string, row: number): string {
  return `IFERROR(ROW(${quoteSheet(sheet)}!$A$${String(row)}),"")`;
}

/**
 * The row that such a formula points at; undefined where the source row is gone. Programs that change a workbook
 * without computing it leave formulas without results.
 */
export function sourceRowOf(formula: string): number | undefined {
  const row = /^IFERROR\(ROW\((?:'(?:[^']|'')+'|[^'!#(]+)!\$A\$(\d+)\),""\)$/i.exec(formula)?.[1];
  return row === undefined ? undefined : Number(row);
}

export const CYCLE_HEADINGS = {
  name: 'Chu kỳ',
  weeks: 'Số tuần',
  months: 'Số tháng',
  month: 'Tháng thứ',
  day: 'Ngày',
  weekday: 'Thứ',
  from: 'Từ ngày',
  until: 'Đến ngày',
  along: 'Kèm chu kỳ',
  alsoAlong: 'Kèm chu kỳ (2)',
  base: 'Tính từ',
  here: 'Hạn kỳ này',
  after: 'Hạn kỳ sau',
  own: 'Hạn riêng',
  next: 'Hạn kế tiếp',
} as const;

export interface CycleFormulas {
  readonly base: string;
  readonly here: string;
  readonly after: string;
  readonly own: string;
  readonly next: string;
}

/** One more than 31/12/9999, the last date of Excel: stands for "no further date". */
export const NEVER = '2958466';

/** See CycleTerms of domain/plan for what the columns mean. */
export function cycleFormulas(tables: TableNames): CycleFormulas {
  const cell = (heading: string): string => thisRow(tables.cycles, heading);
  const h = CYCLE_HEADINGS;
  const [base, months, weekday] = [cell(h.base), cell(h.months), cell(h.weekday)];
  const index = `((YEAR(${base})-2000)*12+MONTH(${base})-1)`;
  const month = `${index}+MOD(${cell(h.month)}-1-${index},${months})`;
  const dateIn = (added: string): string => {
    const last = `DATE(2000,${month}${added}+2,0)`;
    return `IF(ISNUMBER(${weekday}),${last}-MOD(WEEKDAY(${last},2)-${weekday},7),MIN(DATE(2000,${month}${added}+1,${cell(h.day)}),${last}))`;
  };
  const isWeekly = `COUNT(${cell(h.weeks)},${weekday})=2`;
  const isMonthly = `AND(ISNUMBER(${months}),COUNT(${cell(h.month)},${cell(h.day)},${weekday})>1)`;
  const weekly = `${base}+MOD(DATE(2000,1,2)+${weekday}-${base},7*${cell(h.weeks)})`;
  const nearest = `IF(${cell(h.here)}<${base},${cell(h.after)},${cell(h.here)})`;
  const ownOf = (other: string): string =>
    `IFERROR(INDEX(${wholeColumn(tables.cycles, h.own)},MATCH(${cell(other)},${wholeColumn(tables.cycles, h.name)},0)),${NEVER})`;
  const soonest = `MIN(${cell(h.own)},${ownOf(h.along)},${ownOf(h.alsoAlong)})`;
  const over = `IF(ISNUMBER(${cell(h.until)}),${nearest}>${cell(h.until)},FALSE)`;
  return {
    base: `MAX(${NAMES.day},${cell(h.from)})`,
    here: `IF(${isWeekly},${weekly},IF(${isMonthly},${dateIn('')},""))`,
    after: `IF(${isWeekly},"",IF(${isMonthly},${dateIn('+' + months)},""))`,
    own: `IF(ISNUMBER(${cell(h.here)}),IF(${over},${NEVER},${nearest}),${NEVER})`,
    next: `IF(${soonest}<${NEVER},${soonest},"")`,
  };
}

/** Brackets, "#" and "'" in a column's name are escaped by "'" within structured references. */
function escapeHeading(heading: string): string {
  return heading.replace(/['[\]#@]/g, "'$&");
}
