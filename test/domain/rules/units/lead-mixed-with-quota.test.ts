/** A quota in the cell of the unit. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a number of articles a month',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Mỗi phòng ít nhất 2 tin, bài/tháng',
        '',
        'Ngân sách',
        '',
      ],
    ],
    ['hint lead-mixed-with-quota E8'],
  ],
  [
    'a number to strive for',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Phòng Nội vụ phấn đấu 01 sáng kiến',
        '',
        'Ngân sách',
        '',
      ],
    ],
    ['hint lead-mixed-with-quota E8'],
  ],
  [
    'a numbered unit',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Chi cục Quản lý số 2',
        '',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('lead-mixed-with-quota', rows)).toEqual(expected);
});
