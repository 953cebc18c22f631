/** A fixed day that falls on a weekend or a holiday. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a Sunday',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        '15/11/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint deadline-on-day-off D8'],
  ],
  [
    'the National Day',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        '02/9/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint deadline-on-day-off D8'],
  ],
  [
    'a Monday, and a month whose last day is a Saturday',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        '16/11/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '6',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 10/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('deadline-on-day-off', rows)).toEqual(expected);
});
