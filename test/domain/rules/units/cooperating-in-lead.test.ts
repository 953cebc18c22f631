/** Cooperating units in the cell of the lead. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'the lead’s cell names those who cooperate, theirs is blank',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở chủ trì; các phòng phối hợp',
        '',
        'Ngân sách',
        '',
      ],
    ],
    ['warning cooperating-in-lead E8'],
  ],
  [
    'each in its cell',
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
    'a council named after it',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Hội đồng Phối hợp phổ biến giáo dục pháp luật',
        '',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('cooperating-in-lead', rows)).toEqual(expected);
});
