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
  [
    'a decision that is made once, all year',
    [
      [
        '5',
        'Kiện toàn Tổ công tác',
        'Quyết định kiện toàn Tổ công tác',
        'Thường xuyên trong năm',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint continuous-for-one-off D8'],
  ],
  [
    'one meeting at the end',
    [
      [
        '5',
        'Tổng kết',
        'Hội nghị tổng kết năm 2026',
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
    'decisions as they come',
    [
      [
        '5',
        'Bổ nhiệm',
        'Các quyết định bổ nhiệm',
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
    'reports as they come',
    [
      [
        '5',
        'Tổng kết',
        'Báo cáo tổng kết định kỳ',
        'Thường xuyên',
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
