/**
 * The deadlines that most cells hold: a day, month, quarter or year in figures, with a word before it or none:
 * "Trước ngày 15/12/2025", "Tháng 4-6/2025", "Quý II, III/2025", "Hoàn thành trong năm 2025".
 *
 * They are read in one walk, many times as fast as by patterns, and come to just what the patterns make of them.
 * Whatever has another word or sign in it is left to the patterns.
 */
import { isPossibleDay, partialDay } from './partial-day';
import type { PartialDay } from './partial-day';
import { dayNumeric, dayWithoutYear } from './patterns/day';
import { monthNumeric, months } from './patterns/month';
import { quarters } from './patterns/quarter';
import { years } from './patterns/year';
import type { Dated, WindowSize } from './piece';
import { beforeDate } from './plain-before';
import { PlainText, wordNumber } from './plain-text';

/** The one piece of a plain phrase, with its bound; undefined where the phrase is not plain. */
export function plainPiece(text: string): Dated | undefined {
  const phrase = new PlainText(text);
  let before = beforeDate;
  let start = phrase.at;
  let word = phrase.word();
  while (word !== 0) {
    // A word stands by itself: "ngày15" is left to the patterns.
    if (!phrase.blanks()) return undefined;
    if (DATED_WORDS.has(word)) break;
    const next = before.next.get(word);
    if (next === undefined) return undefined;
    before = next;
    if (before === beforeDate) start = phrase.at;
    word = phrase.word();
  }
  if ((before.bound === undefined && before !== beforeDate) || phrase.at - start > LONGEST_BEFORE)
    return undefined;
  const date = dateOf(phrase, word);
  if (date === undefined) return undefined;
  const { value, pattern, isRange } = date;
  return {
    start,
    end: phrase.end,
    pattern,
    value,
    weak: false,
    byConvention: false,
    isRange,
    shortYear: false,
    bound: isRange && before.bound === 'from' ? 'within' : before.bound,
    time: undefined,
  };
}

type PlainDate = Pick<Dated, 'value' | 'pattern' | 'isRange'>;

/** Words farther from their date than this are not its own: for blanks without end. */
const LONGEST_BEFORE = 50;
const DAY = wordNumber('ngay');
const MONTH = wordNumber('thang');
const QUARTER = wordNumber('quy');
const YEAR = wordNumber('nam');
const DATED_WORDS: ReadonlySet<number> = new Set([DAY, MONTH, QUARTER, YEAR]);
const NUMERALS = new Map(['i', 'ii', 'iii', 'iv'].map((numeral, index) => [wordNumber(numeral), index + 1]));

const COMMA = 44;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const SEPARATORS: ReadonlySet<number> = new Set([DASH, DOT, SLASH]);
const SLASHES: ReadonlySet<number> = new Set([SLASH]);
const JOINTS: ReadonlySet<number> = new Set([COMMA, DASH]);

/** What follows the words; `word` is the last of them, 0 where the date begins with a figure. */
function dateOf(phrase: PlainText, word: number): PlainDate | undefined {
  switch (word) {
    case 0:
      return dayOf(phrase, false);
    case DAY:
      return dayOf(phrase, true);
    case MONTH:
      return periodOf(phrase, MONTH, 1);
    case QUARTER:
      return periodOf(phrase, QUARTER, 3);
    case YEAR:
      return yearOf(phrase);
    default:
      return undefined;
  }
}

/** "15/12/2025", "15/12"; without the word "ngày" also "12/2025". */
function dayOf(phrase: PlainText, named: boolean): PlainDate | undefined {
  const first = numberUpTo(phrase, 31);
  const separator = phrase.sign(SEPARATORS);
  if (first === 0 || separator === 0) return undefined;
  if (separator === SLASH && !named && first <= 12) {
    const year = yearAtEnd(phrase);
    if (year !== 0) return periods(monthNumeric.id, 'month', first, first, 1, year);
  }
  const month = numberUpTo(phrase, 12);
  if (month === 0) return undefined;
  if (separator === SLASH && phrase.ends()) return dueOn(dayWithoutYear.id, partialDay(month, first));
  const year = phrase.sign(SEPARATORS) === separator ? yearAtEnd(phrase) : 0;
  return year === 0 ? undefined : dueOn(dayNumeric.id, partialDay(month, first, year));
}

function dueOn(pattern: string, due: PartialDay): PlainDate | undefined {
  return isPossibleDay(due) ? { value: { is: 'day', due }, pattern, isRange: false } : undefined;
}

/** "Tháng 6", "tháng 4-6/2025", "quý II, III năm 2025"; `word` names what is counted. */
function periodOf(phrase: PlainText, word: number, monthsEach: 1 | 3): PlainDate | undefined {
  const first = periodNumber(phrase, monthsEach);
  if (first === 0) return undefined;
  let last = first;
  let year = yearAfter(phrase, SEPARATORS);
  if (year === undefined) {
    last = secondNumber(phrase, word, monthsEach, first);
    // "02 - 03-2025" may be a day.
    year = last === 0 ? undefined : yearAfter(phrase, SLASHES);
  }
  if (year === undefined) return undefined;
  return monthsEach === 1
    ? periods(months.id, 'month', first, last, 1, year)
    : periods(quarters.id, 'quarter', first, last, 3, year);
}

/** The other end of "4-6", or the neighbour in "II, quý III"; 0 for anything else, which needs more thought. */
function secondNumber(phrase: PlainText, word: number, monthsEach: 1 | 3, first: number): number {
  phrase.blanks();
  const joint = phrase.sign(JOINTS);
  if (joint === 0) return 0;
  phrase.blanks();
  const from = phrase.at;
  if (phrase.word() === word) {
    if (!phrase.blanks()) return 0;
  } else phrase.at = from;
  const second = periodNumber(phrase, monthsEach);
  return second > first && (joint === DASH || second === first + 1) ? second : 0;
}

function periodNumber(phrase: PlainText, monthsEach: 1 | 3): number {
  const numeral = monthsEach === 1 ? 0 : phrase.word();
  return numeral === 0 ? numberUpTo(phrase, 12 / monthsEach) : (NUMERALS.get(numeral) ?? 0);
}

/** Of the last period: "/2025", " năm 2025"; 0 where the phrase ends without, undefined where it goes on. */
function yearAfter(phrase: PlainText, separators: ReadonlySet<number>): number | undefined {
  if (phrase.ends()) return 0;
  const from = phrase.at;
  const parted = phrase.blanks();
  const joined = phrase.sign(separators) !== 0 || (parted && phrase.word() === YEAR);
  if (joined) {
    phrase.blanks();
    const year = yearAtEnd(phrase);
    if (year !== 0) return year;
  }
  phrase.at = from;
  return undefined;
}

function yearOf(phrase: PlainText): PlainDate | undefined {
  const year = yearAtEnd(phrase);
  return year === 0
    ? undefined
    : spanOf(years.id, 'year', partialDay(1, 1, year), partialDay(12, 31, year), false);
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
  return spanOf(pattern, first === last ? size : 'part', start, due, first !== last);
}

function spanOf(
  pattern: string,
  size: WindowSize,
  start: PartialDay,
  due: PartialDay,
  isRange: boolean,
): PlainDate {
  return { value: { is: 'window', size, start, due }, pattern, isRange };
}

/** A figure of one or two digits from 1 to `most`; 0 for anything else. */
function numberUpTo(phrase: PlainText, most: number): number {
  const number = phrase.figure();
  return phrase.digits <= 2 && number >= 1 && number <= most ? number : 0;
}

/** A year of four digits with nothing after it; 0 for anything else, which is then still to be read. */
function yearAtEnd(phrase: PlainText): number {
  const from = phrase.at;
  const year = phrase.figure();
  if (phrase.digits === 4 && year >= FIRST_YEAR && year <= LAST_YEAR && phrase.ends()) return year;
  phrase.at = from;
  return 0;
}

/** As patterns read years. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
