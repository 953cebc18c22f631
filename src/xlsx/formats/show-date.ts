/** A serial number by a section of date letters: "dd/mm/yyyy", "h:mm AM/PM", "[h]:mm". */
import { fromSerial, partsOf, type DateParts } from '../../domain/dates';
import { englishNames, vietnameseNames, type DateNames } from './names';
import { parseCode, type DateLetter, type FormatSection, type FormatToken } from './parse-code';

/** Shows a serial, or undefined where Excel shows only "#" signs: before its calendar or after year 9999. */
export type ShowSerial = (serial: number, date1904: boolean) => string | undefined;

const VIETNAMESE = 0x2a;
/** [$-F800] and [$-F400] mean the computer's own long date and time, whatever else the code says. */
const SYSTEM_LONG_DATE = 0xf800;
const SYSTEM_TIME = 0xf400;
const LAST_SERIAL = 2_958_466;
const SECONDS_A_DAY = 86_400;
const MOST_REMEMBERED = 4000;
const timeLetters: ReadonlySet<DateLetter> = new Set<DateLetter>(['h', 'minute', 's']);

/** True where the code stands for the computer's own long date or time. */
export function meansSystemDate(section: FormatSection): boolean {
  return section.language === SYSTEM_LONG_DATE || section.language === SYSTEM_TIME;
}

export function dateShower(section: FormatSection): ShowSerial {
  const vietnamese = (section.language & 0xff) === VIETNAMESE;
  if (section.language === SYSTEM_LONG_DATE) return tokensShower(tokensOf('dd mmmm yyyy'), vietnameseNames);
  if (section.language === SYSTEM_TIME) return tokensShower(tokensOf('hh:mm:ss'), vietnameseNames);
  return tokensShower(section.tokens, vietnamese ? vietnameseNames : englishNames);
}

const tokensOf = (code: string): readonly FormatToken[] => parseCode(code)[0]?.tokens ?? [];

interface Moment extends DateParts {
  /** 0 Sunday to 6. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Decimals of the second as an integer of `decimals` digits. */
  readonly fraction: number;
  /** The whole serial in seconds, for elapsed time. */
  readonly totalSeconds: number;
}

function tokensShower(tokens: readonly FormatToken[], names: DateNames): ShowSerial {
  const halfDay = tokens.some((token) => token.kind === 'half-day');
  const decimals = Math.max(
    0,
    ...tokens.map((token) => (token.kind === 'second-decimals' ? token.count : 0)),
  );
  const showsTime = tokens.some(
    (token) => token.kind === 'elapsed' || (token.kind === 'date' && timeLetters.has(token.letter)),
  );
  const elapsedOnly = tokens.every((token) => token.kind !== 'date' || timeLetters.has(token.letter));
  const showOne: ShowSerial = (serial, date1904) => {
    const limit = date1904 ? LAST_SERIAL - 1462 : LAST_SERIAL;
    if (!(serial < limit) || (serial < 0 && !(date1904 && elapsedOnly))) return undefined;
    const moment = momentOf(Math.abs(serial), date1904, showsTime, decimals);
    let text = serial < 0 ? '-' : '';
    for (const token of tokens) text += show(token, moment, names, halfDay, decimals);
    return text;
  };
  return remembering(showOne);
}

/** Most dates of a workbook fall in one year: each is put into words once. */
function remembering(showOne: ShowSerial): ShowSerial {
  const shown = [new Map<number, string | undefined>(), new Map<number, string | undefined>()] as const;
  return (serial, date1904) => {
    const known = shown[date1904 ? 1 : 0];
    let text = known.get(serial);
    if (text === undefined) {
      text = showOne(serial, date1904);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(serial, text);
    }
    return text;
  };
}

function momentOf(serial: number, date1904: boolean, showsTime: boolean, decimals: number): Moment {
  const unit = 10 ** decimals;
  // Rounded to what is shown; a date alone stays the date however late the hour.
  const ticks = showsTime
    ? Math.round(serial * SECONDS_A_DAY * unit)
    : Math.floor(serial) * SECONDS_A_DAY * unit;
  const seconds = Math.floor(ticks / unit);
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const time = seconds - day * SECONDS_A_DAY;
  const { year, month, day: dayOfMonth } = calendarDay(day, date1904);
  return {
    year,
    month,
    day: dayOfMonth,
    weekday: (((day + (date1904 ? 5 : 6)) % 7) + 7) % 7,
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
    fraction: ticks - seconds * unit,
    totalSeconds: seconds,
  };
}

/** Excel's calendar has two days that never were: 0 January and 29 February 1900. */
function calendarDay(day: number, date1904: boolean): DateParts {
  if (!date1904 && day === 0) return { year: 1900, month: 1, day: 0 };
  if (!date1904 && day === 60) return { year: 1900, month: 2, day: 29 };
  const date = fromSerial(day, date1904);
  return date === undefined ? { year: 1900, month: 1, day: 0 } : partsOf(date);
}

function show(
  token: FormatToken,
  moment: Moment,
  names: DateNames,
  halfDay: boolean,
  decimals: number,
): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'slash':
      return '/';
    case 'point':
      return '.';
    case 'comma':
      return ',';
    case 'percent':
      return '%';
    case 'digit':
      return token.digit === '0' ? '0' : '';
    case 'half-day': {
      const mark = moment.hour < 12 ? names.am : names.pm;
      return token.short ? mark.slice(0, 1) : mark;
    }
    case 'second-decimals':
      return '.' + String(moment.fraction).padStart(decimals, '0').slice(0, token.count);
    case 'elapsed': {
      const perUnit = token.letter === 'h' ? 3600 : token.letter === 'm' ? 60 : 1;
      return String(Math.floor(moment.totalSeconds / perUnit)).padStart(token.count, '0');
    }
    case 'date':
      return showLetter(token.letter, token.count, moment, names, halfDay);
    default:
      return '';
  }
}

function showLetter(
  letter: DateLetter,
  count: number,
  moment: Moment,
  names: DateNames,
  halfDay: boolean,
): string {
  switch (letter) {
    case 'y':
      return count <= 2 ? padded(moment.year % 100, 2) : String(moment.year).padStart(4, '0');
    case 'm':
      if (count <= 2) return padded(moment.month, count);
      if (count === 3) return names.shortMonths[moment.month - 1] ?? '';
      if (count === 5) return (names.months[moment.month - 1] ?? '').slice(0, 1);
      return names.months[moment.month - 1] ?? '';
    case 'd':
      if (count <= 2) return padded(moment.day, count);
      return (count === 3 ? names.shortDays : names.days)[moment.weekday] ?? '';
    case 'h':
      return padded(halfDay ? moment.hour % 12 || 12 : moment.hour, Math.min(count, 2));
    case 'minute':
      return padded(moment.minute, count);
    case 's':
      return padded(moment.second, Math.min(count, 2));
  }
}

function padded(value: number, places: number): string {
  return places > 1 && value < 10 ? '0' + String(value) : String(value);
}
