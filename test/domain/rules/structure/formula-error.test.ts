/** A formula that gives an error. */
import { foundAfter } from '../../../support/literal-plan';

test.each([
  [
    'an ordinary row',
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
  expect(foundAfter('formula-error', rows)).toEqual(expected);
});

test('a cell that shows an error is named with it', () => {
  const broken = [
    '5',
    'Tổng kết năm',
    'Báo cáo',
    'Quý IV/2026',
    'Văn phòng Sở',
    '',
    { value: { error: '#REF!' }, formula: 'A1+#REF!' },
  ];
  expect(foundAfter('formula-error', [broken])).toEqual(['error formula-error G8']);
});
