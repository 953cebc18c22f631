/** What a number format makes of a number: a date, a month, a percentage … */
import { parseCode, type FormatToken } from './parse-code';

export type FormatKind = 'date' | 'month' | 'year' | 'time' | 'percent' | 'number' | 'text' | 'general';

/**
 * `formatKind("dd/mm/yyyy")` is "date" (a day is shown), `formatKind('"Tháng "m/yyyy')` "month",
 * `formatKind("[h]:mm")` "time".
 */
export function formatKind(code: string): FormatKind {
  const section = parseCode(code)[0];
  if (!section || code === '') return 'general';
  const { tokens } = section;
  if (section.language === 0xf800) return 'date';
  if (section.language === 0xf400) return 'time';
  if (section.isDate) {
    const shows = (letter: string): boolean =>
      tokens.some((token) => token.kind === 'date' && token.letter === letter);
    if (shows('d')) return 'date';
    if (shows('m')) return 'month';
    return shows('y') ? 'year' : 'time';
  }
  const has = (kind: FormatToken['kind']): boolean => tokens.some((token) => token.kind === kind);
  if (has('percent')) return 'percent';
  if (has('text')) return 'text';
  return has('general') ? 'general' : 'number';
}
