/**
 * Numerals of sections: used twice, or running back from X to IX.
 */
import type { Finding } from '../../findings';
import { compareNumbers, readRowNumber, type RowNumber } from '../rows/numbering';
import { columnOf, finding, type FindingSource } from './finding-source';

export function* sectionOrder({ table }: FindingSource): Iterable<Finding> {
  const column = columnOf(table, 'number');
  const seen = new Map<string, number>();
  const last = new Map<string, RowNumber>();
  for (const section of table.sections) {
    if (section.number === '') continue;
    const place = section.parentId ?? '';
    const earlier = seen.get(`${place}/${section.number}`);
    const data = { number: section.number, title: section.title };
    if (earlier !== undefined) {
      yield finding(table, {
        rule: 'duplicate-section-number',
        severity: 'error',
        row: section.sourceRow,
        column,
        data: { ...data, earlierRow: earlier },
      });
    } else seen.set(`${place}/${section.number}`, section.sourceRow);
    const number = readRowNumber(section.number);
    if (!number || section.role === 'group') continue;
    const series = `${place}|${number.kind}`;
    const previous = last.get(series);
    last.set(series, number);
    if (previous && compareNumbers(number, previous) < 0) {
      yield finding(table, {
        rule: 'section-out-of-order',
        severity: 'error',
        row: section.sourceRow,
        column,
        data: { ...data, previous: previous.text },
      });
    }
  }
}
