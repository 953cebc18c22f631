/**
 * The words and figures that deadline phrases are made of, as expression sources over folded text (a
 * blank stands for one or more spaces, "~" for any number).
 */
import { oneOf } from '../text';
import type { WeekdayCode } from './reading';

/** Day and month figures, wider than the calendar, so that 31/6 can be told from no date at all. */
export const DAY = '\\d{1,2}';
export const MONTH_FIGURE = '(?:1[0-2]|0?[1-9])';
export const YEAR = '(?:19|20|21)\\d\\d';
export const SEPARATOR = '[/.-]';

/** Not in the middle of a longer figure: "16.181/16.183", "3.1.2", "01/2023/TT". */
export const FIGURE_START = '(?<![a-z0-9]|\\d[.,]|\\d\\s?/\\s?|(?<!/\\d{0,3})\\d-)';
export const FIGURE_END = '(?![a-z0-9%]|[.,/]\\d|-\\d(?!\\d?[/.])|~/~[a-z0-9])';

/** Numbers as both months and counts name them. */
const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['bon', 4],
  ['nam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['muoi', 10],
  ['muoi hai', 12],
];

const MONTH_WORDS = new Map<string, number>([...NUMBER_WORDS, ['tu', 4], ['muoi mot', 11]]);

/**
 * Months in words. "Năm" (May, or year) and "sau" without its accent (June, or next) count only where a
 * year follows; "giêng" is lunar.
 */
export const MONTH_WORD = `(?:muoi mot|muoi hai|muoi|mot|hai|ba|tu|bon|sau(?=~/|~,?~nam~\\d)|bay|tam|chin)(?! lan| ngay| thang)`;

/** What stands in every month that is named: "tháng 6", "tháng Mười hai". */
export const MONTH_NUMBERS = [
  'thang 1',
  'muoi',
  'mot',
  'hai',
  'ba',
  'tu',
  'bon',
  'sau',
  'bay',
  'tam',
  'chin',
];

export function monthOf(text: string): number {
  const figure = Number(text);
  return Number.isNaN(figure) ? (MONTH_WORDS.get(text.replace(/ +/g, ' ').trim()) ?? figure) : figure;
}

const COUNT_WORDS = new Map<string, number>([
  ...NUMBER_WORDS,
  ['muoi lam', 15],
  ['hai muoi', 20],
  ['ba muoi', 30],
]);

/** "05", "tám", "05 (năm)". */
export const COUNT = `(?:\\d{1,3}(?:~\\([a-z ]+\\))?|${oneOf(COUNT_WORDS.keys())})`;
/** The words that counts in words end with. */
export const COUNT_END_WORDS = [
  ...new Set([...COUNT_WORDS.keys()].map((name) => name.split(' ').at(-1) ?? name)),
];

export function countOf(text: string): number {
  const figure = /^\d+/.exec(text);
  return figure ? Number(figure[0]) : (COUNT_WORDS.get(text.replace(/ +/g, ' ').trim()) ?? 0);
}

const QUARTERS = new Map<string, number>([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['iiii', 4],
  // Scanners read the numeral I as the letter l or the figure 1.
  ['l', 1],
  ['ll', 2],
  ['lll', 3],
  ['lv', 4],
  ['il', 2],
  ['li', 2],
  ['iil', 3],
  ['ili', 3],
  ['lii', 3],
  ['ill', 3],
  ['lli', 3],
  ['11', 2],
  ['111', 3],
  ['1v', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['01', 1],
  ['02', 2],
  ['03', 3],
  ['04', 4],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['bon', 4],
  ['tu', 4],
]);

export const QUARTER = `${oneOf(QUARTERS.keys())}(?! lan| ngay| thang)`;

/** As one word where no figure or blank parts them: "quý", "quýII" … */
export const QUARTER_WORDS = ['quy', ...numerals('quy')];
/** … and "Q", "QII". */
export const QUARTER_LETTERS = ['q', ...numerals('q')];

function numerals(before: string): readonly string[] {
  return [...QUARTERS.keys()].filter((name) => /^[ivl]+$/.test(name)).map((name) => before + name);
}

export function quarterOf(text: string): number {
  return QUARTERS.get(text) ?? 0;
}

export const WEEKDAYS: ReadonlyMap<string, WeekdayCode> = new Map<string, WeekdayCode>([
  ['thu hai', 'MO'],
  ['thu ba', 'TU'],
  ['thu tu', 'WE'],
  ['thu nam', 'TH'],
  ['thu sau', 'FR'],
  ['thu bay', 'SA'],
  ['thu 2', 'MO'],
  ['thu 3', 'TU'],
  ['thu 4', 'WE'],
  ['thu 5', 'TH'],
  ['thu 6', 'FR'],
  ['thu 7', 'SA'],
  ['chu nhat', 'SU'],
]);

/** Words that begin a stretch of recurrence: hàng, hằng (both "hang" folded), mỗi, từng. */
export const EACH = '(?:hang|moi|tung|tat ca cac|cac)';
/** One of them stands in every such stretch. */
export const EACH_WORDS = ['hang', 'moi', 'tung', 'cac'];

/** Documents whose own date or year is no deadline. */
const DOCUMENT_NAMES = [
  'quyet dinh',
  'nghi quyet',
  'nghi dinh',
  'thong tu',
  'thong tu lien tich',
  'luat',
  'bo luat',
  'phap lenh',
  'chi thi',
  'cong van',
  'cong dien',
  'ke hoach',
  'chuong trinh',
  'chuong trinh hanh dong',
  'de an',
  'du an',
  'thong bao',
  'ket luan',
  'van ban',
  'to trinh',
  'huong dan',
  'quy dinh',
  'quy che',
  'hop dong',
  'chien luoc',
  'du toan',
];
export const DOCUMENTS = oneOf(DOCUMENT_NAMES);
/** The words they begin with. */
export const DOCUMENT_WORDS = [...new Set(DOCUMENT_NAMES.flatMap((name) => name.split(' ').slice(0, 1)))];

/** Words that turn a following date into a deadline. */
export const LIMIT_WORDS =
  '(?:truoc|den het|den|het|cham nhat|muon nhat|khong qua|khong muon hon|khong cham qua|khong cham hon|xong|hoan thanh|trong|tu|ke tu|sau)';
