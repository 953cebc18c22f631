/**
 * Quarters, alone or in a row: "Quý I/2025", "Quý II, III/2025", "Quý I đến Quý III", "Quý 2 năm 2025".
 */
import type { DeadlinePattern } from '../deadline-pattern';
import { QUARTER, QUARTER_LETTERS, QUARTER_WORDS, YEAR, quarterOf } from '../lexicon';
import { inYearSaid, namedPeriods, periodWindows } from '../period-list';
import { saysPeriod } from '../short-period';
import { WORD_END, WORD_START, spaced } from '../../text';

const YEAR_TAIL = `(?:~[/.-]~${YEAR}|~,?~(?:cua )?nam~${YEAR}| ${YEAR})?`;
const ITEM = `${QUARTER}${WORD_END}${YEAR_TAIL}`;
const FIRST = `(?<number>${QUARTER})${WORD_END}(?:~[/.-]~(?<year>${YEAR})|~,?~(?:cua )?nam~(?<year2>${YEAR})| ${YEAR})?`;
const JOINT = '~(?:-|,|\\.|va|hoac|&|\\+|;|/|den(?: het)?|toi)~';
const PERIOD = new RegExp(
  spaced(
    `(?:(?:quy|q\\.?)~(?:thu )?|(?<![a-z0-9]))(?<number>${QUARTER})${WORD_END}(?:~[/.-]~(?<year>${YEAR})|~,?~(?:cua )?nam~(?<year2>${YEAR})| ${YEAR})?`,
  ),
  'g',
);

export const quarters: DeadlinePattern = {
  id: 'quarters',
  specimens: [
    { text: 'Quý I/2025', kind: 'window', start: '2025-01-01', due: '2025-03-31' },
    { text: 'Quý II, III/2025', kind: 'window', start: '2025-04-01', due: '2025-09-30' },
    { text: 'Quý I đến Quý III', kind: 'window', start: '2025-01-01', due: '2025-09-30' },
    { text: 'Hết quý III', kind: 'date', due: '2025-09-30' },
    { text: 'Quý II và Quý IV/2025', kind: 'milestones', start: '2025-04-01', due: '2025-12-31' },
    { text: 'Q3-Q4/2025', kind: 'window', start: '2025-07-01', due: '2025-12-31' },
    { text: 'Phường 12, Q3', kind: 'unclear' },
    { text: 'Quý IV/2025 - Quý I/2026', kind: 'window', start: '2025-10-01', due: '2026-03-31' },
  ],
  needs: [[...QUARTER_WORDS, ...QUARTER_LETTERS]],
  expression: new RegExp(
    `${WORD_START}${spaced(`(?:quy~(?:thu )?|q\\.?~)${FIRST}(?<others>(?:${JOINT}(?:quy~|q\\.?~)?${ITEM})*)`)}(?![a-z0-9]|/\\d)`,
    'g',
  ),
  read: (match) =>
    match.found.startsWith('quy') || saysPeriod(match)
      ? inYearSaid(match, periodWindows(namedPeriods(match, PERIOD, quarterOf), 3, 'quarter'))
      : [],
};
