/** Data bars are drawn in their cells, and the sheet they come from stays as it is. */
import { withBarsDrawn } from '../../src/workbench/grid/drawn-bars';
import type { SheetData } from '../../src/workbench/grid/sheet-view';

const SHEET: SheetData = {
  cellData: { 0: { 0: { v: 'Số hồ sơ' } }, 1: { 0: { v: '12', s: 'a' }, 1: { v: 'cũ' } } },
  rowCount: 3,
  columnCount: 2,
  mergeData: [],
  rowData: {},
  columnData: {},
  defaultColumnWidth: 60,
  defaultRowHeight: 20,
  showGridlines: 1,
};
const bar = (row: number, value: number) => ({ row, column: 1, color: '#638EC6', value, startPoint: 0 });
const drawn = (value: number) => ({
  color: '#638EC6',
  value,
  startPoint: 0,
  isGradient: false,
  isShowValue: true,
});

test('a bar joins what its cell shows, and stands alone where the cell is blank', () => {
  const before = structuredClone(SHEET);
  const { cellData } = withBarsDrawn({ ...SHEET, bars: [bar(2, 100), bar(3, 40)] });
  expect(cellData).toEqual({
    0: { 0: { v: 'Số hồ sơ' } },
    1: { 0: { v: '12', s: 'a', dataBar: drawn(100) }, 1: { v: 'cũ' } },
    2: { 0: { dataBar: drawn(40) } },
  });
  expect(SHEET).toEqual(before);
});

test('a sheet without bars is drawn as it is', () => {
  expect(withBarsDrawn(SHEET)).toEqual(SHEET);
});
