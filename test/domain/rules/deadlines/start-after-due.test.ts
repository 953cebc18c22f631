/** A term that ends before it begins. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a term that ends before it begins',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Từ 15/9/2026 đến 10/3/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['error start-after-due D8'],
  ],
  [
    'a term in its order',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Từ 10/3/2026 đến 15/9/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('start-after-due', rows)).toEqual(expected);
});
