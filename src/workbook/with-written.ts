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
  const written = new Map<number, Map<Column, CellContent>>();
  for (const { at, cells } of blocks) {
    cells.forEach((line, down) => {
      const row = written.get(at.row + down) ?? new Map<Column, CellContent>();
      written.set(at.row + down, row);
      line.forEach((content, right) => {
        if (content.kind !== 'keep') row.set(columnNumber(at.column + right), content);
      });
    });
  }
  const standing = new Set<number>(sheet.rows.map(({ row }) => row));
  const rows = sheet.rows.flatMap((row) => {
    const own = written.get(row.row);
    return own ? writtenRow(row, own, date1904) : [row];
  });
  const added = [...written].flatMap(([row, own]) =>
    standing.has(row) ? [] : writtenRow({ row: row as GridRow['row'], cells: [] }, own, date1904),
  );
  if (added.length === 0) return { ...sheet, rows };
  return { ...sheet, rows: [...rows, ...added].sort((one, other) => one.row - other.row) };
}

/** Nothing where no cell of the row holds anything any more. */
function writtenRow(
  row: GridRow,
  written: ReadonlyMap<Column, CellContent>,
  date1904: boolean,
): readonly GridRow[] {
  const kept = row.cells.filter((cell) => !written.has(cell.column));
  const added = [...written].flatMap(([column, content]): GridCell[] => {
    const value = valueOf(content, date1904);
    if (value === null) return [];
    const format = row.cells.find((cell) => cell.column === column)?.format;
    return [
      {
        column,
        value,
        text: String(value),
        ...(format === undefined ? {} : { format }),
        ...(content.kind === 'formula' ? { formula: content.formula } : {}),
      },
    ];
  });
  const cells = [...kept, ...added].sort((one, other) => one.column - other.column);
  return cells.length === 0 ? [] : [{ ...row, cells }];
}

function valueOf(content: CellContent, date1904: boolean): Exclude<CellValue, object> | null {
  if (content.kind === 'keep' || content.kind === 'blank') return null;
  if (content.kind === 'formula') return valueOfContent(content.cached, date1904);
  const value = valueOfContent(content, date1904);
  return value === '' ? null : value;
}
