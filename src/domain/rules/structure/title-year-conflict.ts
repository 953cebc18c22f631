/**
 * Titles of one workbook that name different years, or a plan dated after the year it is for.
 */
import { tableRule } from '../define-rule';

export const titleYearConflict = tableRule({
  id: 'title-year-conflict',
  family: 'structure',
  severity: 'warning',
  source: 'plan-itself',
  messages: ['titles-differ', 'dated-after-its-year'],
  *check({ table }, context) {
    const { title } = table;
    const row = title.lines.find(({ text }) => text.includes(String(title.year)))?.row ?? title.lines[0]?.row;
    if (title.year === null || row === undefined) return;
    const first = context.tables.find(
      ({ table: other }) => other.kind === table.kind && other.title.year !== null,
    )?.table.title.year;
    if (first !== undefined && first !== null && first !== title.year) {
      yield { message: 'titles-differ', row, column: null, data: { year: title.year, other: first } };
    }
    if (table.kind === 'plan' && title.documentDate !== null && title.documentDate.year > title.year) {
      yield {
        message: 'dated-after-its-year',
        row,
        column: null,
        data: { year: title.year, dated: title.documentDate.year },
      };
    }
  },
});
