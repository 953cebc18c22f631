/**
 * Parts of a month or quarter: "đầu tháng 6" (Civil Code 2015, Art. 146: day 1, 15 and the last),
 * "nửa đầu tháng 7", "tuần 2 tháng 5", "đầu quý II". What no law settles is marked as a convention.
 */
import type { DeadlineMatch, DeadlinePattern, PieceDraft } from '../deadline-pattern';
import {
  MONTH_FIGURE,
  MONTH_NUMBERS,
  MONTH_WORD,
  QUARTER,
  QUARTER_LETTERS,
  QUARTER_WORDS,
  YEAR,
  monthOf,
  quarterOf,
} from '../lexicon';
import { partialDay } from '../partial-day';
import type { PartialDay } from '../partial-day';
import { WORD_END, WORD_START, spaced } from '../../text';

const YEAR_TAIL = `(?:~[/.-]~(?<year>${YEAR})|~,?~(?:cua )?nam~(?<year2>${YEAR}))?`;
const PART =
  '(?<part>dau|giua|cuoi|nua dau|nua cuoi|(?:tuan le |tuan )(?:thu )?(?:[1-5]|dau tien|dau|nhat|hai|ba|tu|cuoi cung|cuoi)|thuong tuan|trung tuan|ha tuan|\\d{1,2} ngay (?:dau|cuoi))';

export const partOfMonth: DeadlinePattern = {
  id: 'part-of-month',
  specimens: [
    { text: 'Đầu tháng 6/2025', kind: 'date', due: '2025-06-01' },
    { text: 'Giữa tháng 6', kind: 'date', due: '2025-06-15' },
    { text: 'Cuối tháng 02/2025', kind: 'date', due: '2025-02-28' },
    { text: 'Cuối T7/2025', kind: 'date', due: '2025-07-31' },
    { text: 'Nửa đầu tháng 7', kind: 'window', start: '2025-07-01', due: '2025-07-15' },
    { text: '15 ngày đầu tháng 3', kind: 'window', start: '2025-03-01', due: '2025-03-15' },
    { text: 'Tuần 2 tháng 5', kind: 'window', start: '2025-05-08', due: '2025-05-14' },
    { text: 'Tuần cuối tháng 11/2025', kind: 'window', start: '2025-11-24', due: '2025-11-30' },
  ],
  needs: [
    ['dau', 'giua', 'cuoi', 'tuan', 'nua'],
    ['thang', 't', 'th'],
    [...MONTH_NUMBERS, 't 1', 'th 1', '.'],
  ],
  expression: new RegExp(
    `${WORD_START}${spaced(`${PART}(?: cua)? (?:thang|th?\\.?)~(?<month>${MONTH_FIGURE}|${MONTH_WORD})${YEAR_TAIL}`)}${WORD_END}(?!~?[/.-]\\d)`,
    'g',
  ),
  read: (match) => {
    const days = daysOfPart((match.groups.part ?? '').replace(/ +/g, ' '));
    const month = monthOf(match.groups.month ?? '');
    if (days === undefined) return [];
    const due = dayOf(match, month, days[1]);
    if (days[0] === days[1]) return [{ byConvention: true, value: { is: 'day', due } }];
    const start = days[0] === 'last-seven' ? lastSeven(match, month) : dayOf(match, month, days[0]);
    return [{ byConvention: true, value: { is: 'window', size: 'part', start, due } }];
  },
};

export const partOfQuarter: DeadlinePattern = {
  id: 'part-of-quarter',
  specimens: [
    { text: 'Đầu quý II/2025', kind: 'window', start: '2025-04-01', due: '2025-04-30' },
    { text: 'Cuối Q3', kind: 'date', due: '2025-09-30' },
    { text: 'Giữa quý III', kind: 'window', start: '2025-08-01', due: '2025-08-31' },
    { text: 'Cuối quý IV năm 2025', kind: 'date', due: '2025-12-31' },
  ],
  needs: [
    ['dau', 'giua', 'cuoi'],
    [...QUARTER_WORDS, ...QUARTER_LETTERS],
  ],
  expression: new RegExp(
    `${WORD_START}${spaced(`(?:thang )?(?<part>dau|giua|cuoi)(?: cua)? (?:quy|q\\.?)~(?<quarter>${QUARTER})${YEAR_TAIL}`)}${WORD_END}`,
    'g',
  ),
  read: (match): readonly PieceDraft[] => {
    const first = (quarterOf(match.groups.quarter ?? '') - 1) * 3 + 1;
    if (match.groups.part === 'cuoi') {
      return [{ byConvention: true, value: { is: 'day', due: dayOf(match, first + 2, 'last') } }];
    }
    const month = match.groups.part === 'dau' ? first : first + 1;
    const start = dayOf(match, month, 1);
    const due = dayOf(match, month, 'last');
    return [{ byConvention: true, value: { is: 'window', size: 'part', start, due } }];
  },
};

type PartDay = number | 'last';

/** First and last day of a part; one day twice where the law names a single day. */
function daysOfPart(part: string): readonly [PartDay | 'last-seven', PartDay] | undefined {
  if (part === 'dau') return [1, 1];
  if (part === 'giua') return [15, 15];
  if (part === 'cuoi') return ['last', 'last'];
  if (part === 'nua dau') return [1, 15];
  if (part === 'nua cuoi') return [16, 'last'];
  if (part === 'thuong tuan') return [1, 10];
  if (part === 'trung tuan') return [11, 20];
  if (part === 'ha tuan') return [21, 'last'];
  if (/^\d+ ngay/.test(part)) return daysAtEdge(Number.parseInt(part, 10), part.endsWith('dau'));
  if (part.includes('cuoi')) return ['last-seven', 'last'];
  const week = weekNumber(part);
  if (week === 5) return [29, 'last'];
  return week === undefined ? undefined : [week * 7 - 6, week * 7];
}

/** "15 ngày đầu tháng 3"; the last days only where a month has thirty. */
function daysAtEdge(count: number, first: boolean): readonly [number, PartDay] | undefined {
  if (count < 1 || count > 28) return undefined;
  if (first) return [1, count];
  return count === 10 ? [21, 'last'] : count === 15 ? [16, 'last'] : undefined;
}

function weekNumber(part: string): number | undefined {
  const figure = /[1-5]/.exec(part);
  if (figure) return Number(figure[0]);
  if (/dau|nhat/.test(part)) return 1;
  if (part.endsWith('hai')) return 2;
  if (part.endsWith('ba')) return 3;
  return part.endsWith('tu') ? 4 : undefined;
}

function dayOf(match: DeadlineMatch, month: number, day: PartDay): PartialDay {
  const year = match.groups.year ?? match.groups.year2;
  return partialDay(month, day, year === undefined ? undefined : Number(year));
}

function lastSeven(match: DeadlineMatch, month: number): PartialDay {
  const length = month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return dayOf(match, month, length - 6);
}
