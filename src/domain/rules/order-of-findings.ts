/**
 * The order in which findings are told: by sheet as the workbook has them, row, column, rule and message.
 */
import type { SheetGrid } from '../grid';
import type { Finding } from '../findings';

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

/**
 * A list in order without the findings `gone` (objects of the list) and with those that have `come`; it stays as it
 * is itself. Long lists keep nearly all they hold, so what stays is copied in whole stretches.
 */
export function renewed(
  list: readonly Finding[],
  gone: Iterable<Finding>,
  come: readonly Finding[],
  order: FindingOrder,
): readonly Finding[] {
  const changes = [
    ...[...gone].map((finding) => ({ at: indexOf(list, finding, order), finding: null })),
    ...come.map((finding) => ({ at: firstBehind(list, finding, order), finding })),
  ].sort((one, other) => one.at - other.at || compareNew(one.finding, other.finding, order));
  const all: Finding[] = [];
  let next = 0;
  for (const { at, finding } of changes) {
    for (; next < at; next++) all.push(list[next] as Finding);
    if (finding) all.push(finding);
    else next = Math.max(next, at + 1);
  }
  for (; next < list.length; next++) all.push(list[next] as Finding);
  return all;
}

/** At one place what comes stands before what goes. */
function compareNew(one: Finding | null, other: Finding | null, order: FindingOrder): number {
  if (one && other) return order(one, other);
  return Number(one === null) - Number(other === null);
}

/** Where the finding itself stands in the list. */
function indexOf(list: readonly Finding[], finding: Finding, order: FindingOrder): number {
  const at = list.indexOf(
    finding,
    first(list, (each) => order(each, finding) >= 0),
  );
  return at < 0 ? list.indexOf(finding) : at;
}

const firstBehind = (list: readonly Finding[], finding: Finding, order: FindingOrder): number =>
  first(list, (each) => order(each, finding) > 0);

/** The first place where `holds` holds; it goes on holding from there. */
function first(list: readonly Finding[], holds: (finding: Finding) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const finding = list[middle];
    if (finding && !holds(finding)) low = middle + 1;
    else high = middle;
  }
  return low;
}
