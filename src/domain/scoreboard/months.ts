/** Months of the calendar as the office closes them: "2026-10", told as "10/2026". */
import { addDays, firstOfMonth, lastOfMonth, partsOf, type CivilDate } from '../dates';

/** "2026-10" */
export type Month = string & { readonly __month: true };

export function monthOf(day: CivilDate): Month {
  return day.slice(0, 7) as Month;
}

/** From "2026-10", "10/2026" or "10-2026"; undefined for anything else. */
export function parseMonth(text: string): Month | undefined {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text.trim());
  const written = /^(\d{1,2})[/-](\d{4})$/.exec(text.trim());
  const [year, month] = iso
    ? [Number(iso[1]), Number(iso[2])]
    : [Number(written?.[2] ?? 0), Number(written?.[1] ?? 0)];
  if (year < 1900 || year > 9998 || month < 1 || month > 12) return undefined;
  return monthOf(firstOfMonth(year, month));
}

export function firstDayOf(month: Month): CivilDate {
  return `${month}-01` as CivilDate;
}

export function lastDayOf(month: Month): CivilDate {
  const { year, month: number } = partsOf(firstDayOf(month));
  return lastOfMonth(year, number);
}

export function previousMonth(month: Month): Month {
  return monthOf(addDays(firstDayOf(month), -1));
}

export function nextMonth(month: Month): Month {
  return monthOf(addDays(lastDayOf(month), 1));
}

/** The months before `month`, latest first. */
export function monthsBefore(month: Month, count: number): readonly Month[] {
  const months: Month[] = [];
  for (let latest = month; months.length < count;) months.push((latest = previousMonth(latest)));
  return months;
}

/** "10/2026", as documents write a month. */
export function monthWords(month: Month): string {
  return `${month.slice(5, 7)}/${month.slice(0, 4)}`;
}

/** Months joined by commas, each once; undefined where one of them is none. */
export function monthsOf(text: string): readonly Month[] | undefined {
  const months = new Set<Month>();
  for (const word of text.split(',').filter((part) => part.trim() !== '')) {
    const month = parseMonth(word);
    if (month === undefined) return undefined;
    months.add(month);
  }
  return [...months];
}
