/** A task that names no product. */
import { foundAfter, foundBy, ORDINARY } from '../../../support/literal-plan';

test.each([
  [
    'a blank product among filled ones is an error',
    [['5', 'Tổng kết công tác năm', '', 'Tháng 12/2026', 'Văn phòng Sở', 'Phòng Nội vụ', 'Ngân sách', '']],
    ['error missing-product C8'],
  ],
  [
    'a product of one word is one',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo',
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
  expect(foundAfter('missing-product', rows)).toEqual(expected);
});

test('a column that the office hardly uses says nothing', () => {
  const bare = ORDINARY.map(([number, task, , due, lead]) => [
    number ?? '',
    task ?? '',
    '',
    due ?? '',
    lead ?? '',
  ]);
  expect(
    foundBy('missing-product', [...bare, ...bare.slice(0, 1).map(() => ['5', 'Tổng kết', 'Báo cáo'])]),
  ).toEqual([]);
});
