/**
 * The order in which findings are told: by sheet as the workbook has them, row, column, rule and message.
 */
import type { SheetGrid } from '../grid';
import type { Finding } from './finding';

export type FindingOrder = (one: Finding, other: Finding) => number;

export function orderBy(grids: readonly SheetGrid[]): FindingOrder {
  const place = new Map(grids.map((grid, index) => [grid.name, index]));
  return (one, other) =>
    (one.sheet === other.sheet ? 0 : (place.get(one.sheet) ?? -1) - (place.get(other.sheet) ?? -1)) ||
    (one.row ?? 0) - (other.row ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0) ||
    compare(one.rule, other.rule) ||
    compare(one.message, other.message) ||
    // Several on one cell: by what they say, so that the order does not tell when each was found.
    compare(JSON.stringify(one.data), JSON.stringify(other.data));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Two lists in order made one; both stay as they are. */
export function merged(
  one: readonly Finding[],
  other: readonly Finding[],
  order: FindingOrder,
): readonly Finding[] {
  if (other.length === 0) return one;
  const all: Finding[] = [];
  let next = 0;
  for (const finding of one) {
    for (let late = other[next]; late && order(late, finding) < 0; late = other[next]) {
      all.push(late);
      next += 1;
    }
    all.push(finding);
  }
  return all.concat(other.slice(next));
}
