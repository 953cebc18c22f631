/**
 * Numbers of indicators: damaged ones, one used twice, one left out.
 */
import type { Finding } from '../../findings';
import { isDamagedNumber } from '../annex/indicator-number';
import { columnOf, finding, type FindingSource } from './finding-source';

export function* indicatorNumbers({ table }: FindingSource): Iterable<Finding> {
  const column = columnOf(table, 'number');
  const seen = new Map<string, number>();
  const last = new Map<string, number>();
  for (const indicator of table.indicators) {
    const row = indicator.sourceRows[0];
    if (row === undefined || indicator.number === null) continue;
    const { number } = indicator;
    if (isDamagedNumber(indicator.rawNumber)) {
      yield finding(table, {
        rule: 'malformed-number',
        severity: 'error',
        row,
        column,
        data: { number: indicator.rawNumber, readAs: number },
      });
    }
    if (!/^\d/.test(number)) {
      seen.clear();
      last.clear();
      continue;
    }
    const earlier = seen.get(number);
    if (earlier !== undefined) {
      yield finding(table, {
        rule: 'duplicate-number',
        severity: 'error',
        row,
        column,
        data: { number, earlierRow: earlier },
      });
      continue;
    }
    seen.set(number, row);
    const parts = number.split('.').map(Number);
    const series = parts.slice(0, -1).join('.');
    const place = parts.at(-1) ?? 0;
    const previous = last.get(series);
    last.set(series, place);
    if (previous === undefined || place === previous + 1) continue;
    const prefix = series === '' ? '' : `${series}.`;
    yield finding(table, {
      rule: 'number-out-of-order',
      message: place > previous ? 'number-gap' : 'number-out-of-order',
      severity: place > previous ? 'error' : 'warning',
      row,
      column,
      data: { number, previous: `${prefix}${String(previous)}` },
    });
  }
}
