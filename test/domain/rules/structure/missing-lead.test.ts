/** A task that names no unit in charge although its table has a column for it. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a blank cell among filled ones is an error',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        '',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['error missing-lead E8'],
  ],
  [
    'a named unit is none',
    [
      [
        '5',
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
    'so is a unit given in a merged or long cell',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở theo dõi, đôn đốc',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('missing-lead', rows)).toEqual(expected);
});
