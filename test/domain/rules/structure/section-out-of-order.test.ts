/** A section whose numeral runs back, as from X to IX. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a numeral that runs back',
    [
      ['V', 'MỤC NĂM'],
      [
        '1',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      ['IV', 'MỤC BỐN'],
      [
        '1',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['error section-out-of-order A10'],
  ],
  [
    'numerals in their order',
    [
      ['II', 'MỤC HAI'],
      [
        '1',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      ['III', 'MỤC BA'],
      [
        '1',
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
  expect(foundAfter('section-out-of-order', rows)).toEqual(expected);
});
