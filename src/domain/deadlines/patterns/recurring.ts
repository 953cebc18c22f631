/**
 * How often: "hằng tháng", "định kỳ hàng quý", "01 lần/quý", "06 tháng/lần", "báo cáo tháng, quý, năm".
 */
import type { DeadlinePattern, PieceDraft } from '../deadline-pattern';
import { COUNT, EACH, EACH_WORDS, countOf } from '../lexicon';
import { matchesOf } from '../matches';
import type { Recurrence, RecurrenceUnit } from '../reading';
import { oneOf, spaced, wholeWords } from '../../text';

const UNIT_WORDS = ['tuan', 'thang', 'quy', 'nam'];
const UNIT = oneOf(UNIT_WORDS);
/** "tháng", "6 tháng", "nửa năm"; not "tháng 6" or "năm 2025". */
const PERIOD = `(?:(?:\\d{1,2}|sau|chin) thang|nua nam|${UNIT})(?!~\\d|~(?:i|ii|iii|iv)(?![a-z0-9])| (?:dau|cuoi|tiep|ke tiep|hoc|toi)(?![a-z]))`;
const MORE = `(?:~(?:,|va|/|;|&|hoac|\\+|-)~(?:${EACH} |ca (?=nam)|bao cao (?:dinh ky )?)?${PERIOD})*`;
/** "mỗi tháng 1 bài": the figure counts something else than months. */
const COUNTED_EACH = `(?:moi|hang|tung) ${UNIT}(?= \\d{1,2} (?!thang|nam|va|den|hoac|ngay|lan)[a-z])`;
const PERIODS = new RegExp(
  spaced(`(?:(?<count>\\d{1,2}|sau|chin) )?(?<unit>thang|tuan|quy|nam)(?![a-z])|nua nam`),
  'g',
);

export const each: DeadlinePattern = {
  id: 'each-period',
  specimens: [
    { text: 'Hằng tháng', kind: 'recurring' },
    { text: 'Định kỳ hàng quý', kind: 'recurring' },
    { text: 'Hằng quý, 6 tháng, năm', kind: 'recurring' },
    { text: 'Thứ Sáu hàng tuần', kind: 'recurring' },
    { text: 'Ngày 25 hằng tháng', kind: 'recurring' },
    { text: 'Định kỳ tháng, quý', kind: 'recurring' },
    { text: 'Mỗi tháng 1 bài', kind: 'recurring' },
    { text: 'Theo quý', kind: 'recurring' },
  ],
  needs: [[...EACH_WORDS, 'dinh', 'theo'], UNIT_WORDS],
  expression: wholeWords(
    `(?:dinh ky(?:~,)? )?(?:vao )?${EACH} ${PERIOD}${MORE}|dinh ky(?: theo)?~[:(]?~${PERIOD}${MORE}|${COUNTED_EACH}|theo (?:tung )?${UNIT}(?:~(?:,|va|/)~${UNIT})*(?=~(?:$|[;,)]))`,
  ),
  read: (match) => everyDraft(recurrencesIn(match.found)),
};

export const periodsInARow: DeadlinePattern = {
  id: 'periods-in-a-row',
  specimens: [
    { text: 'Tháng, quý, 6 tháng, năm', kind: 'recurring' },
    { text: 'Quý, năm', kind: 'recurring' },
    { text: 'Tháng 6, tháng 7', kind: 'window', start: '2025-06-01', due: '2025-07-31' },
  ],
  needs: [['a,a', 'a/a', 'va', '1 thang'], [',', '/', 'va'], UNIT_WORDS],
  expression: new RegExp(`^${spaced(`[ (]*(?:- )?${PERIOD}(?:~(?:,|va|/)~${PERIOD})+`)}(?![a-z0-9])`, 'g'),
  read: (match) => everyDraft(recurrencesIn(match.found)),
};

export const reportEach: DeadlinePattern = {
  id: 'report-each-period',
  specimens: [
    { text: 'Báo cáo tháng, Báo cáo quý', kind: 'recurring' },
    { text: 'Báo cáo định kỳ quý, 6 tháng, năm', kind: 'recurring' },
    { text: 'Báo cáo 06 tháng trước ngày 15/6/2025', kind: 'date', due: '2025-06-14' },
  ],
  needs: [['bao', 'giao'], ['cao', 'ban'], UNIT_WORDS],
  expression: wholeWords(`(?:bao cao|giao ban)(?: dinh ky)? ${PERIOD}${MORE}`),
  read: (match) => everyDraft(recurrencesIn(match.found)).map((draft) => ({ ...draft, weak: true })),
};

export const times: DeadlinePattern = {
  id: 'times-per-period',
  specimens: [
    { text: '01 lần/quý', kind: 'recurring' },
    { text: 'Định kỳ 2 lần/năm', kind: 'recurring' },
    { text: '06 tháng/lần', kind: 'recurring' },
    { text: '2 tuần một lần', kind: 'recurring' },
    { text: 'Mỗi năm 02 lần', kind: 'recurring' },
    { text: 'Cứ 3 tháng', kind: 'recurring' },
  ],
  needs: [['lan', 'ky', 'dot', 'cuoc', 'cu', 'moi', 'cach'], UNIT_WORDS],
  expression: wholeWords(
    `(?:dinh ky )?(?:(?:it nhat|toi thieu) )?(?:(?<times>${COUNT}) (?:lan|ky|dot|cuoc)(?:~/~|/| (?:mot|moi|trong(?: mot)?|hang|tren) )(?:1 |01 |mot )?(?<per>\\d{1,2} thang|${UNIT})` +
      `|(?:(?:cu|moi|cach) )?(?:(?<count>${COUNT}) )?(?<unit>${UNIT})(?:~/~(?:1 |01 |mot )?lan| (?:1|01|mot) lan)` +
      `|(?:${EACH}|mot|1|01) (?<each>${UNIT})~,?~(?:it nhat |toi thieu )?(?<eachTimes>${COUNT}) lan` +
      `|(?:cu|moi|cach)(?: moi)? (?<gap>${COUNT}) (?<gapUnit>${UNIT}))`,
  ),
  read: (match): readonly PieceDraft[] => {
    const { times: count, per, unit, count: every, each: eachUnit, eachTimes, gap, gapUnit } = match.groups;
    const recurrence =
      per !== undefined
        ? split(recurrencesIn(per)[0], countOf(count ?? ''))
        : eachUnit !== undefined
          ? split(recurrencesIn(eachUnit)[0], countOf(eachTimes ?? ''))
          : spread(unit ?? gapUnit ?? '', countOf(every ?? gap ?? '1'));
    return recurrence === undefined ? [] : [{ value: { is: 'every', recurrences: [recurrence] } }];
  },
};

export const quota: DeadlinePattern = {
  id: 'quota-per-period',
  figures: 'some',
  specimens: [
    { text: 'Ít nhất 2 tin, bài/tháng', kind: 'recurring' },
    { text: '01 chuyên đề/quý', kind: 'recurring' },
    { text: '2 triệu đồng/tháng', kind: 'unclear' },
  ],
  needs: [['a/a', ',/a', ...UNIT_WORDS.map((unit) => `1 ${unit}`)], ['/'], UNIT_WORDS],
  expression: wholeWords(
    `\\d{1,3} (?:(?!dong|trieu|ty|nghin|ngan|vnd|usd|ngay|gio|km|kg|kw)[a-z]+(?![a-z]),?~){1,6}/~(?:1 |01 |mot )?${UNIT}`,
  ),
  read: (match) => everyDraft(recurrencesIn(match.found.slice(match.found.lastIndexOf('/')))),
};

export const periodic: DeadlinePattern = {
  id: 'periodic',
  specimens: [
    { text: 'Định kỳ', kind: 'recurring' },
    { text: 'Định kỳ và đột xuất', kind: 'recurring' },
    { text: 'Kiểm tra định kỳ', kind: 'recurring' },
  ],
  needs: [['dinh'], ['ky']],
  expression: wholeWords('dinh ky'),
  read: () => [{ value: { is: 'periodic' } }],
};

function everyDraft(recurrences: readonly Recurrence[]): readonly PieceDraft[] {
  return recurrences.length === 0 ? [] : [{ value: { is: 'every', recurrences } }];
}

/** "quý, 6 tháng, 9 tháng, năm" → quarter, half-year, a year's ninth month, year. */
function recurrencesIn(text: string): readonly Recurrence[] {
  const recurrences: Recurrence[] = [];
  for (const match of matchesOf(PERIODS, text)) {
    const { count, unit } = match.groups ?? {};
    const recurrence =
      unit === undefined ? HALF_YEAR : count === undefined ? ofUnit(unit) : monthsRecurrence(countOf(count));
    if (recurrence !== undefined) recurrences.push(recurrence);
  }
  return recurrences;
}

const HALF_YEAR: Recurrence = { every: 'half-year' };
const UNITS = new Map<string, RecurrenceUnit>([
  ['tuan', 'week'],
  ['thang', 'month'],
  ['quy', 'quarter'],
  ['nam', 'year'],
]);

function ofUnit(unit: string): Recurrence | undefined {
  const every = UNITS.get(unit);
  return every === undefined ? undefined : { every };
}

/** "Báo cáo 9 tháng" is due once a year, for the first nine months. */
function monthsRecurrence(months: number): Recurrence | undefined {
  if (months === 9) return { every: 'year', month: 9 };
  return spread('thang', months);
}

/** "Hai lần một năm" is every half-year; what does not divide stays with the period. */
function split(period: Recurrence | undefined, count: number): Recurrence | undefined {
  if (period?.every === 'year') {
    if (count === 2) return HALF_YEAR;
    if (count === 4) return { every: 'quarter' };
    if (count === 12) return { every: 'month' };
    if (count === 6) return { every: 'month', interval: 2 };
  }
  if (period?.every === 'quarter' && count === 3) return { every: 'month' };
  if (period?.every === 'half-year' && count === 2) return { every: 'quarter' };
  return period;
}

/** "Sáu tháng một lần" is every half-year, "hai tuần một lần" every second week. */
function spread(unit: string, count: number): Recurrence | undefined {
  if (unit === 'thang' && count % 12 === 0 && count > 0) return spread('nam', count / 12);
  if (unit === 'thang' && count === 6) return HALF_YEAR;
  if (unit === 'thang' && count === 3) return { every: 'quarter' };
  const recurrence = ofUnit(unit);
  return recurrence === undefined || count <= 1 ? recurrence : { ...recurrence, interval: count };
}
