/**
 * Deadlines that another document or another office sets: "Theo kế hoạch của …", "Theo yêu cầu của …".
 *
 * What "theo" leans on decides: a plan, a schedule, a decision sets a date of its own (plan); a request,
 * an instruction, the dossiers that come in are things that happen (event). "Theo yêu cầu tại kế hoạch"
 * leans on the plan after all.
 */
import { clauseEnd } from '../clauses';
import type { DeadlinePattern, PieceDraft } from '../deadline-pattern';
import { DOCUMENTS } from '../lexicon';
import { oneOf, spaced, wholeWords } from '../../text';

const SCHEDULES = oneOf([
  'tien do',
  'lich',
  'lo trinh',
  'chuong trinh cong tac',
  'thoi gian',
  'thoi han',
  'moc thoi gian',
  'quy dinh',
  'quy che',
  'phu luc',
  'ke hoach',
  'kh',
  'qd',
  'nq',
  'cv',
  'nhiem vu',
  'noi dung',
]);
/** Words between "theo" and its head: "theo đúng tiến độ", "theo các kế hoạch". */
const FILLERS = '(?:dung |cac |tung |cac |nhung |dung |ban |su )*';

export const accordingTo: DeadlinePattern = {
  id: 'according-to',
  specimens: [
    { text: 'Theo kế hoạch đào tạo của Tỉnh', kind: 'plan' },
    { text: 'Theo tiến độ chung', kind: 'plan' },
    { text: 'Theo Kế hoạch tập huấn năm 2025', kind: 'plan' },
    { text: 'Theo quy định', kind: 'plan' },
    { text: 'Theo KH của Bộ', kind: 'plan' },
    { text: 'Đúng thời gian quy định', kind: 'plan' },
    { text: 'Theo yêu cầu tại kế hoạch của Tỉnh', kind: 'plan' },
    { text: 'Theo yêu cầu của cấp trên', kind: 'event' },
    { text: 'Theo từng vụ việc phát sinh', kind: 'event' },
    { text: 'Theo kế hoạch, hoàn thành trước 30/6/2025', kind: 'date', due: '2025-06-29' },
  ],
  needs: [['theo', 'ke', 'lich', 'tien', 'dung']],
  expression: wholeWords(
    `(?:(?:thuc hien|hoan thanh|trien khai) )?theo(?= (?!doi|sat|huong(?! dan))[a-z])|(?<=^[ (]*)(?:(?:nhu )?(?:ke hoach|lich|tien do)(?= (?!hoan thanh|thuc hien)[a-z])|(?:(?:dam|bao) bao )?dung (?:thoi gian|thoi han|tien do|lich|ke hoach)(?= (?:quy dinh|de ra|duoc giao|yeu cau|da de ra|chung|cua)(?![a-z])))`,
  ),
  read: (match): readonly PieceDraft[] => {
    const end = clauseEnd(match.folded, match.end);
    const folded = match.folded.slice(match.end, end).trimStart();
    const start = match.start + Math.max(match.found.indexOf('theo'), 0);
    const written = match.written(match.found.includes('theo') ? match.end : match.start, end).trim();
    if (!match.found.includes('theo') || SCHEDULE_HEAD.test(folded) || SCHEDULE_WITHIN.test(folded)) {
      return [{ start, end, value: { is: 'plan', plan: written } }];
    }
    return [{ start, end, value: { is: 'event', event: { text: written, terms: [] } } }];
  },
};

const SCHEDULE_HEAD = new RegExp(
  `^${spaced(`${FILLERS}(?:${SCHEDULES}|(?!huong dan|thong bao)${DOCUMENTS})`)}(?![a-z])`,
);
const SCHEDULE_WITHIN = new RegExp(
  spaced(`(?:tai|trong|neu tai|theo) (?:cac )?(?:${SCHEDULES}|${DOCUMENTS})(?![a-z])`),
);
