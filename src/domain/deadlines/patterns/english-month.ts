/**
 * Days and months by their English names, as plans of projects with foreign partners have them: "June 2026",
 * "30 June 2026", "June 30, 2026", "30-Jun-26", "Jun-26".
 */
import type { DeadlinePattern } from '../deadline-pattern';
import { DAY, FIGURE_END, FIGURE_START, YEAR } from '../lexicon';
import { isPossibleDay, partialDay } from '../partial-day';
import { oneOf, spaced } from '../../text';

const NAMES: readonly (readonly string[])[] = [
  ['jan', 'january'],
  ['feb', 'february'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['may'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];
const MONTHS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

export const englishMonth: DeadlinePattern = {
  id: 'english-month',
  figures: 'some',
  specimens: [
    { text: 'June 2025', kind: 'window', start: '2025-06-01', due: '2025-06-30' },
    { text: '30-Jun-25', kind: 'date', due: '2025-06-30' },
    { text: 'June 30, 2025', kind: 'date', due: '2025-06-30' },
    { text: 'Mua máy 2025', kind: 'unclear' },
  ],
  needs: [[...MONTHS.keys()]],
  expression: new RegExp(
    spaced(
      `(?:${FIGURE_START}(?<day>${DAY})(?:st|nd|rd|th)?[ -]~|(?<![a-z0-9]))(?<month>${oneOf(MONTHS.keys())})` +
        `(?:\\.?~(?:(?<dayAfter>${DAY})~,~)?[ ,.-]?~(?<year>${YEAR})|-(?<short>\\d\\d))${FIGURE_END}`,
    ),
    'g',
  ),
  read: (match) => {
    const { day = match.groups.dayAfter, month = '', year, short } = match.groups;
    // "Mua máy 2025" is about a machine.
    if (month === 'may' && day === undefined && /[a-z] *$/.test(match.folded.slice(0, match.start)))
      return [];
    const number = MONTHS.get(month) ?? 0;
    const stated = Number(year ?? `20${short ?? ''}`);
    const shortYear = short !== undefined;
    if (day !== undefined) {
      const due = partialDay(number, Number(day), stated);
      return [{ value: isPossibleDay(due) ? { is: 'day', due } : { is: 'impossible-date' }, shortYear }];
    }
    const start = partialDay(number, 1, stated);
    const due = partialDay(number, 'last', stated);
    return [{ value: { is: 'window', size: 'month', start, due }, shortYear }];
  },
};
