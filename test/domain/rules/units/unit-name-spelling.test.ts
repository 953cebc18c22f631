/** A unit's name with a letter wrong ("Các phòng chuyên mộ") or a space missing beside "&". */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'a letter left out of a name that is common',
    [['5', 'Tổng kết công tác năm', 'Báo cáo tổng kết', 'Tháng 12/2026', 'Phòng Nộ vụ', '', 'Ngân sách', '']],
    ['warning unit-name-spelling E8'],
  ],
  [
    'a space missing beside “&”',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Phòng Khoa học &Công nghệ',
        '',
        'Ngân sách',
        '',
      ],
    ],
    ['hint unit-name-spelling/space-beside-and E8'],
  ],
  [
    'numbered rooms and abbreviations differ on purpose',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Phòng Nghiệp vụ 1',
        '',
        'Ngân sách',
        '',
      ],
      [
        '6',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Phòng Nghiệp vụ 2',
        '',
        'Ngân sách',
        '',
      ],
      ['7', 'Tổng kết công tác năm', 'Báo cáo tổng kết', 'Tháng 12/2026', 'Sở KH&ĐT', '', 'Ngân sách', ''],
      ['8', 'Tổng kết công tác năm', 'Báo cáo tổng kết', 'Tháng 12/2026', 'Sở KH&CN', '', 'Ngân sách', ''],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('unit-name-spelling', rows)).toEqual(expected);
});
