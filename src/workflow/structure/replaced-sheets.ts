/**
 * Appendices that an amended plan replaced: their sheets stay in the workbook for the record, and the table GhiNho
 * remembers that they are no longer read.
 */
import type { WorkbookSnapshot } from '../../workbook';

export const MEMORY_TABLE = 'GhiNho';
/** In the table's first column; the sheet's name stands in the second. */
export const REPLACED_KIND = 'Thay thế';

export function replacedSheets(snapshot: WorkbookSnapshot): readonly string[] {
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  return snapshot.sheets.flatMap(({ tables, rows }) =>
    tables
      .filter(({ name }) => name === MEMORY_TABLE)
      .flatMap(({ range: { top, bottom, left } }) =>
        rows.flatMap(({ row, cells }) => {
          if (row <= top || row > bottom) return [];
          const textAt = (place: number): string =>
            cells.find(({ column }) => column === left + place)?.text.trim() ?? '';
          return textAt(0) === REPLACED_KIND && names.has(textAt(1)) ? [textAt(1)] : [];
        }),
      ),
  );
}
