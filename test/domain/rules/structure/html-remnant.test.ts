/** A cell that still holds tags of the web page it was copied from. */
import { foundAfter, fixesBy, ORDINARY, planSheet } from '../../../support/literal-plan';

test.each([
  [
    'a tag left in a product',
    [
      [
        '5',
        'Tổng kết công tác năm',
        '<p>Báo cáo tổng kết</p>',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['warning html-remnant C8'],
  ],
  [
    'an entity left in a task',
    [
      [
        '5',
        'Rà soát&nbsp;thủ tục',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['warning html-remnant B8'],
  ],
  [
    'signs that are no tags',
    [
      [
        '5',
        'Giảm thời gian xử lý < 5 ngày, R&D',
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
  expect(foundAfter('html-remnant', rows)).toEqual(expected);
});

test('the fix keeps the words', () => {
  const sheet = planSheet([
    ...ORDINARY,
    ['5', '<p>Rà soát <i>thủ tục</i></p>', 'Báo cáo', 'Quý IV/2026', 'Văn phòng Sở'],
  ]);
  expect(fixesBy('html-remnant', sheet)).toEqual(['B8: “<p>Rà soát <i>thủ tục</i></p>” → “Rà soát thủ tục”']);
});
