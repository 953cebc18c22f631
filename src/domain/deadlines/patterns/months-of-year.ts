/**
 * So many months of the year: "06 tháng đầu năm 2025", "sáu tháng cuối năm", "9 tháng đầu năm".
 */
import type { DeadlinePattern } from '../deadline-pattern';
import { COUNT, YEAR, countOf } from '../lexicon';
import { partialDay } from '../partial-day';
import { wholeWords } from '../../text';

export const monthsOfYear: DeadlinePattern = {
  id: 'months-of-year',
  specimens: [
    { text: 'Trong 06 tháng đầu năm 2025', kind: 'window', start: '2025-01-01', due: '2025-06-30' },
    { text: 'Sáu tháng cuối năm', kind: 'window', start: '2025-07-01', due: '2025-12-31' },
    { text: '9 tháng đầu năm', kind: 'window', start: '2025-01-01', due: '2025-09-30' },
    { text: 'Nửa đầu năm 2025', kind: 'window', start: '2025-01-01', due: '2025-06-30' },
    { text: '6T đầu năm', kind: 'window', start: '2025-01-01', due: '2025-06-30' },
    { text: 'Hai quý đầu năm', kind: 'window', start: '2025-01-01', due: '2025-06-30' },
  ],
  needs: [
    ['dau', 'cuoi', '1 thang'],
    ['thang', 'quy', 'nua', 't'],
    ['nam', '/', '-'],
  ],
  expression: wholeWords(
    `(?:(?<count>${COUNT})(?: (?<unit>thang|quy)|~t) (?<part>dau|cuoi)(?: tien)?(?: cua)? nam|nua (?<half>dau|cuoi)(?: cua)? nam|(?<months>\\d{1,2}) thang(?=~[/-]~${YEAR}| nam~${YEAR}))(?:~[/-]~(?<year>${YEAR})|~(?:nam~)?(?<year2>${YEAR}))?`,
  ),
  read: (match) => {
    const { count, unit, part, half, months, year, year2 } = match.groups;
    const total = half !== undefined ? 6 : countOf(count ?? months ?? '') * (unit === 'quy' ? 3 : 1);
    if (total < 1 || total > 12) return [];
    const stated = year ?? year2;
    const inYear = stated === undefined ? undefined : Number(stated);
    const fromStart = (part ?? half) !== 'cuoi';
    const start = partialDay(fromStart ? 1 : 13 - total, 1, inYear);
    const due = partialDay(fromStart ? total : 12, 'last', inYear);
    return [{ weak: months !== undefined, value: { is: 'window', size: 'half-year', start, due } }];
  },
};
