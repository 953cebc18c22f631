/**
 * Text left over from an earlier year's plan: "thực hiện CCHC năm 2023" in the plan of 2025. The year just
 * closed is looked back on rightly; laws, comparisons and periods name other years on purpose.
 */
import type { TaskField } from '../../tables';
import { fold, passage } from '../../text';
import { rowRule } from '../define-rule';
import { NOTHING, type Draft } from '../rule';
import { holdsItself, placeOf } from './task-texts';

const READ: readonly TaskField[] = ['goal', 'task', 'activity', 'product'];
const YEAR = /(?<![a-z0-9])nam (20\d{2})(?![\d/])/g;
/** Right before "năm 2015": a comparison, a period, a date, an edition, a named law. */
const ON_PURPOSE =
  /(?:so voi|cung ky|tu|den|den het|ke tu|truoc|sau|giai doan|nhiem ky|tam nhin|dinh huong|thang [\d.]{1,5}|ngay [\d./-]+|tu dau|ban hanh|sua doi|phe chuan|[a-z]\))(?: cua)?,?$/;
const LAW =
  /(?<![a-z])(?:luat|bo luat|phap lenh|hien phap|nghi quyet|nghi dinh|thong tu|quyet dinh|chi thi|van ban so)(?![a-z])/;
/** What may look back on the year just closed, and ahead to the next. */
const LOOKS_BACK =
  /(?<![a-z])(?:ket qua|tong ket|so ket|danh gia|ton tai|han che|khac phuc|chi so|xep hang|bao cao|nam truoc|quyet toan|thanh tra|kiem tra|da|con lai|chuyen tiep|cong bo)(?![a-z])/;
const CLAUSE = /[.;\n]/;
/** A law's name may stand far before its year. */
const BEFORE = 60;
/** Characters of the text shown about the year. */
const SHOWN = 40;

export const otherYear = rowRule({
  id: 'other-year',
  family: 'content',
  severity: 'warning',
  source: 'plan-itself',
  check(checked, { year }) {
    if (year === null) return NOTHING;
    let drafts: Draft<'other-year'>[] | null = null;
    for (const field of READ) {
      const text = checked.task.fields[field];
      if (!text.includes('20') || !holdsItself(checked, field)) continue;
      const found = otherYearIn(fold(text), year);
      if (found === null) continue;
      const piece = text.slice(found.at, found.at + 8);
      (drafts ??= []).push({
        ...placeOf(checked, field, piece),
        severity: found.certain ? 'warning' : 'hint',
        data: { found: piece, year, around: passage(text, found.at, found.at + 8, SHOWN) },
      });
    }
    return drafts ?? NOTHING;
  },
});

function otherYearIn(text: string, year: number): { readonly at: number; readonly certain: boolean } | null {
  for (const match of text.matchAll(YEAR)) {
    const named = Number(match[1]);
    if (named === year || named > year || named < year - 6) continue;
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index).trimEnd();
    const clause = before.split(CLAUSE).at(-1) ?? '';
    if (ON_PURPOSE.test(before) || LAW.test(clause)) continue;
    const around = `${clause} ${text.slice(match.index).split(CLAUSE)[0] ?? ''}`;
    if (around.includes(`nam ${String(year)}`) || /\d{4} ?[-–] ?\d{4}/.test(around)) continue;
    if (named === year - 1 && LOOKS_BACK.test(around)) continue;
    return { at: match.index, certain: named < year - 1 };
  }
  return null;
}
