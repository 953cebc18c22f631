/** An abbreviation in a unit's name that the workbook explains nowhere. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'an abbreviation explained nowhere',
    [['5', 'Tổng kết công tác năm', 'Báo cáo tổng kết', 'Tháng 12/2026', 'Phòng QLĐT', '', 'Ngân sách', '']],
    ['hint unit-abbreviation E8'],
  ],
  [
    'told of once',
    [
      ['5', 'Tổng kết công tác năm', 'Báo cáo tổng kết', 'Tháng 12/2026', 'Phòng QLĐT', '', 'Ngân sách', ''],
      ['6', 'Tổng kết công tác năm', 'Báo cáo tổng kết', 'Tháng 12/2026', 'Phòng QLĐT', '', 'Ngân sách', ''],
    ],
    ['hint unit-abbreviation E8'],
  ],
  [
    'explained among the tasks',
    [
      [
        '5',
        'Phòng Quản lý đào tạo (QLĐT) lập kế hoạch',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Phòng QLĐT',
        '',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'what every office knows',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng UBND tỉnh',
        'Ban Chỉ đạo CCHC',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('unit-abbreviation', rows)).toEqual(expected);
});
