/**
 * A long instruction in the cell of the unit: who is to do it gets lost in what is to be done.
 */
import { fold } from '../../text';
import type { CheckedTask } from '../checked';
import { rowRule } from '../define-rule';
import { NOTHING, type Draft } from '../rule';
import { namesIn, unitCells } from './unit-survey';

/** Longer than the longest list of names and what each does in two words. */
const LONG = 110;

/** Shorter ones are told by how often something is to be done, and by what: "tham mưu, báo cáo hằng tuần". */
const SHORT = 40;
const HOW_OFTEN =
  /(?<![a-z])(?:hang (?:ngay|tuan|thang|quy|nam)|moi (?:tuan|thang|quy)|dinh ky|truoc ngay|thuong xuyen)(?![a-z])/;
const DUTY =
  /(?<![a-z])(?:tham muu|bao cao|tong hop|theo doi|don doc|gui|chu dong|ra soat|cap nhat|trien khai|thuc hien)(?![a-z])/;

export const unitCellContainsInstructions = rowRule({
  id: 'unit-cell-contains-instructions',
  family: 'units',
  severity: 'hint',
  source: 'practice',
  check(task) {
    const { lead, cooperating } = task.task.fields;
    return lead.length < SHORT && cooperating.length < SHORT ? NOTHING : instructions(task);
  },
});

function* instructions(task: CheckedTask): Iterable<Draft<'unit-cell-contains-instructions'>> {
  for (const { field, text } of unitCells(task)) {
    const source = task.task.sources[field];
    if (text.length < SHORT || source?.row !== task.row) continue;
    const named = namesIn(text).reduce((letters, name) => letters + name.length, 0);
    if (text.length < LONG ? !isDuty(text) : text.length - named < LONG * 0.75) continue;
    yield { row: task.row, column: source.column, data: { text } };
  }
}

function isDuty(text: string): boolean {
  const folded = fold(text);
  return HOW_OFTEN.test(folded) && DUTY.test(folded);
}
