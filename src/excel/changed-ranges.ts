/**
 * Which cells a change set touches: what must be kept to take it back, and what counts as changed.
 */
import type { CellRange } from '../domain/grid';
import { cellRange } from '../domain/grid';
import type { Change, ChangeSet } from '../workbook';
import { cellCount } from './addresses';
import type { SheetRange } from './read-bands';

/** With more ranges than this on a sheet, the rectangle around them is taken. */
const MOST_RANGES = 60;

type WriteBlock = Extract<Change, { kind: 'write-block' }>;

/** The rectangle a block fills; undefined for an empty block. */
export function blockRange(change: WriteBlock): CellRange | undefined {
  const width = change.cells[0]?.length ?? 0;
  if (width === 0) return undefined;
  const { row, column } = change.at;
  return cellRange(row, column, row + change.cells.length - 1, column + width - 1);
}

/** Ranges whose contents change. */
export function changedContents(changes: readonly Change[]): SheetRange[] {
  return joined(
    changes.flatMap((change): SheetRange[] => {
      switch (change.kind) {
        case 'write-block': {
          const range = blockRange(change);
          return range ? [{ sheet: change.sheet, range }] : [];
        }
        case 'clear':
        case 'merge':
          return [{ sheet: change.sheet, range: change.range }];
        case 'hyperlink':
          return [{ sheet: change.sheet, range: oneCell(change.at) }];
        default:
          return [];
      }
    }),
  );
}

/** Ranges whose formats change, be it as a side effect: links turn blue, a table taken away leaves its colours. */
export function changedFormats(
  changes: readonly Change[],
  isStandingTable: (name: string) => boolean,
): SheetRange[] {
  return joined(
    changes.flatMap((change): SheetRange[] => {
      switch (change.kind) {
        case 'format':
          return [{ sheet: change.sheet, range: change.range }];
        case 'table':
          return isStandingTable(change.name) ? [] : [{ sheet: change.sheet, range: change.range }];
        case 'clear':
          return change.what === 'all' ? [{ sheet: change.sheet, range: change.range }] : [];
        case 'hyperlink':
          return [{ sheet: change.sheet, range: oneCell(change.at) }];
        default:
          return [];
      }
    }),
  );
}

/** Ranges that get another number format while their contents stay. */
export function changedNumberFormats(changes: readonly Change[]): SheetRange[] {
  return joined(
    changes.flatMap((change) =>
      change.kind === 'format' && change.format.numberFormat !== undefined
        ? [{ sheet: change.sheet, range: change.range }]
        : [],
    ),
  );
}

/** Cells whose contents the change set sets or empties. */
export function changedCells(changeSet: ChangeSet): number {
  let cells = 0;
  for (const change of changeSet.changes) {
    if (change.kind === 'clear') cells += cellCount(change.range);
    if (change.kind !== 'write-block') continue;
    for (const row of change.cells) for (const cell of row) if (cell.kind !== 'keep') cells++;
  }
  return cells;
}

export function oneCell(at: { readonly row: number; readonly column: number }): CellRange {
  return cellRange(at.row, at.column, at.row, at.column);
}

/** Without ranges that lie in others; many ranges of a sheet become the rectangle around them. */
function joined(ranges: readonly SheetRange[]): SheetRange[] {
  const bySheet = new Map<string, CellRange[]>();
  for (const { sheet, range } of ranges) {
    const kept = bySheet.get(sheet) ?? [];
    if (!kept.some((other) => isInside(range, other))) {
      bySheet.set(sheet, [...kept.filter((other) => !isInside(other, range)), range]);
    }
    const all = bySheet.get(sheet) ?? [];
    if (all.length > MOST_RANGES) bySheet.set(sheet, [around(all)]);
  }
  return [...bySheet].flatMap(([sheet, kept]) => kept.map((range) => ({ sheet, range })));
}

export function around(ranges: readonly CellRange[]): CellRange {
  return ranges.reduce((one, other) =>
    cellRange(
      Math.min(one.top, other.top),
      Math.min(one.left, other.left),
      Math.max(one.bottom, other.bottom),
      Math.max(one.right, other.right),
    ),
  );
}

export function isInside(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}
