/**
 * A heading that speaks of one kind of work over a column that holds every kind: "Nhiệm vụ, hoạt động tuyên
 * truyền" above the whole year's tasks was copied from another plan.
 */
import { cellRange } from '../../grid';
import { fold } from '../../text';
import type { CheckedTable } from '../checked';
import { tableRule } from '../define-rule';

/** Kinds of work that plans of their own are made for, with the words their tasks use. */
const KINDS: readonly { readonly name: string; readonly heading: RegExp; readonly task: RegExp }[] = [
  kind(
    'tuyên truyền',
    'tuyen truyen|truyen thong',
    'tin bai|bai viet|chuyen muc|phong su|pano|to roi|cong thong tin',
  ),
  kind('kiểm tra', 'kiem tra|thanh tra|giam sat', 'doan kiem tra|hau kiem'),
  kind('đào tạo, bồi dưỡng', 'dao tao|boi duong|tap huan', 'lop hoc|hoc vien'),
  kind('chuyển đổi số', 'chuyen doi so', 'so hoa|truc tuyen|phan mem|co so du lieu|nen tang'),
  kind('kiểm soát thủ tục hành chính', 'kiem soat thu tuc', 'thu tuc|tthc'),
  kind('thi đua, khen thưởng', 'thi dua|khen thuong', 'danh hieu'),
];
/** Fewer tasks than this prove nothing. */
const LEAST_TASKS = 5;
/** Where so many speak of it the heading is right. */
const ENOUGH = 1 / 3;

export const headerLabel = tableRule({
  id: 'header-label',
  family: 'structure',
  severity: 'hint',
  source: 'practice',
  seenIn: (_, task) =>
    task ? KINDS.map(({ task: words }) => (words.test(textOf(task.task.fields)) ? '1' : '0')).join('') : '',
  *check(checked) {
    const { table, tasks } = checked;
    const column = table.columns.find(({ field }) => field === 'task');
    const first = table.headerRows[0];
    if (!column || first === undefined || tasks.length < LEAST_TASKS) return;
    const heading = fold(column.heading).replace(/\s+/g, ' ');
    const found = KINDS.find((each) => each.heading.test(heading));
    if (!found) return;
    const about = tasks.filter(({ task }) => found.task.test(textOf(task.fields))).length;
    if (about >= tasks.length * ENOUGH || namesThePlan(found.heading, checked)) return;
    yield {
      row: first,
      column: column.column,
      data: {
        heading: column.heading.replace(/\s+/g, ' '),
        kind: found.name,
        about,
        tasks: tasks.length,
      },
      related: table.repeatedHeaderRows.map((row) => ({
        sheet: table.sheet,
        range: cellRange(row, column.column, row, column.column),
      })),
    };
  },
});

/** A plan of that kind calls its tasks so, whatever words they use. */
function namesThePlan(words: RegExp, { table }: CheckedTable): boolean {
  return words.test(fold(table.title.text).replace(/\s+/g, ' '));
}

function textOf(fields: Readonly<Record<'task' | 'activity' | 'product', string>>): string {
  return fold(`${fields.task} ${fields.activity} ${fields.product}`).replace(/\s+/g, ' ');
}

function kind(
  name: string,
  heading: string,
  words: string,
): { readonly name: string; readonly heading: RegExp; readonly task: RegExp } {
  const bounded = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);
  return { name, heading: bounded(heading), task: bounded(`${heading}|${words}`) };
}
