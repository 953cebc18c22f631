/** "Thường xuyên" for something that is made once. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a scheme submitted once has a day',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Phương án sắp xếp trình cấp có thẩm quyền phê duyệt',
        'Thường xuyên',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint continuous-for-one-off D8'],
  ],
  [
    'documents that come again and again',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Các quyết định công bố thủ tục',
        'Thường xuyên',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '6',
        'Tổng kết công tác năm',
        'Báo cáo định kỳ',
        'Thường xuyên',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'a scheme with a day',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Phương án sắp xếp trình cấp có thẩm quyền phê duyệt',
        'Tháng 9/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('continuous-for-one-off', rows)).toEqual(expected);
});
