/** A row that has a deadline or a unit but does not say what is to be done. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a row with a deadline and a unit must say what is to be done',
    [['5', '', 'Báo cáo', 'Tháng 10/2026', 'Văn phòng Sở']],
    ['error missing-task B8'],
  ],
  [
    'a row that says so is in order',
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
])('%s', (_why, rows, expected) => {
  expect(foundAfter('missing-task', rows)).toEqual(expected);
});
