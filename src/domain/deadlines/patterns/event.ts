/**
 * Deadlines that wait for something: "Sau khi có kết luận", "Trong vòng 05 ngày làm việc kể từ ngày …",
 * "Trước kỳ họp 10 ngày", "Khi có yêu cầu", "Đột xuất".
 */
import { clauseEnd } from '../clauses';
import type { DeadlineMatch, DeadlinePattern, PieceDraft } from '../deadline-pattern';
import { COUNT, COUNT_END_WORDS, countOf } from '../lexicon';
import type { EventTerm } from '../reading';
import { WORD_START, spaced, wholeWords } from '../../text';

const UNIT_WORDS = ['ngay', 'gio', 'tuan', 'thang', 'nam'];
/** What stands before the unit: "5 ngày", "05 (năm) ngày", "tám giờ". */
const COUNTED = [...UNIT_WORDS.map((unit) => `1 ${unit}`), ')', ...COUNT_END_WORDS];
const UNIT = '(?:ngay lam viec|ngay|gio lam viec|gio hanh chinh|gio|tuan|thang|nam)';
const LEAD =
  '(?:trong(?: vong| thoi han| thoi gian| khoang thoi gian)|cham nhat(?: la| trong| sau| vao)*|muon nhat(?: la| trong| sau)*|khong qua|khong muon hon|khong cham qua|khong cham hon|toi da(?: la| trong)?|sau)';
const FROM =
  '(?:(?:ke |tinh )?tu(?: khi| ngay| thoi diem| luc)?|sau(?: khi| ngay)?|truoc(?: khi| ngay| thoi diem)?|khi)';

export const termFromEvent: DeadlinePattern = {
  id: 'term-from-event',
  specimens: [
    { text: 'Trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ', kind: 'event' },
    { text: 'Chậm nhất 3 ngày sau khi kết thúc hội nghị', kind: 'event' },
    { text: 'Không quá tám giờ làm việc kể từ khi tiếp nhận', kind: 'event' },
    { text: 'Sau 10 ngày kể từ ngày ký', kind: 'event' },
    { text: 'Trong vòng 30 ngày kể từ ngày 01/7/2025', kind: 'date', due: '2025-07-31' },
  ],
  needs: [['tu', 'sau', 'truoc', 'vong', 'han', 'khong', 'toi', 'nhat', 'khi', 'trong'], UNIT_WORDS, COUNTED],
  expression: wholeWords(
    `(?:(?<lead>${LEAD}) )?(?:thoi han |la |it nhat |toi thieu )?(?<count>${COUNT}) (?<unit>${UNIT})(?:~,?~\\(?~(?<from>${FROM})(?!~\\d|~(?:ngay|thang|quy|nam)~\\d))?`,
  ),
  read: (match): readonly PieceDraft[] => {
    const { lead, count, unit, from } = match.groups;
    const amount = countOf(count ?? '');
    const tail = match.folded.slice(match.end);
    const dated = from === undefined && FROM_DATE.test(tail);
    if (
      amount < 1 ||
      (from === undefined && !dated && (lead === undefined || !standsAlone(match, unit ?? '')))
    )
      return [];
    // "Báo cáo 06 tháng trước ngày 15/6": the six months are the report's.
    if (dated && lead === undefined && /^(?:thang|nam)$/.test(unit ?? '') && /^ *truoc/.test(tail)) return [];
    const end = dated ? match.end : clauseEnd(match.folded, match.end);
    const before = (from ?? '').startsWith('truoc');
    const term: EventTerm = {
      amount,
      unit: UNITS.get((unit ?? '').replace(/ +/g, ' ')) ?? 'day',
      direction: before ? 'before' : 'after',
    };
    const text = dated ? '' : match.written(match.end, end).trim();
    return [{ end, value: { is: 'event', event: { text, terms: [term] } } }];
  },
};

export const termBeforeEvent: DeadlinePattern = {
  id: 'term-before-event',
  specimens: [
    { text: 'Trước kỳ họp 10 ngày', kind: 'event' },
    { text: 'Trước khi họp ít nhất 05 ngày làm việc', kind: 'event' },
  ],
  needs: [['truoc'], UNIT_WORDS, COUNTED],
  expression: wholeWords(
    `truoc(?: khi| ngay)? (?<event>(?!het(?![a-z])|(?:ngay|thang|quy|nam|tuan)~(?:\\d|[iv]+(?![a-z])))[a-z][^;,.\\d]{2,60}?) (?:it nhat |toi thieu |la )?(?<count>${COUNT}) (?<unit>${UNIT})`,
  ),
  read: (match): readonly PieceDraft[] => {
    const { event, count, unit } = match.groups;
    const from = match.start + match.found.indexOf(event ?? '', 'truoc'.length);
    const term: EventTerm = {
      amount: countOf(count ?? ''),
      unit: UNITS.get((unit ?? '').replace(/ +/g, ' ')) ?? 'day',
      direction: 'before',
    };
    const text = match.written(from, from + (event ?? '').length).trim();
    return term.amount < 1 ? [] : [{ value: { is: 'event', event: { text, terms: [term] } } }];
  },
};

export const afterEvent: DeadlinePattern = {
  id: 'after-event',
  specimens: [
    { text: 'Sau khi có thông báo kết luận', kind: 'event' },
    { text: 'Ngay sau khi được phê duyệt', kind: 'event' },
    { text: 'Khi có yêu cầu', kind: 'event' },
    { text: 'Sau kỳ họp', kind: 'event' },
    { text: 'Trước Đại hội', kind: 'event' },
    { text: 'Trước Tết', kind: 'event' },
    { text: 'Tại kỳ họp cuối năm của HĐND', kind: 'event' },
    { text: 'Đột xuất', kind: 'event' },
    { text: 'Đến khi hoàn thành', kind: 'event' },
    { text: 'Tùy theo tình hình thực tế', kind: 'event' },
  ],
  needs: [['khi', 'sau', 'truoc', 'dot', 'tuy', 'neu', 'phat', 'dip', 'tu', 'qua', 'te', 'tai']],
  expression: new RegExp(
    `${WORD_START}(?<=^[ (;,.-]*(?:thuc hien |hoan thanh |bao cao |kip thoi |ngay |ke |tinh )?|[;(,] *)(?:${spaced(
      `(?:ngay )?(?:sau|truoc|tu|den|trong)(?: ngay| thoi diem| dip| luc)? khi|(?:ngay )?khi|sau(?: ngay)?(?= (?!day|do|nay|ngay|thang|quy|nam|\\d)[a-z])|truoc(?= (?!het(?![a-z])|ngay|thang|quy|nam|tuan~\\d|dau|giua|cuoi|cac|\\d|thu|han|(?:thoi diem|moc|moc thoi gian) (?:ngay )?\\d)[a-z]{2,})|(?:tu|truoc) ngay(?= (?!lam viec cuoi|cuoi)[a-z])|trong qua trinh|tuy(?: theo| tinh| thuoc)?|neu|tai(?= (?:ky hop|phien hop|hoi nghi|dai hoi)(?![a-z]))|theo thuc te|dot xuat|phat sinh|dip`,
    )})(?![a-z0-9])`,
    'g',
  ),
  read: (match): readonly PieceDraft[] => {
    const end = clauseEnd(match.folded, match.end);
    const bare = /^(?:dot xuat|phat sinh|tuy|neu|khi|ngay khi|theo|dip|trong qua)/.test(match.found);
    const text = match.written(bare ? match.start : match.end, end).trim();
    if (text === '' || /^(?:dot xuat|phat sinh)/.test(match.found)) {
      return [
        {
          end: match.end,
          value: { is: 'event', event: { text: match.written(match.start, match.end), terms: [] } },
        },
      ];
    }
    return [{ end, value: { is: 'event', event: { text, terms: [] } } }];
  },
};

const FROM_DATE = new RegExp(
  `^${spaced('~,?~(?:(?:ke |tinh )?tu|sau|truoc)(?: khi| thoi diem)?(?: ngay)?~(?:ngay~)?\\d')}`,
);

/** "Trong vòng 05 ngày", with nothing after it that makes it something else. */
function standsAlone(match: DeadlineMatch, unit: string): boolean {
  if (/^ *(?:dau|cuoi|\d)/.test(match.folded.slice(match.end))) return false;
  return !(unit === 'nam' && /^ *20\d\d/.test(match.folded.slice(match.end)));
}

const UNITS = new Map<string, EventTerm['unit']>([
  ['ngay lam viec', 'working-day'],
  ['ngay', 'day'],
  ['gio lam viec', 'working-hour'],
  ['gio hanh chinh', 'working-hour'],
  ['gio', 'hour'],
  ['tuan', 'week'],
  ['thang', 'month'],
  ['nam', 'year'],
]);
