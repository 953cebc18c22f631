/** Several deadlines in one cell. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'two days in one cell',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        '- Báo cáo 6 tháng: trước ngày 15/6/2026\n- Báo cáo năm: trước ngày 15/11/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint multiple-deadlines D8'],
  ],
  [
    'one day, one range',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        '15/6/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '6',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Từ tháng 3 đến tháng 6/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('multiple-deadlines', rows)).toEqual(expected);
});
