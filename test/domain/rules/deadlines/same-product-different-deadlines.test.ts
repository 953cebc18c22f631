/** One product asked for twice with different days. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'one product, one unit, two days',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo đánh giá kết quả chuyển đổi số của Sở',
        'Tháng 6/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '6',
        'Tổng kết công tác năm',
        'Báo cáo đánh giá kết quả chuyển đổi số của Sở',
        'Tháng 9/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint same-product-different-deadlines D9'],
  ],
  [
    'the same day',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo đánh giá kết quả chuyển đổi số của Sở',
        'Tháng 6/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '6',
        'Tổng kết công tác năm',
        'Báo cáo đánh giá kết quả chuyển đổi số của Sở',
        '30/6/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'a product of one word is a kind',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo',
        'Tháng 6/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
      [
        '6',
        'Tổng kết công tác năm',
        'Báo cáo',
        'Tháng 9/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('same-product-different-deadlines', rows)).toEqual(expected);
});
