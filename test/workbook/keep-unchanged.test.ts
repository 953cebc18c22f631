/** A workbook read again is told in the objects of the reading before. */
import { column, sheetRow, type GridRow } from '../../src/domain/grid';
import { keepUnchanged, type WorkbookSnapshot } from '../../src/workbook';
import { blankWorkbook } from '../../src/xlsx';

const row = (at: number, text: string): GridRow => ({
  row: sheetRow(at),
  cells: [{ column: column(1), value: text, text }],
});

const empty = blankWorkbook({ sheets: ['Phụ lục'] }).snapshot();

const book = (...rows: readonly GridRow[]): WorkbookSnapshot => ({
  ...empty,
  sheets: empty.sheets.map((sheet) => ({ ...sheet, rows })),
});

const rowsOf = ({ sheets }: WorkbookSnapshot): readonly GridRow[] => sheets[0]?.rows ?? [];
const before = book(row(1, 'Rà soát'), row(2, 'Báo cáo'), row(3, 'Kiểm tra'));

test('what says the same is the same workbook', () => {
  expect(keepUnchanged(before, book(row(1, 'Rà soát'), row(2, 'Báo cáo'), row(3, 'Kiểm tra')))).toBe(before);
});

test('only an edited row is another object', () => {
  const now = book(row(1, 'Rà soát'), row(2, 'Tổng hợp'), row(3, 'Kiểm tra'));
  const kept = keepUnchanged(before, now);
  expect(kept).toEqual(now);
  expect(rowsOf(kept).map((each, at) => each === rowsOf(before)[at])).toEqual([true, false, true]);
});

test.each<[string, WorkbookSnapshot, readonly (number | null)[]]>([
  ['put in', book(row(1, 'Rà soát'), row(2, 'Mới'), row(3, 'Báo cáo'), row(4, 'Kiểm tra')), [0, null, 1, 2]],
  ['taken out', book(row(1, 'Báo cáo'), row(2, 'Kiểm tra')), [1, 2]],
])('where a row was %s, those that moved keep their cells', (_, now, from) => {
  const kept = keepUnchanged(before, now);
  expect(kept).toEqual(now);
  expect(
    rowsOf(kept).map(({ cells }) => {
      const at = rowsOf(before).findIndex((each) => each.cells === cells);
      return at < 0 ? null : at;
    }),
  ).toEqual(from);
});
