/**
 * Numbers of indicators: damaged ones, one used twice, one left out.
 */
import type { Finding } from '../../findings';
import { isDamagedNumber } from '../annex/indicator-number';
import { columnOf, finding, type FindingSource } from './finding-source';

export function* indicatorNumbers({ table }: FindingSource): Iterable<Finding> {
  const column = columnOf(table, 'number');
  const seen = new Map<string, number>();
  const last = new Map<string, { readonly place: number; readonly number: string }>();
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
    const at = number.search(/\d+$/);
    if (at < 0) {
      if (/^\p{Ll}/u.test(number)) continue;
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
    const series = number.slice(0, at);
    const place = Number(number.slice(at));
    const previous = last.get(series);
    last.set(series, { place, number });
    if (previous === undefined || place === previous.place + 1) continue;
    yield finding(table, {
      rule: 'number-out-of-order',
      message: place > previous.place ? 'number-gap' : 'number-out-of-order',
      severity: place > previous.place ? 'error' : 'warning',
      row,
      column,
      data: { number, previous: previous.number },
    });
  }
}
