/**
 * Months, alone or in a row: "Tháng 7/2025", "Tháng 01-03/2025", "Tháng 3, 6, 9, 12/2025", "12/2025".
 */
import type { DeadlinePattern } from '../deadline-pattern';
import { FIGURE_END, FIGURE_START, MONTH_FIGURE, MONTH_WORD, YEAR, monthOf } from '../lexicon';
import { inYearSaid, namedPeriods, periodWindows } from '../period-list';
import { saysPeriod } from '../short-period';
import { WORD_END, WORD_START, spaced } from '../../text';

const YEAR_TAIL = (name: string) => `(?:~[/.-]~${name}(?!~[/.-]~\\d)|~,?~(?:cua )?nam~${name})`;
/** Not a day ("tháng 6, 15/12"), nor a count ("6 tháng"). */
const NUMBER = `(?:${MONTH_FIGURE}(?!\\d|~/~\\d{1,2}(?!\\d))|${MONTH_WORD}${WORD_END}|nam(?= nam~\\d))`;
const JOINT = '~(?:-|,|va|hoac|&|\\+|;|den(?: het)?|toi)~';
/** "T6", "Th.6". */
const SHORT = 'th?\\.?~';
const ITEM = `${NUMBER}${YEAR_TAIL(YEAR)}?`;
const FIRST = `(?<number>${NUMBER})(?:~[/.-]~(?<year>${YEAR})(?!~[/.-]~\\d)|~,?~(?:cua )?nam~(?<year2>${YEAR}))?`;
const NAMED_MONTH = new RegExp(
  spaced(
    `(?:${WORD_START}t(?:h|hang)?\\.?~)?(?<number>${NUMBER})(?:~[/.-]~(?<year>${YEAR})|~,?~(?:cua )?nam~(?<year2>${YEAR}))?`,
  ),
  'g',
);
const MONTH_IN_FIGURES = new RegExp(
  spaced(`(?<![0-9])(?<number>${MONTH_FIGURE})(?![0-9])(?:~[/.-]~(?<year>${YEAR}))?`),
  'g',
);

export const months: DeadlinePattern = {
  id: 'months',
  specimens: [
    { text: 'Tháng 7/2025', kind: 'window', start: '2025-07-01', due: '2025-07-31' },
    { text: 'Tháng 01-03/2025', kind: 'window', start: '2025-01-01', due: '2025-03-31' },
    { text: 'Tháng 3, 6, 9, 12/2025', kind: 'milestones', start: '2025-03-01', due: '2025-12-31' },
    { text: 'Tháng 12/2025 - 01/2026', kind: 'window', start: '2025-12-01', due: '2026-01-31' },
    { text: 'Tháng Mười hai năm 2025', kind: 'window', start: '2025-12-01', due: '2025-12-31' },
    { text: 'T6/2025', kind: 'window', start: '2025-06-01', due: '2025-06-30' },
    { text: 'T3-T5/2025', kind: 'window', start: '2025-03-01', due: '2025-05-31' },
    { text: 'Xong T6', kind: 'window', start: '2025-06-01', due: '2025-06-30' },
    { text: 'Tầng T6', kind: 'unclear' },
  ],
  needs: [['thang', 't', 'th']],
  expression: new RegExp(
    `${WORD_START}${spaced(
      `(?:(?<!(?<![a-z])(?:moi|hang|tung) )thang~(?:thu )?|${SHORT}(?=\\d))${FIRST}(?<others>(?:${JOINT}(?:thang~|${SHORT}(?=\\d))?${ITEM})*)`,
    )}(?![a-z0-9]|[./-]\\d)(?! *(?:ngay|dau nam|cuoi nam)(?![a-z0-9]))`,
    'g',
  ),
  read: (match) =>
    match.found.startsWith('thang') || saysPeriod(match)
      ? inYearSaid(match, periodWindows(namedPeriods(match, NAMED_MONTH, monthOf), 1, 'month'))
      : [],
};

/** "Phòng 3/2026", "số 5/2026" and "Phụ lục 2/2026" are names. */
const NOT_A_NAME =
  '(?<!(?<![a-z])(?:phong|so|muc|dieu|khoan|phu luc|bieu|bieu mau|ma|ma so|khoa|lop|goi|goi thau|to|thon|quan|lo)~)';

export const monthNumeric: DeadlinePattern = {
  id: 'month-numeric',
  figures: 'some',
  specimens: [
    { text: '12/2025', kind: 'window', start: '2025-12-01', due: '2025-12-31' },
    { text: '5/2026', kind: 'window', start: '2026-05-01', due: '2026-05-31' },
    { text: '8-2026', kind: 'window', start: '2026-08-01', due: '2026-08-31' },
    { text: 'Phòng 3/2026', kind: 'unclear' },
    { text: '01-06/2025', kind: 'window', start: '2025-01-01', due: '2025-06-30' },
    { text: '10/2025 - 02/2026', kind: 'window', start: '2025-10-01', due: '2026-02-28' },
  ],
  needs: [['1/1', '1-1', '1.1']],
  expression: new RegExp(
    spaced(
      `(?<=^[ (]*(?:- )?)${MONTH_FIGURE}~[.-]~${YEAR}(?=[ ).;]*$)|${NOT_A_NAME}${FIGURE_START}${MONTH_FIGURE}(?:~/~${YEAR})?(?:~-~${MONTH_FIGURE})?~/~${YEAR}${FIGURE_END}|${NOT_A_NAME}${FIGURE_START}${MONTH_FIGURE}~/~${YEAR}~-~${MONTH_FIGURE}~/~${YEAR}${FIGURE_END}`,
    ),
    'g',
  ),
  read: (match) => periodWindows(namedPeriods(match, MONTH_IN_FIGURES, monthOf), 1, 'month'),
};
