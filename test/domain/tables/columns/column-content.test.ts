/** What the cells of a column hold, as shares of its filled cells. */
import { ColumnContent, type Share } from '../../../../src/domain/tables/columns/column-content';
import { column } from '../../../../src/domain/grid';

/** A column of these texts; numbers are numbers in their cells. */
function columnOf(values: readonly (string | number)[], format?: string): ColumnContent {
  const cells = values.map((value, index) => ({
    row: index + 1,
    column: 1,
    text: String(value),
    cell: { column: column(1), value, text: String(value), ...(format === undefined ? {} : { format }) },
  }));
  return new ColumnContent(1, cells, 8);
}

test.each<[Share, readonly string[], number]>([
  ['deadline', ['Quý II/2026', 'Tháng 5/2026', 'Ban hành kế hoạch', 'Văn phòng Sở'], 0.5],
  ['unit', ['Văn phòng Sở', 'Phòng Tổ chức cán bộ', 'Trần Thị Bưởi', '50%'], 0.75],
  ['number', ['1', '2', 'a)', 'Văn phòng'], 0.75],
  ['code', ['NV01', 'NV02', '3', '4'], 0.5],
  ['status', ['Đã hoàn thành', 'Đang thực hiện', 'Quý I', 'Quý II'], 0.5],
  ['percent', ['50%', '100 %', 'x', 'y'], 0.5],
  ['length', ['ab', 'abcd'], 3],
])('%s of %j', (share, texts, expected) => {
  expect(columnOf(texts).share(share)).toBeCloseTo(expected, 2);
});

test('a date is a deadline, and neither a figure nor the number of its row', () => {
  const dates = columnOf([46_112, 46_142], 'dd/mm/yyyy');
  expect([dates.share('deadline'), dates.share('numeric'), dates.share('number')]).toEqual([1, 0, 0]);
});

test('a number shown as a share is a percentage', () => {
  expect(columnOf([0.5, 1], '0%').share('percent')).toBe(1);
});

test('a blank column has no share of anything', () => {
  const blank = columnOf([]);
  expect([blank.filled, blank.density, blank.share('unit'), blank.share('length')]).toEqual([0, 0, 0, 0]);
});
