/**
 * Years: "Năm 2025", "Trong năm", "Cuối năm" (Civil Code 2015, Art. 146), "Giai đoạn 2025-2030", "2025".
 */
import type { DeadlinePattern } from '../deadline-pattern';
import { YEAR } from '../lexicon';
import { partialDay } from '../partial-day';
import type { PartialDay } from '../partial-day';
import { WORD_END, WORD_START, spaced, wholeWords } from '../../text';

const LIST = `(?<first>${YEAR})(?:~(?:-|den(?: het)?(?: nam)?|va(?: nam)?|,|;)~(?:nam~)?(?<last>${YEAR}))*`;
const ONWARDS = `(?<onwards>~(?:,|va|tro di)?~(?:(?:cac|nhung) nam (?:tiep theo|sau|ke tiep)(?: do)?|tro di))`;

export const years: DeadlinePattern = {
  id: 'years',
  figures: 'some',
  specimens: [
    { text: 'Năm 2025', kind: 'window', start: '2025-01-01', due: '2025-12-31' },
    { text: 'Giai đoạn 2025-2030', kind: 'window', start: '2025-01-01', due: '2030-12-31' },
    {
      text: 'Giai đoạn 1: 2025-2026; giai đoạn 2: 2027-2030',
      kind: 'milestones',
      start: '2025-01-01',
      due: '2030-12-31',
    },
    { text: 'Từ năm 2025 đến năm 2026', kind: 'window', start: '2025-01-01', due: '2026-12-31' },
    { text: 'Đến năm 2030', kind: 'date', due: '2030-12-31' },
    { text: 'Trong năm 2025 và các năm tiếp theo', kind: 'window', start: '2025-01-01' },
  ],
  needs: [['nam 1', 'giai', 'gd', 'thoi', 'a:1', 'a(1']],
  expression: new RegExp(
    `${WORD_START}${spaced(`(?:cac nam|nam|giai doan|gd|thoi ky)~(?:(?:\\d|i{1,3}|iv)~[:(]~)?${LIST}${ONWARDS}?`)}(?![a-z0-9]|[./]\\d)`,
    'g',
  ),
  read: (match) => {
    const first = Number(match.groups.first);
    const last = Number(match.groups.last ?? first);
    return [
      {
        isRange: last !== first,
        value: {
          is: 'window',
          size: 'year',
          start: startOf(first),
          due: match.groups.onwards === undefined ? endOf(last) : null,
        },
      },
    ];
  },
};

export const planYear: DeadlinePattern = {
  id: 'plan-year',
  specimens: [
    { text: 'Trong năm', kind: 'window', start: '2025-01-01', due: '2025-12-31' },
    { text: 'Cả năm', kind: 'window', start: '2025-01-01', due: '2025-12-31' },
    { text: 'Hết năm', kind: 'date', due: '2025-12-31' },
    { text: 'Năm sau', kind: 'window', start: '2026-01-01', due: '2026-12-31' },
  ],
  needs: [['nam'], ['trong', 'ca', 'suot', 'het', 'sau', 'toi', 'tiep']],
  expression: wholeWords(
    `(?:(?:trong(?: suot| ca)?|ca|suot|het) nam(?: nay| ke hoach)?(?!~\\d| hoc)|(?<!(?:cac|nhung) )(?:trong )?(?<next>nam (?:sau|toi|ke tiep|tiep theo)))`,
  ),
  read: (match) => {
    // "Hết năm" bounds by its end; the word is left to the reader of bounds.
    const start = match.found.startsWith('het') ? match.end - 'nam'.length : match.start;
    const shift = match.groups.next === undefined ? undefined : 1;
    return [
      {
        start,
        value: { is: 'window', size: 'year', start: startOf(undefined, shift), due: endOf(undefined, shift) },
      },
    ];
  },
};

export const partOfYear: DeadlinePattern = {
  id: 'part-of-year',
  specimens: [
    { text: 'Cuối năm 2025', kind: 'date', due: '2025-12-31' },
    { text: 'Giữa năm', kind: 'date', due: '2025-06-30' },
    { text: 'Đầu năm 2026', kind: 'date', due: '2026-01-01' },
  ],
  needs: [['dau', 'giua', 'cuoi'], ['nam']],
  expression: wholeWords(
    `(?<!thang |thang  |quy |(?:ky|phien) hop (?:[a-z&]+ ){0,6})(?<part>dau|giua|cuoi)(?: cua)? nam(?:~(?<year>${YEAR})|(?<next> sau| toi))?(?!~\\d| hoc)`,
  ),
  read: (match) => {
    const { part, year, next } = match.groups;
    const stated = year === undefined ? undefined : Number(year);
    const shift = next === undefined ? undefined : 1;
    const due =
      part === 'dau'
        ? startOf(stated, shift)
        : part === 'giua'
          ? partialDay(6, 30, stated, shift)
          : endOf(stated, shift);
    return [{ byConvention: true, value: { is: 'day', due } }];
  },
};

export const bareYear: DeadlinePattern = {
  id: 'bare-year',
  figures: 'some',
  specimens: [
    { text: '2025', kind: 'window', start: '2025-01-01', due: '2025-12-31' },
    { text: '2025-2026', kind: 'window', start: '2025-01-01', due: '2026-12-31' },
    { text: 'Trong 2025', kind: 'window', start: '2025-01-01', due: '2025-12-31' },
    { text: 'Trước 2026', kind: 'date', due: '2025-12-31' },
  ],
  needs: [],
  expression: new RegExp(
    `^[ (]*(?:(?:hoan thanh|xong|trong|den|het|truoc|tu|-|,|:) *)*${LIST.replaceAll('~', ' *')}(?=[ ).;]*(?:$|\\((?:giai doan|gd) *[\\divx]+\\)[ .;]*$))${WORD_END}`,
    'g',
  ),
  read: (match) => [
    {
      start: match.start + match.found.search(/\d/),
      isRange: match.groups.last !== undefined,
      value: {
        is: 'window',
        size: 'year',
        start: startOf(Number(match.groups.first)),
        due: endOf(Number(match.groups.last ?? match.groups.first)),
      },
    },
  ],
};

function startOf(year: number | undefined, yearShift?: number): PartialDay {
  return partialDay(1, 1, year, yearShift);
}

function endOf(year: number | undefined, yearShift?: number): PartialDay {
  return partialDay(12, 31, year, yearShift);
}
