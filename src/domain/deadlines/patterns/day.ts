/**
 * Single days: "15/6/2025", "ngày 30 tháng 6 năm 2025", "15.6.2025", "2025-06-30", "30/6", "30/6/25".
 */
import type { DeadlineMatch, DeadlinePattern, PieceDraft } from '../deadline-pattern';
import {
  DAY,
  FIGURE_END,
  FIGURE_START,
  MONTH_FIGURE,
  MONTH_NUMBERS,
  MONTH_WORD,
  SEPARATOR,
  YEAR,
  monthOf,
} from '../lexicon';
import { isPossibleDay, partialDay } from '../partial-day';
import { WORD_START, spaced, wholeWords } from '../../text';

const NEXT_YEAR = '(?:sau|toi|tiep theo|ke tiep|lien ke)';
/** What a ratio counts: "3/4 xã". */
const COUNTED =
  '(?:xa|phuong|dan so|dan|ho dan|ho|thon|ap|khu|lop|diem|so phieu|tong|ngay lam viec|gio|buoi|huyen|don vi|so|co quan|nhiem vu|ho so|tthc|thu tuc|chi tieu|tieu chi|dia phuong|phong|can bo|cong chuc|nguoi|van ban|truong hop|dich vu|linh vuc)(?![a-z])';
const YEAR_TAIL = `(?:~[,/]?~nam~(?<year>${YEAR})|(?:~/~| )(?:cua )?(?<next>nam ${NEXT_YEAR})| nam nay)`;

export const dayInWords: DeadlinePattern = {
  id: 'day-in-words',
  figures: 'some',
  specimens: [
    { text: 'Ngày 30 tháng 6 năm 2025', kind: 'date', due: '2025-06-30' },
    { text: 'Trước ngày 05 tháng 7', kind: 'date', due: '2025-07-04' },
    { text: 'Chậm nhất ngày 20 tháng Mười hai năm 2025', kind: 'date', due: '2025-12-20' },
    { text: 'Trước 30 tháng 6', kind: 'date', due: '2025-06-29' },
    { text: '15 tháng 3 năm 2026', kind: 'date', due: '2026-03-15' },
    { text: 'Ngày 30/tháng 6/2025', kind: 'date', due: '2025-06-30' },
  ],
  needs: [['thang'], ['1 thang', '1/a'], MONTH_NUMBERS],
  expression: wholeWords(
    `(?:(?:ngay|mung|mong)~(?<day>${DAY})(?: |~/~)thang~(?<month>\\d{1,2}|${MONTH_WORD})(?:${YEAR_TAIL}|~[/.-]~(?<year2>${YEAR}))?` +
      `|(?<day3>${DAY}) thang~(?<month3>\\d{1,2}|${MONTH_WORD})~,?~nam~(?<year3>${YEAR})|(?<day4>\\d\\d) thang~(?<month4>\\d{1,2})(?!~[/.-]~\\d))`,
  ),
  read: (match) =>
    readDay(
      match,
      match.groups.day ?? match.groups.day3 ?? match.groups.day4,
      match.groups.month ?? match.groups.month3 ?? match.groups.month4,
    ),
};

export const dayIso: DeadlinePattern = {
  id: 'day-iso',
  figures: 'some',
  specimens: [
    { text: '2025-06-30', kind: 'date', due: '2025-06-30' },
    { text: 'Trước 2025-12-15', kind: 'date', due: '2025-12-14' },
    { text: '2025/6/30', kind: 'date', due: '2025-06-30' },
    { text: '2025-06-30T00:00:00', kind: 'date', due: '2025-06-30' },
  ],
  needs: [['1-1', '1/1'], ['1/1/1']],
  expression: new RegExp(
    spaced(
      `${FIGURE_START}(?<year>${YEAR})(?:-(?<month>\\d\\d)-(?<day>\\d\\d)|/(?<month3>\\d{1,2})/(?<day3>${DAY}))(?:[t ]\\d\\d:[0-9:.]+z?)?${FIGURE_END}`,
    ),
    'g',
  ),
  read: (match) =>
    readDay(match, match.groups.day ?? match.groups.day3, match.groups.month ?? match.groups.month3),
};

export const dayNumeric: DeadlinePattern = {
  id: 'day-numeric',
  figures: 'some',
  specimens: [
    { text: '15/6/2025', kind: 'date', due: '2025-06-15' },
    { text: 'Ngày 15.6.2025', kind: 'date', due: '2025-06-15' },
    { text: 'Chậm nhất 15-6-2025', kind: 'date', due: '2025-06-15' },
    { text: '30/6/25', kind: 'date', due: '2025-06-30' },
    { text: 'ngày15 / 6 / 2025', kind: 'date', due: '2025-06-15' },
  ],
  needs: [['1/1/1']],
  expression: new RegExp(
    spaced(
      `(?:(?<![a-z0-9])(?:ngay|mung|mong)~|${FIGURE_START})(?<day>${DAY})~(?<sep>${SEPARATOR})~(?<month>\\d{1,2})` +
        `(?:~(?:\\k<sep>|[/-])~(?<year>${YEAR})|\\k<sep>(?<short>\\d\\d))${FIGURE_END}`,
    ),
    'g',
  ),
  read: (match) => {
    // "01-06/2025" is a range of months, "25-12/2025" a day.
    const mixed = match.groups.sep === '-' && /-~?[^/]*\//.test(match.found);
    if (mixed && Number(match.groups.day) <= 12 && !match.found.startsWith('ngay')) return [];
    const short = match.groups.short;
    const year = short && `20${short}`;
    return readDay(match, match.groups.day, match.groups.month, year, short !== undefined);
  },
};

export const dayWithoutYear: DeadlinePattern = {
  id: 'day-without-year',
  figures: 'some',
  specimens: [
    { text: 'Trước 15/12', kind: 'date', due: '2025-12-14' },
    { text: 'Đến hết ngày 30/6', kind: 'date', due: '2025-06-30' },
    { text: 'Trước 30.4', kind: 'date', due: '2025-04-29' },
    { text: 'Ngày 15/01 năm sau', kind: 'date', due: '2026-01-15' },
    { text: 'ngày 15/6 năm 2025', kind: 'date', due: '2025-06-15' },
  ],
  needs: [
    ['/', 'ngay', 'mung', 'mong', 'truoc', 'den', 'het', 'nhat', 'xong', 'han'],
    ['1/1', '1-1', '1.1'],
  ],
  expression: new RegExp(
    spaced(
      `(?:(?<![a-z0-9])(?<named>ngay|mung|mong)~(?<day>${DAY})~(?:[/.]|-(?!~\\d+~(?:hang|moi|cua)))~|(?<!(?:lien tuc|thuong xuyen|truc)~)${FIGURE_START}(?<day2>${DAY})~/~|(?<=${WORD_START}(?:truoc|den|het|nhat|xong|han) )(?<day3>${DAY})\\.(?=\\d{1,2}~(?:$|[;()]|nam~\\d)))(?<month>${MONTH_FIGURE}|\\d\\d)${YEAR_TAIL}?${FIGURE_END}(?! ${COUNTED})`,
    ),
    'g',
  ),
  read: (match) => {
    const { day, day2, day3, named, year } = match.groups;
    const drafts = readDay(match, day ?? day2 ?? day3, match.groups.month);
    if (named !== undefined || year !== undefined) return drafts;
    // A bare "45/50" is a ratio and not a date gone wrong.
    return Number(day2 ?? day3) <= 31 && Number(match.groups.month) <= 12 ? drafts : [];
  },
};

function readDay(
  match: DeadlineMatch,
  dayText: string | undefined,
  monthText: string | undefined,
  yearText?: string,
  shortYear = false,
): readonly PieceDraft[] {
  const { year, year2, year3, next } = match.groups;
  const stated = yearText ?? year ?? year2 ?? year3;
  const due = partialDay(
    monthOf(monthText ?? ''),
    Number(dayText),
    stated === undefined ? undefined : Number(stated),
    next === undefined ? undefined : 1,
  );
  return [{ value: isPossibleDay(due) ? { is: 'day', due } : { is: 'impossible-date' }, shortYear }];
}
