/** A numeral left out. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'II, then IV',
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
    ['warning section-gap A10'],
  ],
  [
    'II, then III',
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
  [
    'a plan that begins with section V is a part of another',
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
      ['VI', 'MỤC SÁU'],
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
  expect(foundAfter('section-gap', rows)).toEqual(expected);
});
