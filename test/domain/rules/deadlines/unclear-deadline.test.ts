/** A deadline that says something, but no day can be told from it. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'words that name no day',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'xem công văn',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['warning unclear-deadline D8'],
  ],
  [
    'a quarter, a plan, an event',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Quý IV',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '6',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Theo kế hoạch của tỉnh',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '7',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Sau khi có kết luận kiểm tra',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('unclear-deadline', rows)).toEqual(expected);
});
