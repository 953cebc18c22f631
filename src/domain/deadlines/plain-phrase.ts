/**
 * The deadlines that most cells hold: a day, month, quarter or year in figures, with a word before it or none:
 * "Trước ngày 15/12/2025", "Tháng 4-6/2025", "Quý II, III/2025", "6 tháng đầu năm 2025".
 *
 * They are read in one walk, many times as fast as by patterns, and come to just what the patterns make of them.
 * Whatever has another word or sign in it is left to the patterns.
 */
import { isPossibleDay, partialDay } from './partial-day';
import type { PartialDay } from './partial-day';
import { dayNumeric, dayWithoutYear, monthNumeric, months, monthsOfYear, quarters, years } from './patterns';
import type { Dated, WindowSize } from './piece';
import { beforeDate } from './plain-before';
import { COMMA, DASH, DOT, PlainTokens, SLASH, wordNumber } from './plain-tokens';

/** The one piece of a plain phrase, with its bound; undefined where the phrase is not plain. */
export function plainPiece(text: string): Dated | undefined {
  if (!tokens.read(text)) return undefined;
  let before = beforeDate;
  let first = 0;
  let at = 0;
  let word = tokens.word(at);
  while (word !== 0 && !DATED_WORDS.has(word)) {
    const next = before.next.get(word);
    if (next === undefined) return undefined;
    before = next;
    at++;
    if (before === beforeDate) first = at;
    word = tokens.word(at);
  }
  if (before.bound === undefined && before !== beforeDate) return undefined;
  const date = dateOf(word, word === 0 ? at : at + 1);
  const start = tokens.start(first);
  if (date === undefined || tokens.start(at) - start > LONGEST_BEFORE) return undefined;
  return {
    start,
    end: tokens.end(tokens.count - 1),
    pattern: date.pattern,
    value: date.value,
    weak: false,
    byConvention: false,
    isRange: date.isRange,
    shortYear: false,
    bound: date.isRange && before.bound === 'from' ? 'within' : before.bound,
    time: undefined,
  };
}

type PlainDate = Pick<Dated, 'value' | 'pattern' | 'isRange'>;

const tokens = new PlainTokens();

/** Words that are farther from their date say nothing of it; only blanks without end part them so. */
const LONGEST_BEFORE = 50;
const DAY = wordNumber('ngay');
const MONTH = wordNumber('thang');
const QUARTER = wordNumber('quy');
const YEAR = wordNumber('nam');
const FIRST = wordNumber('dau');
const LAST = wordNumber('cuoi');
const DATED_WORDS: ReadonlySet<number> = new Set([DAY, MONTH, QUARTER, YEAR]);
const NUMERALS = new Map(['i', 'ii', 'iii', 'iv'].map((numeral, index) => [wordNumber(numeral), index + 1]));

/** The date from token `at` to the end; `word` stands before it, 0 where it begins with a figure. */
function dateOf(word: number, at: number): PlainDate | undefined {
  if (word === MONTH) return periodOf(at, word, 1);
  if (word === QUARTER) return periodOf(at, word, 3);
  if (word === YEAR) return yearOf(at);
  if (tokens.word(at + 1) === MONTH) return monthsOfYearOf(at);
  return dayOf(at, word === DAY);
}

/** "15/12/2025", "15/12"; without the word "ngày" also "12/2025". */
function dayOf(at: number, named: boolean): PlainDate | undefined {
  const day = tokens.number(at, 31);
  const separator = tokens.sign(at + 1);
  const month = tokens.number(at + 2, 12);
  if (day === 0 || !isSeparator(separator)) return undefined;
  if (tokens.count === at + 3 && separator === SLASH) {
    if (month !== 0) return dueOn(dayWithoutYear.id, partialDay(month, day));
    const year = tokens.year(at + 2);
    return named || day > 12 || year === 0 ? undefined : periods(monthNumeric.id, 'month', day, day, 1, year);
  }
  const year = tokens.year(at + 4);
  return tokens.count === at + 5 && month !== 0 && year !== 0 && tokens.sign(at + 3) === separator
    ? dueOn(dayNumeric.id, partialDay(month, day, year))
    : undefined;
}

function dueOn(pattern: string, due: PartialDay): PlainDate | undefined {
  return isPossibleDay(due) ? { value: { is: 'day', due }, pattern, isRange: false } : undefined;
}

/** "6", "4-6/2025", "II, quý III năm 2025", after the word that names what is counted. */
function periodOf(at: number, word: number, monthsEach: 1 | 3): PlainDate | undefined {
  const first = periodNumber(at, monthsEach);
  let last = first;
  let year = yearAfter(at + 1);
  if (year === undefined) {
    const joint = tokens.sign(at + 1);
    const second = tokens.word(at + 2) === word ? at + 3 : at + 2;
    last = periodNumber(second, monthsEach);
    const follows = joint === DASH ? last > first : joint === COMMA && last === first + 1;
    // "Tháng 02 - 03-2025" may be a day.
    const mayBeDay = tokens.sign(second + 1) === DASH;
    year = follows && !mayBeDay ? yearAfter(second + 1) : undefined;
  }
  if (first === 0 || year === undefined) return undefined;
  return monthsEach === 1
    ? periods(months.id, 'month', first, last, 1, year)
    : periods(quarters.id, 'quarter', first, last, 3, year);
}

function periodNumber(at: number, monthsEach: 1 | 3): number {
  const numeral = monthsEach === 1 ? 0 : tokens.word(at);
  return numeral === 0 ? tokens.number(at, 12 / monthsEach) : (NUMERALS.get(numeral) ?? 0);
}

/** "/2025", " năm 2025"; 0 where the phrase ends without, undefined where it goes on otherwise. */
function yearAfter(at: number): number | undefined {
  if (tokens.count === at) return 0;
  const joined = isSeparator(tokens.sign(at)) || tokens.word(at) === YEAR;
  return joined && tokens.count === at + 2 ? tokens.year(at + 1) || undefined : undefined;
}

function isSeparator(sign: number): boolean {
  return sign === SLASH || sign === DOT || sign === DASH;
}

function yearOf(at: number): PlainDate | undefined {
  const year = tokens.count === at + 1 ? tokens.year(at) : 0;
  return year === 0
    ? undefined
    : windowOf(years.id, 'year', partialDay(1, 1, year), partialDay(12, 31, year), false);
}

/** "6 tháng đầu năm 2025", "06 tháng cuối năm". */
function monthsOfYearOf(at: number): PlainDate | undefined {
  const count = tokens.number(at, 12);
  const part = tokens.word(at + 2);
  const year = tokens.count === at + 4 ? undefined : tokens.year(at + 4);
  const isWhole = tokens.word(at + 3) === YEAR && tokens.count <= at + 5;
  if (count === 0 || year === 0 || !isWhole || (part !== FIRST && part !== LAST)) return undefined;
  const [start, end] = part === FIRST ? [1, count] : [13 - count, 12];
  return windowOf(
    monthsOfYear.id,
    'half-year',
    partialDay(start, 1, year),
    partialDay(end, 'last', year),
    false,
  );
}

/** From the first to the last of the periods, of `monthsEach` months; `stated` is 0 where no year is. */
function periods(
  pattern: string,
  size: WindowSize,
  first: number,
  last: number,
  monthsEach: number,
  stated: number,
): PlainDate {
  const year = stated === 0 ? undefined : stated;
  const start = partialDay((first - 1) * monthsEach + 1, 1, year);
  const due = partialDay(last * monthsEach, 'last', year);
  return windowOf(pattern, first === last ? size : 'part', start, due, first !== last);
}

function windowOf(
  pattern: string,
  size: WindowSize,
  start: PartialDay,
  due: PartialDay,
  isRange: boolean,
): PlainDate {
  return { value: { is: 'window', size, start, due }, pattern, isRange };
}
