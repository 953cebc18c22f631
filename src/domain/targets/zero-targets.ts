/**
 * Targets without a figure: "phấn đấu không có hồ sơ trễ hẹn", "không để xảy ra hồ sơ quá hạn" promise none.
 */
import type { Figure } from '../figures';
import { unitAt } from '../figures';
import { WORD_END, WORD_START } from '../text';
import { baselineIn, statedPeriod } from './periods';
import type { Target } from './target';
import type { ClauseText } from './targets-of-clause';

const AIM = '(?:phan dau|bao dam|dam bao|quyet tam|huong toi|muc tieu|yeu cau)';
const NONE =
  '(?:khong (?:co|con|de|phat sinh|xay ra)(?: (?:xay ra|phat sinh|ton dong|tinh trang|truong hop|bat ky|tinh trang co))*)';
const BAD =
  '(?:tre hen|qua han|cham|tre|ton dong|sai pham|vi pham|sai sot|khieu nai|to cao|bi ky luat|tra lai|phan anh)';
const PROMISE = new RegExp(`${WORD_START}(?<aim>${AIM} (?:[a-z]+ ){0,4})?(?<none>${NONE}) (?=[a-z])`, 'g');

/** `figures` are those of the clause: "không có hồ sơ nào quá 5 ngày" has one, and is not read here. */
export function zeroTargets(inside: ClauseText, figures: readonly Figure[]): readonly Target[] {
  const { clause, matching, written } = inside;
  const text = matching.text.slice(clause.start, clause.end);
  const found: Target[] = [];
  for (const match of text.matchAll(PROMISE)) {
    const noun = clause.start + match.index + match[0].length;
    const { unit, unitEnd } = unitAt(matching.text, noun);
    const rest = matching.text.slice(unitEnd, clause.end);
    if (unit === null || unit === '%' || !new RegExp(`^(?: [a-z]+){0,6}? ${BAD}${WORD_END}`).test(rest))
      continue;
    // Without an aim only "không để …" promises; "không có hồ sơ quá hạn" reports.
    if (match.groups?.['aim'] === undefined && !/^khong de/.test(match.groups?.['none'] ?? '')) continue;
    const start = clause.start + match.index;
    if (figures.some((figure) => figure.start >= start)) continue;
    const end = clause.end;
    found.push({
      text: written(start, end),
      metric: `Số ${written(noun, end)}`,
      operator: '=',
      strict: false,
      value: 0,
      valueMax: null,
      unit,
      direction: null,
      average: false,
      approximate: false,
      period: statedPeriod(text) ?? inside.period,
      baseline: baselineIn(text),
      pattern: 'none',
      start: matching.toGiven(start),
      end: matching.toGiven(end),
      figureStart: matching.toGiven(start),
      figureEnd: matching.toGiven(noun),
    });
  }
  return found;
}
