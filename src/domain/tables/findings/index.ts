/**
 * What recognition itself notices while it reads a table; the rules of domain/rules look further.
 */
import type { Finding } from '../../findings';
import { ambiguousColumn } from './ambiguous-column';
import { deadlineDoubts } from './deadline-doubts';
import { deadlineInOtherColumn } from './deadline-in-other-column';
import { emptyTable } from './empty-table';
import type { FindingSource, TableCheck } from './finding-source';
import { htmlRemnant } from './html-remnant';
import { indicatorNumbers } from './indicator-numbers';
import { missingField } from './missing-field';
import { numberOrder } from './number-order';
import { sectionOrder } from './section-order';

export { numberOrder, sectionOrder };

/** These look at one task or row at a time. */
const OF_ONE_ROW: readonly TableCheck[] = [missingField, deadlineInOtherColumn, deadlineDoubts, htmlRemnant];
const CHECKS: readonly TableCheck[] = [
  emptyTable,
  ambiguousColumn,
  sectionOrder,
  numberOrder,
  indicatorNumbers,
  ...OF_ONE_ROW,
];
const ON_ONE_ROW =
  /^(?:missing-(?:number|task|deadline|lead|product)|deadline-.+|swapped-day-month|unclear-deadline|html-remnant)$/;

/** Findings of one table in the order of its rows. */
export function findingsOf(source: FindingSource): Finding[] {
  const all = CHECKS.flatMap((check) => [...check(source)]);
  return all.sort(byPlace);
}

/**
 * The findings on one row after an edit: `before` are those it had, `source` holds its task and cells alone. What
 * was found by looking at other rows too (numbers in their order) stays.
 */
export function findingsAgain(before: readonly Finding[], source: FindingSource): readonly Finding[] {
  const kept = before.filter(({ rule }) => !ON_ONE_ROW.test(rule));
  return [...kept, ...OF_ONE_ROW.flatMap((check) => [...check(source)])].sort(byPlace);
}

const byPlace = (one: Finding, other: Finding): number =>
  (one.row ?? 0) - (other.row ?? 0) || (one.column ?? 0) - (other.column ?? 0);
