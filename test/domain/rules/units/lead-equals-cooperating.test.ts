/** A unit that is to cooperate with itself. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'the same unit on both sides',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Văn phòng sở',
        'Ngân sách',
        '',
      ],
    ],
    ['warning lead-equals-cooperating F8'],
  ],
  [
    'the same among others',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở, Thanh tra Sở',
        'Thanh tra Sở',
        'Ngân sách',
        '',
      ],
    ],
    ['warning lead-equals-cooperating F8'],
  ],
  [
    'all units beside one of them',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Các phòng chuyên môn',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('lead-equals-cooperating', rows)).toEqual(expected);
});
