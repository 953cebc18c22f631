/** A task cut in two by a page break. */
import { foundAfter, foundBy, HEADINGS, ORDINARY } from '../../../support/literal-plan';

test('the second half of a task after a page break is told of at the task', () => {
  const cut = [
    ...ORDINARY.slice(0, 3),
    ['4', 'Cập nhật trang thông tin của', 'Tin,', 'Thường xuyên', 'Văn phòng Sở'],
    HEADINGS,
    ['', 'Sở và các đơn vị', 'bài'],
    ['5', 'Tổng kết', 'Báo cáo', 'Quý IV/2026', 'Văn phòng Sở'],
  ];
  expect(foundBy('split-row', cut)).toEqual(['hint split-row 7']);
});

test('whole rows are not', () => {
  expect(foundAfter('split-row', [])).toEqual([]);
});
