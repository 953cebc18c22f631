/** One unit written in several ways. */
import { foundAfter, fixesBy, ORDINARY, planSheet } from '../../../support/literal-plan';

test.each([
  [
    'a small letter',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng sở',
        '',
        'Ngân sách',
        '',
      ],
    ],
    ['hint unit-name-variant E8'],
  ],
  [
    'the closing word left out',
    [['5', 'Tổng kết công tác năm', 'Báo cáo tổng kết', 'Tháng 12/2026', 'Văn phòng', '', 'Ngân sách', '']],
    ['hint unit-name-variant E8'],
  ],
  [
    'an abbreviation of a name that is written out elsewhere',
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
      [
        '6',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'TTKC và XTTM',
        '',
        'Ngân sách',
        '',
      ],
    ],
    ['warning unit-name-variant/abbreviated-name E9'],
  ],
  [
    'the same name, and small letters inside a list',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Thanh tra Sở, phòng Nội vụ',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
  [
    'other units',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Phòng Kế hoạch',
        'Phòng Kỹ thuật',
        'Ngân sách',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('unit-name-variant', rows)).toEqual(expected);
});

test('the fix writes the usual name and leaves the rest of the cell', () => {
  const sheet = planSheet([
    ...ORDINARY,
    ['5', 'Tổng kết', 'Báo cáo', 'Quý IV/2026', 'Văn phòng sở theo dõi, đôn đốc'],
  ]);
  expect(fixesBy('unit-name-variant', sheet)).toEqual([
    'E8: “Văn phòng sở theo dõi, đôn đốc” → “Văn phòng Sở theo dõi, đôn đốc”',
  ]);
});

test('the office’s own list decides', () => {
  const units = [{ name: 'Văn phòng', aliases: ['Văn phòng Sở'], kind: 'unit' as const }];
  const found = foundAfter('unit-name-variant', [], { units });
  expect(found.length).toBeGreaterThan(0);
  expect(foundAfter('unit-not-listed', [], { units }).some((line) => line.includes('E4'))).toBe(false);
});

test('a list with both spellings, as it is made from the appendix, leaves it to what is written most', () => {
  const listed = (...names: readonly string[]) => ({
    units: names.map((name) => ({ name, aliases: [], kind: 'unit' as const })),
  });
  const rows = [['5', 'Tổng kết', 'Báo cáo', 'Quý IV/2026', 'Văn phòng', '', 'Ngân sách', '']];
  const usual = foundAfter('unit-name-variant', rows);
  expect(usual).toEqual(['hint unit-name-variant E8']);
  expect(foundAfter('unit-name-variant', rows, listed('Văn phòng Sở', 'Văn phòng'))).toEqual(usual);
  expect(foundAfter('unit-name-variant', rows, listed('Văn phòng', 'Văn phòng Sở'))).toEqual(usual);
});
