/**
 * Reading and writing cells of the host as Excel does it: whole matrices, one value for all, null for "leave".
 */
import type { CellRange } from '../../src/domain/grid';
import { cellRange, column, contains, overlaps, sheetRow } from '../../src/domain/grid';
import { contentOf } from './journal';
import type { HostCell, HostRange, HostSheet } from './model';
import { PLAIN } from './looks';
import { OfficeFailure } from './protocol';
import { typed } from './typed-input';
import type { CellContent } from '../../src/workbook';

export function readMatrix<T>(
  { sheet, range }: HostRange,
  read: (cell: HostCell | undefined, row: number, column: number) => T,
): T[][] {
  const rows: T[][] = [];
  for (let row: number = range.top; row <= range.bottom; row++) {
    const cells = sheet.cells.get(row);
    const values: T[] = [];
    for (let at: number = range.left; at <= range.right; at++) values.push(read(cells?.get(at), row, at));
    rows.push(values);
  }
  return rows;
}

/** A matrix as large as the range, or one value for every cell of it. */
function matrixFor({ range }: HostRange, value: unknown): (row: number, at: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: unknown[] = value;
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) {
    const [one]: unknown[] = first;
    return () => one;
  }
  const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1];
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits)
    throw new OfficeFailure(
      'InvalidArgument',
      'The number of rows or columns in the input array does not match the size of the range.',
    );
  return (row, at) => (rows[row - range.top] as unknown[] | undefined)?.[at - range.left];
}

export function writeContents(self: HostRange, value: unknown): void {
  const { sheet, range } = self;
  sheet.requireOpen();
  const inputAt = matrixFor(self, value);
  sheet.replaceArrays((row, at) => contains(range, row, at) && inputAt(row, at) !== null);
  const contents: CellContent[][] = [];
  /** Into filtered rows Excel writes what belongs to others: the values go to the rows in sight. */
  const rows = visibleRows(sheet, range);
  for (let row: number = range.top; row <= range.bottom; row++) {
    const target = rows[row - range.top];
    const line: CellContent[] = [];
    for (let at: number = range.left; at <= range.right; at++) {
      const input = inputAt(row, at);
      line.push(input === null || target === undefined ? { kind: 'keep' } : put(sheet, target, at, input));
    }
    contents.push(line);
  }
  sheet.book.record({
    why: 'host',
    kind: 'write-block',
    sheet: sheet.name,
    at: { row: range.top, column: range.left },
    cells: contents,
  });
}

function visibleRows(sheet: HostSheet, range: CellRange): number[] {
  const all = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index);
  return all.filter((row) => !sheet.filteredRows.has(row));
}

function put(sheet: HostSheet, row: number, at: number, input: unknown): CellContent {
  const { book } = sheet;
  const merge = sheet.mergeAt(row, at);
  if (merge && (merge.top !== row || merge.left !== at)) return { kind: 'keep' };
  const cell = sheet.touch(row, at);
  const given = typed(input, cell.look.numberFormat, book.date1904, (formula) => book.calculate(formula));
  cell.value = given.value;
  cell.formula = given.formula;
  if (given.format !== undefined && cell.look.numberFormat === 'General') {
    cell.look = { ...cell.look, numberFormat: given.format };
    recordFormat(sheet, cellRange(row, at, row, at), given.format);
  }
  return contentOf(given);
}

export function writeNumberFormats(self: HostRange, value: unknown): void {
  const { sheet, range } = self;
  sheet.requireOpen();
  const formatAt = matrixFor(self, value);
  for (let row: number = range.top; row <= range.bottom; row++) {
    let run: { from: number; format: string } | undefined;
    for (let at: number = range.left; at <= range.right + 1; at++) {
      const format = at > range.right ? null : formatAt(row, at);
      if (typeof format === 'string') {
        const cell = sheet.touch(row, at);
        cell.look = { ...cell.look, numberFormat: format };
      }
      if (run && format !== run.format) {
        recordFormat(sheet, cellRange(row, run.from, row, at - 1), run.format);
        run = undefined;
      }
      if (!run && typeof format === 'string') run = { from: at, format };
    }
  }
}

function recordFormat(sheet: HostSheet, range: CellRange, numberFormat: string): void {
  sheet.book.record({ why: 'host', kind: 'format', sheet: sheet.name, range, format: { numberFormat } });
}

/** `what`: All, Formats, Contents, RemoveHyperlinks. Other kinds fail by name. */
export function clearRange({ sheet, range }: HostRange, what: string): void {
  sheet.requireOpen();
  if (!['All', 'Contents', 'RemoveHyperlinks'].includes(what))
    throw new OfficeFailure('NotImplemented', `The test host clears no ${what}.`);
  if (what !== 'RemoveHyperlinks') sheet.replaceArrays((row, at) => contains(range, row, at));
  if (what !== 'RemoveHyperlinks')
    for (const [row, cells] of sheet.cells) {
      for (const [at, cell] of cells) {
        if (!contains(range, row, at)) continue;
        cell.value = '';
        cell.formula = undefined;
        if (what === 'All') cell.look = PLAIN;
      }
    }
  if (what === 'All') {
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, range));
  }
  if (what !== 'Contents')
    for (const key of [...sheet.links.keys()]) {
      const [row = 0, at = 0] = key.split(':').map(Number);
      if (!contains(range, row, at)) continue;
      sheet.links.delete(key);
      if (what === 'RemoveHyperlinks')
        sheet.book.record({
          why: 'host',
          kind: 'hyperlink',
          sheet: sheet.name,
          at: { row: sheetRow(row), column: column(at) },
          target: null,
        });
    }
  if (what !== 'RemoveHyperlinks')
    sheet.book.record({
      why: 'host',
      kind: 'clear',
      sheet: sheet.name,
      range,
      what: what === 'All' ? 'all' : 'contents',
    });
}
