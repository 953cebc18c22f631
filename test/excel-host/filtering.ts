/**
 * Which rows filters hide. Criteria by values and by one equality are known; others fail by name.
 */
import type { HostFilter, HostSheet } from './model';
import { OfficeFailure } from './protocol';

export function refilter(sheet: HostSheet): void {
  sheet.filteredRows.clear();
  for (const filter of [sheet.filter, ...sheet.tables.map((table) => table.filter)]) {
    if (filter) hideRows(sheet, filter);
  }
}

function hideRows(sheet: HostSheet, { range, criteria }: HostFilter): void {
  for (const [index, criterion] of criteria.entries()) {
    if (!criterion) continue;
    const passes = test(criterion);
    for (let row = range.top + 1; row <= range.bottom; row++) {
      const value = sheet.cell(row, range.left + index)?.value ?? '';
      if (!passes(typeof value === 'object' ? value.error : String(value))) sheet.filteredRows.add(row);
    }
  }
}

function test(criterion: Readonly<Record<string, unknown>>): (text: string) => boolean {
  const { filterOn, values, criterion1 } = criterion;
  if (filterOn === 'Values' && Array.isArray(values)) return (text) => values.includes(text);
  if (filterOn === 'Custom' && typeof criterion1 === 'string' && criterion1.startsWith('='))
    return (text) => text === criterion1.slice(1);
  throw new OfficeFailure('NotImplemented', `The test host has no filter on ${String(filterOn)}.`);
}
