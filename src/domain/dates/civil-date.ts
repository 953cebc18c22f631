/**
 * A civil date: a day of the calendar without clock or zone, written "2025-07-31".
 *
 * ISO text sorts as dates do, compares with ===, and goes into JSON as it is. Arithmetic counts days
 * from 1970-01-01 in the proleptic Gregorian calendar (years 1 to 9999).
 */
declare const civilDateBrand: unique symbol;

export type CivilDate = string & { readonly [civilDateBrand]: true };

/** Monday is 1 and Sunday 7, as in ISO 8601. "Thứ hai" is 1, "chủ nhật" 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month; `daysInMonth(2024, 2)` is 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date, or undefined where the calendar has no such day (31/6, 30/2, month 13). */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return format(year, month, day);
}

/** Reads "2025-07-31"; undefined for anything else. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export function partsOf(date: CivilDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date `count` days after 1970-01-01. Throws RangeError outside years 1 to 9999. */
export function dateOfDayNumber(count: number): CivilDate {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999))
    throw new RangeError(`No civil date ${String(count)} days from 1970-01-01`);
  return format(year, month, day);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day of a later month; a missing day is the month's last (Civil Code 2015, Art. 148). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return format(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: CivilDate): Weekday {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function firstOfMonth(year: number, month: number): CivilDate {
  return format(year, month, 1);
}

export function lastOfMonth(year: number, month: number): CivilDate {
  return format(year, month, daysInMonth(year, month));
}

/**
 * Excel's serial of a date. In the 1900 system serial 60 is the 29 February 1900 that never was, so
 * dates from 1 March 1900 on are one higher than the days that passed.
 */
export function toSerial(date: CivilDate, date1904 = false): number {
  const days = dayNumber(date);
  if (date1904) return days - EPOCH_1904;
  const serial = days - EPOCH_1900;
  return serial < 60 ? serial - 1 : serial;
}

/** The date of an Excel serial (its time of day is dropped); undefined where it shows no date. */
export function fromSerial(serial: number, date1904 = false): CivilDate | undefined {
  if (!Number.isFinite(serial)) return undefined;
  const whole = Math.floor(serial);
  if (whole < (date1904 ? 0 : 1) || whole > 2_958_465) return undefined;
  if (date1904) return dateOfDayNumber(whole + EPOCH_1904);
  if (whole === 60) return undefined;
  return dateOfDayNumber((whole < 60 ? whole + 1 : whole) + EPOCH_1900);
}

/** Day number of 1899-12-30, serial 0 of the 1900 system counted back from March 1900. */
const EPOCH_1900 = -25_569;
/** Day number of 1904-01-01. */
const EPOCH_1904 = -24_107;

function format(year: number, month: number, day: number): CivilDate {
  const y = year < 1000 ? String(year).padStart(4, '0') : String(year);
  return `${y}-${month < 10 ? '0' : ''}${String(month)}-${day < 10 ? '0' : ''}${String(day)}` as CivilDate;
}
