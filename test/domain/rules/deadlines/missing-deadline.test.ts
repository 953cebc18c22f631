/** A task without a deadline although its table has a column for it. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a blank cell among filled ones',
    [['5', 'Tổng kết công tác năm', 'Báo cáo tổng kết', '', 'Văn phòng Sở', 'Phòng Nội vụ', 'Ngân sách', '']],
    ['error missing-deadline D8'],
  ],
  [
    'work that goes on all the time has one',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
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
    'a deadline in the notes is told of as such',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        '',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        'Trước ngày 15/12/2026',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('missing-deadline', rows)).toEqual(expected);
});
