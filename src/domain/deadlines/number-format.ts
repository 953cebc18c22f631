/**
 * What a number format shows of a date: the day, only the month, only the year, and in which order.
 * "Tháng "m/yyyy shows a month although Excel stores its first day.
 */

export interface DateFormat {
  readonly shows: 'day' | 'day-without-year' | 'month' | 'year' | 'time';
  /** 'named': the month is written out, so order tells nothing about what was typed. */
  readonly order: 'day-first' | 'month-first' | 'year-first' | 'named';
  /** Has words of its own: `"Trước ngày "dd/mm/yyyy`. */
  readonly hasWords: boolean;
}

const LITERALS = /"[^"]*"|\\.|_.|\*./g;
const BRACKETED = /\[[^\]]*\]/g;

/** Undefined for formats that show no date ("General", "0.00", "@"). */
export function readDateFormat(format: string | undefined): DateFormat | undefined {
  if (format === undefined || format === '' || /^general$/i.test(format) || format === '@') return undefined;
  const section = format.split(';')[0] ?? '';
  const hasWords = (section.match(LITERALS) ?? []).some((literal) => /\p{L}/u.test(literal));
  const bare = section.replace(LITERALS, ' ').replace(BRACKETED, '').toLowerCase();
  // An m beside hours or seconds is minutes.
  const codes = bare.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, 'h').replace(/am\/pm|a\/p/g, '');
  const day = /(?<![a-z])d{1,2}(?![a-z])/.exec(codes)?.index;
  const month = /m+/.exec(codes);
  const year = /[ye]+/.exec(codes)?.index;
  if (/[0#?]/.test(codes)) return undefined;
  if (day === undefined && month === null && year === undefined) {
    return /[hs]/.test(codes) ? { shows: 'time', order: 'named', hasWords } : undefined;
  }
  const named = (month?.[0].length ?? 0) >= 3;
  const order = named
    ? 'named'
    : year !== undefined && year < Math.min(day ?? year + 1, month?.index ?? year + 1)
      ? 'year-first'
      : day !== undefined && month !== null && month.index < day
        ? 'month-first'
        : 'day-first';
  const shows =
    day !== undefined ? (year === undefined ? 'day-without-year' : 'day') : month !== null ? 'month' : 'year';
  return { shows, order, hasWords };
}
