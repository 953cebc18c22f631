/**
 * A product that names a day of its own which the deadline cannot keep: "Đến 31/01/2026: …" beside "Trong năm
 * 2025", "trước ngày 30/6/2026" beside "Trong năm 2026", or "trong năm" beside a deadline in June.
 */
import { addDays, lastOfMonth, type CivilDate } from '../../dates';
import { deadlinesWithin } from '../../deadlines';
import { fold } from '../../text';
import type { CheckedTask } from '../checked';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';

export const deadlineVsProduct = rowRule({
  id: 'deadline-vs-product',
  family: 'deadlines',
  severity: 'warning',
  source: 'plan-itself',
  messages: ['product-later', 'product-earlier', 'product-counts-whole-year'],
  check(task, { year }) {
    const { product, deadline } = task.task.fields;
    const { due } = task.task.due;
    const column = task.table.columnOf('product');
    if (due === null || product === '' || column === null) return NOTHING;
    const later = laterDay(task, due, year);
    if (later) {
      return [{ message: 'product-later', row: task.row, column, data: { deadline, due, ...later } }];
    }
    const earlier = earlierDay(task, due, year);
    if (earlier) {
      return [
        {
          message: 'product-earlier',
          severity: 'hint',
          row: task.row,
          column,
          data: { deadline, due, ...earlier },
        },
      ];
    }
    if (year !== null && countsWholeYear(product, year) && due < lastOfMonth(year, 9)) {
      return [
        {
          message: 'product-counts-whole-year',
          severity: 'hint',
          row: task.row,
          column,
          data: { deadline, due, year },
        },
      ];
    }
    return NOTHING;
  },
});

function laterDay(
  { task }: CheckedTask,
  due: CivilDate,
  year: number | null,
): { readonly text: string; readonly day: CivilDate } | undefined {
  for (const { text, spans, ...reading } of deadlinesWithin(
    task.fields.product,
    year === null ? {} : { year },
  )) {
    const days = [reading.due, ...reading.milestones.map((milestone) => milestone.due)];
    const day = days.find((each): each is CivilDate => each !== null && each > due);
    const first = spans[0];
    const last = spans.at(-1);
    if (day !== undefined && first && last) return { text: text.slice(first.start, last.end), day };
  }
  return undefined;
}

/** A day before a deadline by so many more is no rounding of the same term. */
const MUCH_EARLIER = 31;

/** The one day that the product must be there by, where the deadline leaves much longer. */
function earlierDay(
  { task }: CheckedTask,
  due: CivilDate,
  year: number | null,
): { readonly text: string; readonly day: CivilDate } | undefined {
  const { product } = task.fields;
  if (task.due.kind !== 'window' || !A_DAY.test(product) || !BY_A_DAY.test(fold(product))) return undefined;
  const [only, second] = [...deadlinesWithin(product, year === null ? {} : { year })];
  if (!only || second || only.kind !== 'date' || only.due === null) return undefined;
  const [first, last] = [only.spans[0], only.spans.at(-1)];
  if (!first || !last || addDays(only.due, MUCH_EARLIER) >= due) return undefined;
  // A day before the term has begun belongs to something else: a document's date.
  if (task.due.start !== null && only.due < task.due.start) return undefined;
  return { text: only.text.slice(first.start, last.end), day: only.due };
}

/** Cheap to ask of every product. */
const A_DAY = /(?<!\d)\d{1,2}\s*[/.-]/;
const BY_A_DAY = /(?<![a-z])(?:truoc|den|cham nhat|xong)(?: [a-z]+)? (?:ngay )?\d{1,2}\s*[/.-]/;

/** "… trong năm 2026": what is counted is known only when the year is over. */
function countsWholeYear(product: string, year: number): boolean {
  if (!product.includes(String(year))) return false;
  return new RegExp(`(?<![a-z])trong nam ${String(year)}(?!\\d)`).test(fold(product));
}
