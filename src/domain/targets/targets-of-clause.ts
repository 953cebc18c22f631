/**
 * The targets of one clause: which of its figures are promises, how each is bound, and which words are its.
 */
import type { Figure, MatchingText, Stretch } from '../figures';
import { TIME_UNITS } from '../figures';
import { WORD_END, WORD_START } from '../text';
import { partsFor } from './parts-of-clause';
import { metricOf } from './metric';
import { baselineIn, statedPeriod } from './periods';
import type { Target, TargetPeriod } from './target';
import { FILLERS, wordingAfter, wordingBefore } from './wordings';
import type { FoundWording } from './wordings';

export interface ClauseText {
  readonly matching: MatchingText;
  /** As written, by offsets in the matching text. */
  readonly written: (start: number, end: number) => string;
  readonly clause: Stretch;
  readonly period: TargetPeriod | null;
  readonly products: boolean;
  readonly scanned: boolean;
}

/** Words that make a count near them a promise; further off they speak of something else. */
const AIM = new RegExp(
  `${WORD_START}(?:phan dau|bao dam|dam bao|muc tieu|chi tieu|huong toi|quyet tam|duy tri|moi (?:nam|quy|thang|tuan|phong|don vi|to chuc|ca nhan|so)|(?:hang|trong) (?:nam|quy|thang|tuan))${WORD_END}(?:[ :]+[a-z]+){0,9}[ :(]*$`,
);
/** "Tổ chức 03 lớp tập huấn" asks for three; "đã tổ chức" tells of them. */
const DEED = /(?<![a-z])(?<!da )(?:to chuc|mo|dang tai) *$/;
const AIM_AFTER = new RegExp(`${WORD_START}phan dau${WORD_END}`);
/** "Công chức có từ 10% hồ sơ trễ hạn trở lên thì không được xếp loại" is a condition. */
const CONDITION = new RegExp(`${WORD_START}(?:neu|truong hop)${WORD_END}`);
const CONSEQUENCE = new RegExp(`${WORD_START}thi (?:khong|bi|duoc|xem xet|tru|cong|se|chi|phai)${WORD_END}`);
/** Points added or taken away in ratings. */
const RATING = new RegExp(
  `${WORD_START}(?:(?:cong|tru|thuong|tong cong)(?: +[a-z]+){0,4} *|(?:tru|cong)(?: them)? +[\\d,]+ diem${WORD_END}.*)$`,
);
const STRIVING = new RegExp(
  `${WORD_START}(?:phan dau|quyet tam|huong toi)(?: +(?:${FILLERS}|ty le|hang nam|moi nam|trong nam))* *$`,
);
/** Percentages of what has already happened. */
const RESULT = new RegExp(
  `${WORD_START}(?:da (?:dat|hoan thanh|giai quyet|tiep nhan|duoc)|hien (?:nay|tai|moi|co|dat)|tinh den|thuc te|ket qua(?: thuc hien)? (?:nam|dat)|nam truoc dat|moi dat|chi dat)${WORD_END}`,
);
const CHANGE = /(?:giam|cat giam|rut ngan|tiet kiem|tinh gian|tang|nang|cai thien)/.source;
const MODIFIERS = `(?:binh quan|trung binh|them|duoc|it nhat|toi thieu|toi da|khong qua|khoang|tren|hon|tu|dat|${FILLERS})`;
const CHANGE_BEFORE = new RegExp(`${WORD_START}(?<verb>${CHANGE})(?: +${MODIFIERS})* *$`);
/** "Giảm thời gian giải quyết … 30%": the verb may stand further off, its object between. */
const CHANGE_FURTHER = new RegExp(
  `${WORD_START}(?<verb>giam|cat giam|rut ngan|tiet kiem|tang)(?: +[a-z0-9,]+){1,14} *$`,
);
const LEVEL = new RegExp(
  `${WORD_START}(?:xuong|len|con|dat|thanh|la)(?: +(?:con|muc|duoi|tren|toi thieu|${FILLERS}))* *$`,
);
/** "Giảm thời gian cấp phép xuống còn 15 ngày" names the level that is to be reached. */
const REACHED = new RegExp(
  `${WORD_START}(?<!da )(?:giam|cat giam|rut ngan|tang|nang)(?: +[a-z0-9,]+){1,14} +(?:xuong|len)(?: +(?:con|muc|thanh|${FILLERS}))* *$`,
);
const TERM = new RegExp(
  `${WORD_START}(?:trong vong|trong thoi han|cham nhat|sau|truoc|thoi han|ke tu)(?: +[a-z]+){0,3} *$`,
);
const TERM_AFTER = /^ *,? *(?:ke tu|tinh tu|truoc (?:khi|ngay)|sau (?:khi|ngay)|lam viec ke tu|de )/;
const BETWEEN = /^ *(?:%|phan tram)? *(?:[-–]|den|toi) *$/;
const NEXT_WORDS = /^ *([a-z]+(?: [a-z]+)?)/;

interface Bound {
  readonly figure: Figure;
  /** The upper end of a range. */
  readonly upper: Figure | null;
}

export function targetsOfClause(inside: ClauseText, figures: readonly Figure[]): readonly Target[] {
  const { matching, clause } = inside;
  const bounds = paired(matching.text, figures).filter((bound) => isTarget(inside, bound));
  const parts = partsFor(
    matching.text,
    clause,
    bounds.map(({ figure, upper }) => ({ start: figure.start, end: (upper ?? figure).unitEnd })),
  );
  let last: Target | null = null;
  return bounds
    .map((bound, index) => {
      const part = parts[index] ?? clause;
      last = targetAt(inside, bound, part, goesOn(matching.text, part, bound) ? last : null);
      return last;
    })
    .filter((target) => /\p{L}{2}.*\p{L}{2}/u.test(target.text));
}

/** "02 đến 03 sáng kiến" and "60% - 70%" are one. */
function paired(text: string, figures: readonly Figure[]): readonly Bound[] {
  const bounds: Bound[] = [];
  for (const figure of figures) {
    const previous = bounds.at(-1);
    const between = previous ? text.slice(previous.figure.end, figure.start) : '';
    const units = previous ? [previous.figure.unit, figure.unit] : [];
    if (
      previous?.upper === null &&
      BETWEEN.test(between) &&
      figure.value > previous.figure.value &&
      (units[0] === null || units[0] === units[1])
    ) {
      bounds[bounds.length - 1] = { figure: previous.figure, upper: figure };
    } else bounds.push({ figure, upper: null });
  }
  return bounds;
}

function isTarget(inside: ClauseText, { figure, upper }: Bound): boolean {
  const { matching, clause, products, scanned } = inside;
  const before = matching.text.slice(clause.start, figure.start);
  const last = upper ?? figure;
  const after = matching.text.slice(last.unitEnd, clause.end);
  const unit = last.unit;
  if (RESULT.test(before) || CONDITION.test(before) || CONSEQUENCE.test(after)) return false;
  if (unit?.startsWith('điểm') === true && RATING.test(before)) return false;
  if (isRowNumber(matching.text, figure, inside)) return false;
  if (unit !== null && TIME_UNITS.has(unit) && (TERM.test(before) || TERM_AFTER.test(after))) return false;
  // "16.181 hồ sơ (đạt 99,9%)": a share told beside its count is a result.
  if (/\d[^()]*\((?:dat|chiem|ty le)? *$/.test(before)) return false;
  if (/^ *$/.test(after) && /^tr\.? *$/.test(before)) return false;
  const bound = wordingBefore(before) !== null || wordingAfter(after) !== null;
  if (unit === '%') return true;
  if (figure.outOf !== undefined) return false;
  if (unit === null) return bound && !scanned && namesSomething(matching.text, last, clause);
  const aims =
    bound ||
    upper !== null ||
    AIM.test(before) ||
    AIM_AFTER.test(after) ||
    CHANGE_BEFORE.test(before) ||
    REACHED.test(before) ||
    DEED.test(before);
  return aims || (products && /^[\s+•-]*(?:(?:tu|it nhat|co) )?$/.test(before) && !TIME_UNITS.has(unit));
}

/** "3.2 Tổ chức đánh giá …", "3 Số thủ tục …" open a row of a table that was pasted as text. */
function isRowNumber(text: string, figure: Figure, { products, written }: ClauseText): boolean {
  if (figure.unit === '%' || !/^[ *+•-]*$/.test(text.slice(0, figure.start))) return false;
  const number = written(figure.start, figure.end);
  if (/^\d{1,2}\.\d{1,2}$/.test(number)) return true;
  return !products && !number.startsWith('0') && /^\p{Lu}/u.test(written(figure.end, figure.unitEnd + 8));
}

/** "ít nhất 03 hội thi": some noun follows. */
function namesSomething(text: string, figure: Figure, clause: Stretch): boolean {
  return NEXT_WORDS.test(text.slice(figure.end, clause.end));
}

/** "Giảm 20% quy định và 20% chi phí": the second figure stands under the first one's verb. */
function goesOn(text: string, part: Stretch, { figure }: Bound): boolean {
  return /^(?:va|,|hoac)? *$/.test(text.slice(part.start, figure.start));
}

function targetAt(
  inside: ClauseText,
  { figure, upper }: Bound,
  part: Stretch,
  previous: Target | null,
): Target {
  const { matching, written, clause } = inside;
  const { text } = matching;
  const last = upper ?? figure;
  const before = text.slice(part.start, figure.start);
  const after = text.slice(last.unitEnd, part.end);
  const first = wordingBefore(before);
  const second = first === null || first.wording.approximate ? wordingAfter(after) : null;
  const own = changeIn(before);
  const change: Change =
    previous !== null && previous.direction !== null && previous.unit === last.unit
      ? { direction: previous.direction, at: before.length, objectAt: null }
      : own;
  const striving = !(figure.value >= 100 && last.unit === '%') && STRIVING.test(before);
  const { operator, strict, pattern } = bindingOf(upper, second ?? first, change.direction, striving);
  const unitWord = last.unit ?? nextNoun(inside, last, part);
  const named = written(
    last.end,
    last.end + (NEXT_WORDS.exec(text.slice(last.end, part.end))?.[0].length ?? 0),
  );
  const whole = text.slice(part.start, part.end);
  return {
    text: written(part.start, part.end),
    metric: metricOf({
      text,
      start: part.start,
      end: part.end,
      bindingStart: part.start + Math.min(first?.at ?? before.length, change.at ?? before.length),
      unitEnd: last.unitEnd + (second?.at ?? 0),
      unit: unitWord,
      direction: change.direction,
      objectStart: change.objectAt === null ? null : part.start + change.objectAt,
      written,
    }),
    operator,
    strict,
    value: figure.value,
    valueMax: upper?.value ?? null,
    unit: last.unit === null ? named : unitWord,
    direction: change.direction,
    average:
      /(?<![a-z])(?:binh quan|trung binh)(?: +[a-z]+){0,3} *$/.test(before) ||
      /^ *(?:binh quan|trung binh)/.test(after),
    approximate: first?.wording.approximate === true,
    period: statedPeriod(whole) ?? statedPeriod(text.slice(clause.start, clause.end)) ?? inside.period,
    baseline:
      baselineIn(whole) ??
      (change.direction === null ? null : baselineIn(text.slice(clause.start, clause.end))),
    pattern,
    start: matching.toGiven(part.start),
    end: matching.toGiven(part.end),
    figureStart: matching.toGiven(figure.start),
    figureEnd: matching.toGiven(last.end),
  };
}

function nextNoun(inside: ClauseText, figure: Figure, part: Stretch): string {
  const words = NEXT_WORDS.exec(inside.matching.text.slice(figure.end, part.end));
  return words ? inside.written(figure.end, figure.end + words[0].length) : '';
}

interface Change {
  readonly direction: Target['direction'];
  /** Where its verb begins, in the words before the figure; null where other words part the two. */
  readonly at: number | null;
  /** Where those other words begin. */
  readonly objectAt: number | null;
}

function changeIn(before: string): Change {
  const near = CHANGE_BEFORE.exec(before);
  const match = near ?? (LEVEL.test(before) ? null : CHANGE_FURTHER.exec(before));
  const verb = match?.groups?.['verb'];
  if (match === null || verb === undefined) return { direction: null, at: null, objectAt: null };
  const raises = /^(?:tang|nang|cai thien)/.test(verb);
  return {
    direction: raises ? 'increase' : 'decrease',
    at: near ? match.index : null,
    objectAt: near ? null : match.index + verb.length,
  };
}

function bindingOf(
  upper: Figure | null,
  found: FoundWording | null,
  direction: Target['direction'],
  striving: boolean,
): { readonly operator: Target['operator']; readonly strict: boolean; readonly pattern: string } {
  if (upper !== null) return { operator: 'range', strict: false, pattern: 'range' };
  if (found && !(found.wording.approximate === true && direction !== null)) {
    const { operator, strict, id } = found.wording;
    return { operator, strict, pattern: id };
  }
  if (direction === 'increase') return { operator: 'increase_by', strict: false, pattern: 'increase' };
  if (direction === 'decrease') return { operator: 'decrease_by', strict: false, pattern: 'decrease' };
  if (striving) return { operator: '>=', strict: false, pattern: 'striving' };
  return { operator: '=', strict: false, pattern: 'exactly' };
}
