/**
 * A numeral left out: after section II comes IV.
 */
import { readRowNumber } from '../../tables';
import { tableRule } from '../define-rule';

export const sectionGap = tableRule({
  id: 'section-gap',
  family: 'structure',
  severity: 'warning',
  source: 'practice',
  *check(table) {
    const last = new Map<string, { readonly place: number; readonly number: string }>();
    for (const section of table.table.sections) {
      const number = readRowNumber(section.number);
      if (!number || section.role === 'group') continue;
      const place = number.parts.at(-1) ?? 0;
      const series = `${section.parentId ?? ''}|${number.kind}|${number.parts.slice(0, -1).join('.')}`;
      const previous = last.get(series);
      last.set(series, { place, number: section.number });
      // Letters run with or without "đ", so a step of one and a half is none.
      if (!previous || place - previous.place < 2) continue;
      yield {
        row: section.sourceRow,
        column: table.columnOf('number'),
        data: { number: section.number, title: section.title, previous: previous.number },
      };
    }
  },
});
