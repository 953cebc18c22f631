/** A deadline cell that tells the progress instead. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a deadline cell that tells the status',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Đã hoàn thành',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['warning status-in-deadline D8'],
  ],
  [
    'a deadline that says when to have done it',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Hoàn thành trước ngày 15/12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('status-in-deadline', rows)).toEqual(expected);
});
