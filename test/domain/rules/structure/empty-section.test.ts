/** A heading with no task under it. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a heading followed by a heading',
    [
      ['II', 'MỤC HAI'],
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
    ['warning empty-section 8'],
  ],
  [
    'a heading whose tasks stand under its sub-sections',
    [
      ['II', 'MỤC HAI'],
      ['2.1', 'Tiểu mục một'],
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
      [
        '2',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      ['2.2', 'Tiểu mục hai'],
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
  expect(foundAfter('empty-section', rows)).toEqual(expected);
});
