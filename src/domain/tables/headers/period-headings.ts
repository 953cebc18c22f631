/**
 * Headings that name a month, a quarter or a year: "Quý II", "Q2/2026", "Tháng 5", "T5", "Tuần 2", "Năm 2027", and "5" under
 * a heading that says "Tháng" or stands over all twelve. Below such headings offices mark with an x when a task is due.
 */
import { fold } from '../../text';
import type { GridView, ViewCell } from '../grid-view';

/** A month (1–12), a quarter (1–4), a week of a month (1–5) or a whole year (0); the year where the heading states it. */
export interface HeadedPeriod {
  readonly size: 'month' | 'quarter' | 'week' | 'year';
  readonly number: number;
  readonly year: number | null;
}

const ROMANS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const QUARTER =
  /^(?:quy|q)\s*\.?\s*(?<number>[1-4]|i{1,3}|iv)(?:\s*(?:[/.-]|nam)\s*(?:nam )?(?<year>20\d\d))?$/;
const MONTH =
  /^(?:thang|thg|th|t)\s*\.?\s*(?<number>1[0-2]|0?[1-9])(?:\s*(?:[/.-]|nam)\s*(?:nam )?(?<year>20\d\d))?$/;
const MONTH_OF_YEAR = /^(?<number>1[0-2]|0?[1-9])\s*[/.-]\s*(?<year>20\d\d)$/;
const WHOLE_YEAR = /^(?:nam\s+)?(?<year>20[1-4]\d)$/;
const WEEK = /^tuan(?: thu)?\s*(?<number>[1-5]|i{1,3}|iv)$/;
const BARE = /^(?:1[0-2]|0?[1-9]|i{1,3}|iv)$/;
const SAYS_MONTH = /(?<![a-z])thang(?![a-z])/;
const SAYS_QUARTER = /(?<![a-z])quy(?![a-z])/;
const SAYS_TIME = /(?<![a-z])(?:thoi (?:gian|han|diem)|tien do|lich|lo trinh|ke hoach|nam)(?![a-z])/;
const SAYS_YEAR = /(?<!\d)(20\d\d)(?!\d)/;

/** Reads the parts of a heading from top to bottom; undefined where the lowest names no period. */
export function headedPeriod(parts: readonly string[]): HeadedPeriod | undefined {
  if (!couldNamePeriod(parts.at(-1) ?? '')) return undefined;
  const folded = parts.map((part) => fold(part).trim());
  const leaf = folded.at(-1) ?? '';
  const above = folded.slice(0, -1);
  const quarter = QUARTER.exec(leaf)?.groups;
  const month = (MONTH.exec(leaf) ?? MONTH_OF_YEAR.exec(leaf))?.groups;
  const year = yearIn([...above, quarter?.year ?? month?.year ?? '']);
  if (quarter) return { size: 'quarter', number: numberOf(quarter.number ?? ''), year };
  if (month) return { size: 'month', number: numberOf(month.number ?? ''), year };
  const week = WEEK.exec(leaf)?.groups?.number;
  if (week !== undefined) return { size: 'week', number: numberOf(week), year: null };
  const whole = WHOLE_YEAR.exec(leaf)?.groups?.year;
  if (whole !== undefined) return { size: 'year', number: 0, year: Number(whole) };
  if (!BARE.test(leaf)) return undefined;
  const number = numberOf(leaf);
  const under = above.flatMap((part) => QUARTER.exec(part)?.groups?.number ?? [])[0];
  if (under !== undefined) {
    // "Quý II" over 4, 5, 6, or over 1, 2, 3 within the quarter.
    const before = (numberOf(under) - 1) * 3;
    return { size: 'month', number: number <= before && number <= 3 ? before + number : number, year };
  }
  if (above.some((part) => SAYS_MONTH.test(part)) && /\d/.test(leaf)) return { size: 'month', number, year };
  if (above.some((part) => SAYS_QUARTER.test(part)) && number <= 4) return { size: 'quarter', number, year };
  if (!above.some((part) => SAYS_TIME.test(part))) return undefined;
  return { size: /\d/.test(leaf) ? 'month' : 'quarter', number, year };
}

/** "Quý IV năm 2026" in all its spellings is shorter. */
const LONGEST_PERIOD = 40;
/** "12", "iii". */
const LONGEST_NUMBER = 3;
const BEGINS_PERIOD = /^\s*[qtniìíỉĩị\d]/i;
const ENDS_WITH_NUMBER = /[\div]\s*$/i;

/**
 * Every row of a sheet is asked whether it heads a table, and next to none of its texts can name a period:
 * those are short, begin with q, t, n, i or a digit and end with a number.
 */
function couldNamePeriod(text: string): boolean {
  return text.length <= LONGEST_PERIOD && ENDS_WITH_NUMBER.test(text) && BEGINS_PERIOD.test(text);
}

/** "Quý II", "Tháng 5/2026": as the reader of deadlines takes it. */
export function periodText({ size, number, year }: HeadedPeriod): string {
  if (size === 'year') return `Năm ${String(year)}`;
  if (size === 'week') return `Tuần ${String(number)}`;
  const name =
    size === 'month' ? `Tháng ${String(number)}` : `Quý ${['I', 'II', 'III', 'IV'][number - 1] ?? ''}`;
  return year === null ? name : `${name}/${String(year)}`;
}

/**
 * The cells of a header row that name periods in rising order: three or more, or two quarters. `above` gives the
 * headings over a cell, for rows under another header row. Any other row has none.
 */
export function periodCells(
  cells: readonly ViewCell[],
  above?: (cell: ViewCell) => readonly string[],
): readonly ViewCell[] {
  if (!mayNamePeriods(cells, above !== undefined)) return wholeYear(cells);
  const named: { readonly cell: ViewCell; readonly at: number; readonly quarter: boolean }[] = [];
  for (const cell of cells) {
    const period = headedPeriod(above === undefined ? [cell.text] : [...above(cell), cell.text]);
    if (period) named.push({ cell, at: placeOf(period), quarter: period.size === 'quarter' });
  }
  const rising = named.every(({ at }, index) => index === 0 || at > (named[index - 1]?.at ?? 0));
  if (rising && (named.length >= 3 || (named.length === 2 && named.every(({ quarter }) => quarter)))) {
    return named.map(({ cell }) => cell);
  }
  return wholeYear(cells);
}

/** Two cells at least could; a number by itself only does under a heading. */
function mayNamePeriods(cells: readonly ViewCell[], underHeadings: boolean): boolean {
  let count = 0;
  for (const { text } of cells) {
    if (!underHeadings && text.length <= LONGEST_NUMBER && BARE.test(text.toLowerCase())) continue;
    if (couldNamePeriod(text) && ++count >= 2) return true;
  }
  return false;
}

/** 1 to 12 side by side at the end of a row of headings can only be months. */
function wholeYear(cells: readonly ViewCell[]): readonly ViewCell[] {
  const first = cells.findIndex(({ text }) => text === '1' || text === '01');
  const year = first < 1 ? [] : cells.slice(first, first + 12);
  return year.length === 12 && year.every(({ text }, index) => Number(text) === index + 1) ? year : [];
}

/** The headings that stand over a cell between two rows: its merges' and the nearest one to the left. */
export function headingsOver(view: GridView, top: number, bottom: number, column: number): string[] {
  const found: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const over = view.seen(row, column) ?? view.cellsOf(row).findLast((cell) => cell.column < column);
    if (over && over.text !== found.at(-1)) found.push(over.text);
  }
  return found;
}

function placeOf({ size, number, year }: HeadedPeriod): number {
  return (year ?? 0) * 12 + (size === 'quarter' ? number * 3 : number);
}

function numberOf(text: string): number {
  return ROMANS[text] ?? Number(text);
}

function yearIn(texts: readonly string[]): number | null {
  const found = texts.flatMap((text) => SAYS_YEAR.exec(text)?.[1] ?? []).at(-1);
  return found === undefined ? null : Number(found);
}
