/** A deadline in another year than the plan's. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a year that has passed',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Trước ngày 15/12/2025',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['warning deadline-outside-plan-year D8'],
  ],
  [
    'a day in the following January is mentioned',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Trước ngày 31/01/2027',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint deadline-outside-plan-year/deadline-in-next-year D8'],
  ],
  [
    'days of the year, and terms that begin in it',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        '31/12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '6',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Giai đoạn 2026-2030',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('deadline-outside-plan-year', rows)).toEqual(expected);
});
