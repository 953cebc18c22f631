/**
 * Whether a workbook already shows what changes would make it show, so that a person who works again
 * without having changed anything can be told so.
 *
 * Looks and rules of entry are not in a snapshot; on our own sheets every run renews them, which changes
 * nothing a person would call a change. Anywhere else they count as one.
 */
import { toSerial } from '../../domain/dates';
import type { CellRange, GridCell } from '../../domain/grid';
import type { CellContent, Change, ScalarContent, WorkbookSnapshot } from '../../workbook';
import type { OwnPlaces } from './own-places';

/** True where none of the changes would show. `places` are those of the same snapshot. */
export function isAlreadySo(
  snapshot: WorkbookSnapshot,
  changes: readonly Change[],
  places: OwnPlaces,
): boolean {
  const own = new Set([places.taskSheet, places.catalogueSheet]);
  const cells = cellsOf(snapshot, own);
  return changes.every((change) => {
    switch (change.kind) {
      case 'write-block':
        return change.cells.every((row, down) =>
          row.every((content, right) => {
            const place = placeOf(change.sheet, change.at.row + down, change.at.column + right);
            return isShown(content, cells.get(place), snapshot.date1904);
          }),
        );
      case 'table':
        return snapshot.sheets.some(
          ({ name, tables }) =>
            name === change.sheet &&
            tables.some((table) => table.name === change.name && isSameRange(table.range, change.range)),
        );
      case 'name':
        return snapshot.names.some((name) => name.name === change.name && name.refersTo === change.refersTo);
      case 'activate':
        return true;
      case 'format':
      case 'conditional-formats':
      case 'validation':
        return own.has(change.sheet);
      default:
        return false;
    }
  });
}

function cellsOf(snapshot: WorkbookSnapshot, sheets: ReadonlySet<string>): ReadonlyMap<string, GridCell> {
  const cells = new Map<string, GridCell>();
  for (const { name, rows } of snapshot.sheets)
    if (sheets.has(name))
      for (const { row, cells: inRow } of rows)
        for (const cell of inRow) cells.set(placeOf(name, row, cell.column), cell);
  return cells;
}

/** A formula is held against what it shows: Excel gives it back in words of its own. */
function isShown(content: CellContent, cell: GridCell | undefined, date1904: boolean): boolean {
  if (content.kind === 'keep') return true;
  if (content.kind !== 'formula') return valueOf(content, date1904) === (cell?.value ?? '');
  return cell?.formula !== undefined && valueOf(content.cached, date1904) === cell.value;
}

function valueOf(content: ScalarContent, date1904: boolean): string | number | boolean {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'date':
      return toSerial(content.date, date1904);
    case 'blank':
      return '';
  }
}

function isSameRange(one: CellRange, other: CellRange): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${String(row)}:${String(column)}`;
}
