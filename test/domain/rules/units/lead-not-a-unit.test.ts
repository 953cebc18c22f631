/** People in the cell of the unit in charge. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'people in charge',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Công chức được cử đi đào tạo',
        '',
        'Ngân sách',
        '',
      ],
    ],
    ['hint lead-not-a-unit E8'],
  ],
  [
    'a unit in charge',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('lead-not-a-unit', rows)).toEqual(expected);
});
