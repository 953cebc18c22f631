/** A deadline that refers to a plan without saying which ("Theo kế hoạch", "Theo tiến độ chung"). */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a plan that is not named',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Theo kế hoạch của tỉnh',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    ['hint deadline-not-dated D8'],
  ],
  [
    'a plan named by its number',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Theo Kế hoạch số 15/KH-UBND',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'a day',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        '15/12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('deadline-not-dated', rows)).toEqual(expected);
});
