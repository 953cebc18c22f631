/**
 * Lists of areas as rules and links name them: "A4:I23 K4:K9", with whole rows and columns among them,
 * and what is left of them when one range is taken out.
 */
import {
  cellRange,
  columnOf,
  LAST_COLUMN,
  LAST_SHEET_ROW,
  overlaps,
  parseRange,
  rangeAddress,
  type CellRange,
} from '../../domain/grid';
import type { XmlElement } from './xml-element';

const areaOfElement = new WeakMap<XmlElement, CellRange | null>();

/**
 * The cells a merge or link names in its `ref`, read once: sheets with thousands of them are looked
 * through for each new one. Such an element never gets another `ref`, it is replaced.
 */
export function refOf(element: XmlElement): CellRange | undefined {
  let area = areaOfElement.get(element);
  if (area === undefined) {
    area = readArea(element.attribute('ref') ?? '') ?? null;
    areaOfElement.set(element, area);
  }
  return area ?? undefined;
}

/** Reads a list of areas; those that name no cell are left out. */
export function readAreas(list: string): CellRange[] {
  const areas: CellRange[] = [];
  for (const text of list.split(/\s+/)) {
    const area = readArea(text);
    if (area) areas.push(area);
  }
  return areas;
}

/** "B2:C4", "$B$2", "A:C" or "3:7". */
export function readArea(text: string): CellRange | undefined {
  const cells = parseRange(text);
  if (cells) return cells;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [left, right] = [columnOf(columns[1] ?? ''), columnOf(columns[2] ?? '')];
    return cellRange(1, Math.min(left, right), LAST_SHEET_ROW, Math.max(left, right));
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!rows) return undefined;
  const [top, bottom] = [Number(rows[1]), Number(rows[2])];
  return cellRange(Math.min(top, bottom), 1, Math.max(top, bottom), LAST_COLUMN);
}

export function writeAreas(areas: readonly CellRange[]): string {
  return areas.map(rangeAddress).join(' ');
}

/** What stays of `area` without `hole`: at most four areas, those above first. */
export function subtract(area: CellRange, hole: CellRange): CellRange[] {
  if (!overlaps(area, hole)) return [area];
  const rest: CellRange[] = [];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  if (area.top < hole.top) rest.push(cellRange(area.top, area.left, hole.top - 1, area.right));
  if (area.left < hole.left) rest.push(cellRange(top, area.left, bottom, hole.left - 1));
  if (area.right > hole.right) rest.push(cellRange(top, hole.right + 1, bottom, area.right));
  if (area.bottom > hole.bottom) rest.push(cellRange(hole.bottom + 1, area.left, area.bottom, area.right));
  return rest;
}

export function subtractFromAll(areas: readonly CellRange[], hole: CellRange): CellRange[] {
  return areas.flatMap((area) => subtract(area, hole));
}

export function holds(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The smallest range around both. */
export function union(one: CellRange, other: CellRange): CellRange {
  return cellRange(
    Math.min(one.top, other.top),
    Math.min(one.left, other.left),
    Math.max(one.bottom, other.bottom),
    Math.max(one.right, other.right),
  );
}

/** The cell that relative references of a rule on these areas are counted from. */
export function anchorOf(areas: readonly CellRange[]): { row: number; column: number } {
  return {
    row: Math.min(...areas.map((area) => area.top)),
    column: Math.min(...areas.map((area) => area.left)),
  };
}
