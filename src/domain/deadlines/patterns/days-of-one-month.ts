/**
 * Several days that share one month and year: "15-20/12/2025", "từ ngày 15 đến ngày 20 tháng 6",
 * "ngày 10, 20 và 30/6/2025".
 */
import type { DeadlineMatch, DeadlinePattern, PieceDraft } from '../deadline-pattern';
import { DAY, FIGURE_END, FIGURE_START, YEAR } from '../lexicon';
import { matchesOf } from '../matches';
import { isPossibleDay, partialDay } from '../partial-day';
import type { PartialDay } from '../partial-day';
import { spaced } from '../../text';

const MONTH_TAIL = `(?:~/~(?<month>\\d{1,2})(?:~/~(?<year>${YEAR})|~,?~nam~(?<year2>${YEAR}))?| thang~(?<month2>\\d{1,2})(?:~[/-]~(?<year3>${YEAR})|~,?~nam~(?<year4>${YEAR}))?)`;

export const daysRange: DeadlinePattern = {
  id: 'days-range',
  figures: 'some',
  specimens: [
    { text: '15-20/12/2025', kind: 'window', start: '2025-12-15', due: '2025-12-20' },
    {
      text: 'Từ ngày 15 đến ngày 20 tháng 6 năm 2025',
      kind: 'window',
      start: '2025-06-15',
      due: '2025-06-20',
    },
    { text: 'Từ 01 đến hết ngày 15/9', kind: 'window', start: '2025-09-01', due: '2025-09-15' },
  ],
  needs: [['1-1', '1-a', '1 den', '1 toi']],
  expression: new RegExp(
    spaced(
      `(?:(?<![a-z0-9])(?:tu(?: ngay)?|ngay)~|${FIGURE_START})(?<from>${DAY})~(?:-|den(?: het)?|toi)~(?:ngay~)?(?<day>${DAY})${MONTH_TAIL}${FIGURE_END}`,
    ),
    'g',
  ),
  read: (match) => {
    // "01-06/2025" is months; the reader of months has it.
    if (!/[a-z]/.test(match.found) && Number(match.groups.month) > 12) return [];
    const start = dayOf(match, match.groups.from);
    const due = dayOf(match, match.groups.day);
    if (!isPossibleDay(start) || !isPossibleDay(due)) return [{ value: { is: 'impossible-date' } }];
    return [{ isRange: true, value: { is: 'window', size: 'part', start, due } }];
  },
};

export const daysList: DeadlinePattern = {
  id: 'days-list',
  figures: 'some',
  specimens: [
    { text: 'Ngày 10, 20/6/2025', kind: 'milestones', due: '2025-06-20' },
    { text: 'Ngày 15 và ngày 30 tháng 9 năm 2025', kind: 'milestones', due: '2025-09-30' },
  ],
  needs: [['ngay 1'], ['1,1', '1,a', '1 va', '&']],
  expression: new RegExp(
    spaced(
      `(?<![a-z0-9])ngay~(?<days>${DAY}(?:~(?:,|va|&)~(?:ngay~)?${DAY})*~(?:,|va|&)~(?:ngay~)?${DAY})${MONTH_TAIL}${FIGURE_END}`,
    ),
    'g',
  ),
  read: (match) => {
    const listStart = match.start + match.found.indexOf(match.groups.days ?? '');
    const days = matchesOf(FIGURES, match.groups.days ?? '');
    return days.map((day, index): PieceDraft => {
      const due = dayOf(match, day[0]);
      return {
        start: index === 0 ? match.start : listStart + day.index,
        end: index === days.length - 1 ? match.end : listStart + day.index + day[0].length,
        value: isPossibleDay(due) ? { is: 'day', due } : { is: 'impossible-date' },
      };
    });
  },
};

const FIGURES = /\d+/g;

function dayOf(match: DeadlineMatch, day: string | undefined): PartialDay {
  const { month, month2, year, year2, year3, year4 } = match.groups;
  const stated = year ?? year2 ?? year3 ?? year4;
  return partialDay(Number(month ?? month2), Number(day), stated === undefined ? undefined : Number(stated));
}
