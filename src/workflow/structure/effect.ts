/**
 * What a change set does to the workbook it is about to change: how many cells come to hold something else, on
 * which sheets, or nothing at all.
 *
 * Looks and rules of entry are not in a snapshot; on our own sheets every run renews them, which nobody would
 * call a change. Anywhere else they count as one.
 */
import { isAlike, type CellRange, type GridCell } from '../../domain/grid';
import {
  isContentShown,
  type Change,
  type ChangeKind,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import { ownSheetsOf } from './own-places';

export interface Effect {
  /** Cells that will hold something else. */
  readonly cells: number;
  /** Sheets that will be different, in the order they are changed. */
  readonly sheets: readonly string[];
  readonly isNothing: boolean;
  /** Only colours and rules of entry, which nobody can tell from those that stand there. */
  readonly looksOnly: boolean;
}

export function effectOf(snapshot: WorkbookSnapshot, changes: readonly Change[]): Effect {
  const own = new Set(ownSheetsOf(snapshot));
  const standing = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = new Set<string>();
  let cells = 0;
  let others = 0;
  let looks = 0;
  const rowsOf = rowsBySheet(standing);
  for (const change of changes) {
    const [changed, isOther] = touched(change, snapshot, standing, own, rowsOf);
    cells += changed;
    if (isOther) others += 1;
    if (isOther && LOOKS.has(change.kind)) looks += 1;
    if ((changed > 0 || isOther) && 'sheet' in change) sheets.add(change.sheet);
  }
  return {
    cells,
    sheets: [...sheets],
    isNothing: cells === 0 && others === 0,
    looksOnly: cells === 0 && others === looks,
  };
}

const LOOKS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'conditional-formats',
  'data-bars',
  'format',
  'validation',
]);

type RowsOf = (sheet: string) => ReadonlyMap<number, readonly GridCell[]>;

/** Cells changed, and whether anything else is. */
function touched(
  change: Change,
  snapshot: WorkbookSnapshot,
  standing: ReadonlyMap<string, SheetSnapshot>,
  own: ReadonlySet<string>,
  rowsOf: RowsOf,
): readonly [cells: number, other: boolean] {
  switch (change.kind) {
    case 'write-block': {
      const rows = rowsOf(change.sheet);
      let count = 0;
      change.cells.forEach((line, down) => {
        const held = rows.get(change.at.row + down) ?? [];
        line.forEach((content, right) => {
          const at = change.at.column + right;
          const cell = held.find((candidate) => candidate.column === at);
          if (!isContentShown(content, cell, snapshot.date1904)) count += 1;
        });
      });
      return [count, false];
    }
    case 'clear':
      return [filledIn(change.range, rowsOf(change.sheet)), change.what === 'all' && !own.has(change.sheet)];
    case 'ensure-sheet':
      return [0, !standing.has(change.sheet)];
    case 'table':
      return [
        0,
        standing
          .get(change.sheet)
          ?.tables.some((table) => table.name === change.name && isAlike(table.range, change.range)) !== true,
      ];
    case 'name':
      return [
        0,
        !snapshot.names.some((name) => name.name === change.name && name.refersTo === change.refersTo),
      ];
    case 'activate':
      return [0, false];
    case 'delete-sheet':
    case 'sheet-order':
    case 'sheet-visibility':
    case 'protect':
      return [0, true];
    default:
      return [0, !own.has(change.sheet)];
  }
}

function filledIn(range: CellRange, rows: ReadonlyMap<number, readonly GridCell[]>): number {
  let count = 0;
  for (const [row, cells] of rows)
    if (row >= range.top && row <= range.bottom)
      for (const { column } of cells) if (column >= range.left && column <= range.right) count += 1;
  return count;
}

/** Rows of each sheet, looked up once it is asked for. */
function rowsBySheet(standing: ReadonlyMap<string, SheetSnapshot>): RowsOf {
  const known = new Map<string, ReadonlyMap<number, readonly GridCell[]>>();
  return (sheet) => {
    let rows = known.get(sheet);
    if (!rows) {
      rows = new Map((standing.get(sheet)?.rows ?? []).map(({ row, cells }) => [row, cells]));
      known.set(sheet, rows);
    }
    return rows;
  };
}
