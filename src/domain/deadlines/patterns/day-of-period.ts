/**
 * Places in a period that recurs: "ngày 25" (hằng tháng), "ngày 15 của tháng cuối quý", "ngày làm việc
 * cuối cùng của tháng", "thứ Sáu" (hàng tuần), "cuối mỗi quý".
 */
import type { DeadlinePattern, PieceDraft } from '../deadline-pattern';
import { DAY, EACH, EACH_WORDS, WEEKDAYS } from '../lexicon';
import { matchesOf } from '../matches';
import type { RecurrenceUnit } from '../reading';
import { WORD_START, oneOf, spaced, wholeWords } from '../../text';

const UNITS = new Map<string, RecurrenceUnit>([
  ['tuan', 'week'],
  ['thang', 'month'],
  ['quy', 'quarter'],
  ['nam', 'year'],
]);
const MONTH_PLACE = '(?<place>dau tien|dau|thu nhat|giua|thu hai|thu 2|cuoi cung|cuoi|thu ba|thu 3)';

export const dayOfQuarter: DeadlinePattern = {
  id: 'day-of-quarter',
  specimens: [
    { text: 'Trước ngày 25 của tháng cuối quý', kind: 'recurring' },
    { text: 'Ngày 15 tháng cuối cùng của quý', kind: 'recurring' },
    { text: 'Ngày 10 tháng đầu quý sau', kind: 'recurring' },
    { text: 'Trước 20 tháng cuối quý', kind: 'recurring' },
  ],
  needs: [['ngay', '1 thang', '1 cua'], ['thang'], ['dau', 'thu', 'giua', 'cuoi']],
  expression: wholeWords(
    `(?:ngay~(?=[\\dc])|(?<=(?<![a-z])(?:truoc|nhat|den|het|vao) )(?=\\d{1,2}(?: cua)? thang [a-z ]+quy))(?<day>${DAY}|cuoi cung|cuoi)(?: cua)?,? (?:vao )?thang ${MONTH_PLACE}(?: cua)?(?: ${EACH})? (?<unit>quy|6 thang|nam|ky bao cao|ky)(?!~(?:i|ii|iii|iv|\\d)(?![a-z0-9]))(?: (?:sau|tiep theo|ke tiep|lien ke))?`,
  ),
  read: (match): readonly PieceDraft[] => {
    const { day, place, unit } = match.groups;
    const every = unit?.startsWith('6') === true ? 'half-year' : UNITS.get(unit ?? '');
    return [
      {
        value: {
          is: 'day-of-period',
          day: /^\d/.test(day ?? '') ? Number(day) : 'last',
          month: monthPlace(place ?? ''),
          ...(every !== undefined && { every }),
        },
      },
    ];
  },
};

export const lastDayOfPeriod: DeadlinePattern = {
  id: 'last-day-of-period',
  specimens: [
    { text: 'Ngày cuối cùng của tháng', kind: 'recurring' },
    { text: 'Ngày làm việc cuối cùng của tháng', kind: 'recurring' },
    { text: 'Cuối mỗi quý', kind: 'recurring' },
    { text: 'Cuối tháng hàng tháng', kind: 'recurring' },
    { text: 'Tuần cuối hằng tháng', kind: 'recurring' },
    { text: 'Tháng cuối quý', kind: 'recurring' },
  ],
  needs: [['cuoi', 'dau', 'giua'], ['ngay', 'tuan', 'quy', ...EACH_WORDS], [...UNITS.keys()]],
  expression: wholeWords(
    `(?:(?:(?:(?<count>\\d{1,2}) )?ngay(?: lam viec)?|tuan|thang(?= [a-z ]*quy))(?: le)? (?<edge>cuoi cung|cuoi|dau tien|dau)(?: cua)?(?: ${EACH})?|(?<part>cuoi|dau|giua)(?: (?:thang|quy|nam))?(?: cua)? ${EACH}) (?<unit>tuan|thang|quy|nam)(?!~(?:\\d|(?:i|ii|iii|iv)(?![a-z0-9])))`,
  ),
  read: (match): readonly PieceDraft[] => {
    const { count, edge, part, unit } = match.groups;
    const every = UNITS.get(unit ?? '');
    if (every === undefined || every === 'week') return [];
    const place = edge ?? part ?? '';
    const week = match.found.startsWith('tuan');
    // "5 ngày đầu tháng" end on the fifth.
    const first = count === undefined ? 1 : Number(count);
    // A whole month of a quarter ends with its last day.
    const wholeMonth = match.found.startsWith('thang');
    const day = wholeMonth || place.startsWith('cuoi') ? 'last' : place === 'giua' ? 15 : week ? 7 : first;
    const month = every === 'month' ? {} : { month: place.startsWith('cuoi') ? ('last' as const) : 1 };
    return [
      {
        byConvention: part !== undefined || week || wholeMonth,
        value: { is: 'day-of-period', day, ...month, every },
      },
    ];
  },
};

export const dayOfMonth: DeadlinePattern = {
  id: 'day-of-month',
  figures: 'some',
  specimens: [
    { text: 'Trước ngày 20 hàng tháng', kind: 'recurring' },
    { text: 'Ngày 15, 30 hàng tháng', kind: 'recurring' },
    { text: 'Ngày 05 của tháng sau', kind: 'recurring' },
    { text: 'Trước 25 hằng tháng', kind: 'recurring' },
    { text: 'Ngày 25/tháng', kind: 'recurring' },
  ],
  needs: [['ngay 1', 'mung 1', 'mong 1', '1 hang', '1 moi']],
  expression: new RegExp(
    `${WORD_START}${spaced(
      `(?:(?:ngay|mung|mong)~|(?<!\\d[/.,-]?~)(?=\\d+ (?:hang|moi) thang(?![a-z])))(?<days>${DAY}(?:~(?:,|va|&|-|den(?: ngay)?)~(?:ngay~)?${DAY})*)(?<next> (?:cua )?thang (?:sau|ke tiep|tiep theo|lien ke)(?: lien ke)?|~/~thang(?!~\\d))?`,
    )}(?![a-z0-9]|~[/.-]~\\d)(?! *[/.-] *\\d)(?! +(?:thang *\\d|lam viec))`,
    'g',
  ),
  read: (match): readonly PieceDraft[] => {
    const text = match.groups.days ?? '';
    const numbers = (text.match(/\d+/g) ?? []).map(Number);
    // "Từ ngày 15 đến ngày 20" closes on the 20th.
    const days = /-|den/.test(text) ? numbers.slice(-1) : numbers;
    if (days.some((day) => day < 1 || day > 31)) return [];
    const every = match.groups.next === undefined ? {} : { every: 'month' as const };
    if (days.length === 1)
      return [{ weak: true, value: { is: 'day-of-period', day: days[0] ?? 1, ...every } }];
    const from = match.start + match.found.indexOf(text);
    return matchesOf(FIGURES, text).map((found, index): PieceDraft => {
      const start = index === 0 ? match.start : from + found.index;
      const end = index === days.length - 1 ? match.end : from + found.index + found[0].length;
      return { start, end, weak: true, value: { is: 'day-of-period', day: Number(found[0]), ...every } };
    });
  },
};

export const weekday: DeadlinePattern = {
  id: 'weekday',
  specimens: [
    { text: 'Định kỳ thứ sáu hàng tuần', kind: 'recurring' },
    { text: 'Trước 17h00 thứ Năm hàng tuần', kind: 'recurring' },
    { text: 'Chiều thứ 6 hằng tuần', kind: 'recurring' },
    { text: 'Thứ Hai đầu tuần', kind: 'recurring' },
  ],
  needs: [['thu', 'chu']],
  expression: wholeWords(
    `(?:(?:sang|chieu|trong|ngay) )*(?<day>${oneOf(WEEKDAYS.keys())})(?<ofWeek> (?:dau|cuoi) tuan(?! (?:\\d|thu|cua|dau|cuoi)))?`,
  ),
  read: (match): readonly PieceDraft[] => {
    const day = WEEKDAYS.get((match.groups.day ?? '').replace(/ +/g, ' '));
    if (day === undefined) return [];
    return match.groups.ofWeek === undefined
      ? [{ weak: true, value: { is: 'weekday', day } }]
      : [{ value: { is: 'every', recurrences: [{ every: 'week', day }] } }];
  },
};

const FIGURES = /\d+/g;

function monthPlace(place: string): number | 'last' {
  if (/^(?:dau|thu nhat)/.test(place)) return 1;
  return /^(?:giua|thu hai|thu 2)/.test(place) ? 2 : 'last';
}
