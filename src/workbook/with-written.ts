/**
 * What a workbook will hold once cells are written, told from its snapshot alone: whoever needs to know that before
 * the changes are made need not make them, and read a large file again, twice.
 */
import {
  column as columnNumber,
  type CellValue,
  type Column,
  type GridCell,
  type GridRow,
} from '../domain/grid';
import type { CellContent, Change } from './change-set';
import { valueOfContent } from './content-value';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

type WriteBlock = Extract<Change, { kind: 'write-block' }>;

/**
 * The snapshot with the blocks that `changes` write into sheets that are there. Other kinds of changes, and sheets
 * still to be made, are left out. A number or day shows as plain digits.
 */
export function withWritten(snapshot: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  const blocks = new Map<string, WriteBlock[]>();
  for (const change of changes) {
    if (change.kind !== 'write-block') continue;
    const own = blocks.get(change.sheet);
    if (own) own.push(change);
    else blocks.set(change.sheet, [change]);
  }
  if (blocks.size === 0) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => {
    const own = blocks.get(sheet.name);
    return own ? writtenSheet(sheet, own, snapshot.date1904) : sheet;
  });
  return { ...snapshot, sheets };
}

function writtenSheet(sheet: SheetSnapshot, blocks: readonly WriteBlock[], date1904: boolean): SheetSnapshot {
  const written = new Map<number, RowWritten[]>();
  for (const { at, cells } of blocks) {
    cells.forEach((contents, down) => {
      const row = written.get(at.row + down);
      const own = { left: at.column, contents };
      if (row) row.push(own);
      else written.set(at.row + down, [own]);
    });
  }
  const rows: GridRow[] = [];
  for (const row of sheet.rows) {
    const own = written.get(row.row);
    written.delete(row.row);
    const now = own ? writtenRow(row, own, date1904) : row;
    if (now) rows.push(now);
  }
  let added = false;
  for (const [number, own] of written) {
    const now = writtenRow({ row: number as GridRow['row'], cells: [] }, own, date1904);
    if (now) added = rows.push(now) > 0;
  }
  if (added) rows.sort((one, other) => one.row - other.row);
  return { ...sheet, rows };
}

/** What one block writes into a row, from its first column on. */
interface RowWritten {
  readonly left: number;
  readonly contents: readonly CellContent[];
}

/** Null where no cell of the row holds anything any more. */
function writtenRow(row: GridRow, written: readonly RowWritten[], date1904: boolean): GridRow | null {
  const cells = row.cells.slice();
  for (const { left, contents } of written) {
    let place = 0;
    contents.forEach((content, right) => {
      if (content.kind === 'keep') return;
      const column = columnNumber(left + right);
      while ((cells[place]?.column ?? Infinity) < column) place++;
      const before = cells[place]?.column === column ? cells[place] : undefined;
      const value = valueOf(content, date1904);
      if (value === null) {
        if (before) cells.splice(place, 1);
      } else cells.splice(place, before ? 1 : 0, cellOf(column, value, content, row));
    });
  }
  return cells.length === 0 ? null : { ...row, cells };
}

function cellOf(
  column: Column,
  value: Exclude<CellValue, object>,
  content: CellContent,
  { cells }: GridRow,
): GridCell {
  const format = cells.find((cell) => cell.column === column)?.format;
  return {
    column,
    value,
    text: String(value),
    ...(format === undefined ? {} : { format }),
    ...(content.kind === 'formula' ? { formula: content.formula } : {}),
  };
}

function valueOf(content: CellContent, date1904: boolean): Exclude<CellValue, object> | null {
  if (content.kind === 'keep' || content.kind === 'blank') return null;
  if (content.kind === 'formula') return valueOfContent(content.cached, date1904);
  const value = valueOfContent(content, date1904);
  return value === '' ? null : value;
}
