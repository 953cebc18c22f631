/**
 * What recognition itself notices while it reads a table; the rules of domain/rules look further.
 */
import type { Finding } from '../../rules';
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

const CHECKS: readonly TableCheck[] = [
  emptyTable,
  ambiguousColumn,
  sectionOrder,
  numberOrder,
  indicatorNumbers,
  missingField,
  deadlineInOtherColumn,
  deadlineDoubts,
  htmlRemnant,
];

/** Findings of one table in the order of its rows. */
export function findingsOf(source: FindingSource): Finding[] {
  const all = CHECKS.flatMap((check) => [...check(source)]);
  return all.sort(
    (one, other) => (one.row ?? 0) - (other.row ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
}
