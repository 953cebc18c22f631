/**
 * A quota in the cell of the unit: "Mỗi phòng ít nhất 2 tin, bài/tháng". It belongs to the product.
 */
import { fold } from '../../text';
import type { CheckedTask } from '../checked';
import { rowRule } from '../define-rule';
import { NOTHING, type Draft } from '../rule';
import { unitCells } from './unit-survey';

/** "ít nhất 2 tin", "phấn đấu 01 sáng kiến", "3 bài/tháng", "đạt 80%". */
const QUOTA =
  /(?<![a-z])(?:it nhat|toi thieu|phan dau|khong qua|dat)\s+(?:tu\s+)?\d+[^;.\n]{0,30}|\d+\s+[a-z, ]{2,20}\/\s*(?:thang|quy|nam|tuan)(?![a-z])/;

export const leadMixedWithQuota = rowRule({
  id: 'lead-mixed-with-quota',
  family: 'units',
  severity: 'hint',
  source: 'practice',
  check(task) {
    const { lead, cooperating } = task.task.fields;
    if (!/\d/.test(lead) && !/\d/.test(cooperating)) return NOTHING;
    return quotas(task);
  },
});

function* quotas(task: CheckedTask): Iterable<Draft<'lead-mixed-with-quota'>> {
  for (const { field, text } of unitCells(task)) {
    const source = task.task.sources[field];
    const found = QUOTA.exec(fold(text));
    if (!found || source?.row !== task.row) continue;
    yield {
      row: task.row,
      column: source.column,
      data: { quota: text.slice(found.index, found.index + found[0].length).trim(), text },
    };
  }
}
