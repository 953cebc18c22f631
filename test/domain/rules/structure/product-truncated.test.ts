/** A product that repeats the task and stops before its end. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'the product repeats the task but not its end',
    [
      [
        '5',
        '100% hồ sơ tiếp nhận trong năm được giải quyết đúng hạn',
        '100% hồ sơ tiếp nhận trong năm',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint product-truncated C8'],
  ],
  [
    'a product of its own',
    [
      [
        '5',
        '100% hồ sơ được giải quyết đúng hạn',
        'Báo cáo kết quả giải quyết hồ sơ',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'a short product at the beginning of the task',
    [
      [
        '5',
        'Kế hoạch kiểm tra năm 2026 của Sở',
        'Kế hoạch',
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
  expect(foundAfter('product-truncated', rows)).toEqual(expected);
});
