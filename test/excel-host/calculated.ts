/** Values of formulas: the host does not calculate, so formulas give what the changes say they show. */
import { toSerial } from '../../src/domain/dates';
import type { CellValue } from '../../src/domain/grid';
import type { CellContent, Change } from '../../src/workbook';
import type { HostWorkbook } from './model';

/**
 * In the order the formulas are written, for the same formula may show another value in another cell; a formula
 * written back later shows what it showed in the file.
 */
export function giveCachedValues(book: HostWorkbook, changes: readonly Change[]): void {
  const standing = new Map<string, CellValue>();
  for (const { cells } of book.sheets)
    for (const row of cells.values())
      for (const { formula, value } of row.values()) if (formula !== undefined) standing.set(formula, value);
  const coming = new Map<string, CellValue[]>();
  for (const change of changes) {
    if (change.kind !== 'write-block') continue;
    for (const content of change.cells.flat()) {
      if (content.kind !== 'formula') continue;
      const values = coming.get(content.formula) ?? [];
      coming.set(content.formula, values);
      values.push(cachedValue(content, book.date1904));
    }
  }
  book.calculate = (formula) => coming.get(formula)?.shift() ?? standing.get(formula) ?? 0;
}

function cachedValue({ cached }: Extract<CellContent, { kind: 'formula' }>, date1904: boolean): CellValue {
  switch (cached.kind) {
    case 'text':
      return cached.text;
    case 'number':
      return cached.number;
    case 'boolean':
      return cached.boolean;
    case 'date':
      return toSerial(cached.date, date1904);
  }
}
