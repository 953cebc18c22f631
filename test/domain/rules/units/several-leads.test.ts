/** Several units in charge of one task. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'two units in charge',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở, Thanh tra Sở',
        '',
        'Ngân sách',
        '',
      ],
    ],
    ['hint several-leads E8'],
  ],
  [
    'one unit whose name has “và”',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Trung tâm Khuyến công và Xúc tiến thương mại',
        '',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'one unit with what it does',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở theo dõi, tổng hợp',
        '',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('several-leads', rows)).toEqual(expected);
});
