/** A task without a budget line in a plan that gives one for most. */
import { foundAfter, foundBy, ORDINARY } from '../../../support/literal-plan';

test.each([
  [
    'a blank where the others state one',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        '',
        '',
      ],
    ],
    ['hint blank-budget G8'],
  ],
  [
    'a stated budget',
    [
      [
        '5',
        'Tổng kết công tác năm',
        'Báo cáo tổng kết',
        'Tháng 12/2026',
        'Văn phòng Sở',
        'Phòng Nội vụ',
        'Không',
        '',
      ],
    ],
    [],
  ],
])('%s', (_why, rows, expected) => {
  expect(foundAfter('blank-budget', rows)).toEqual(expected);
});

test('a plan that states no budgets says nothing', () => {
  const bare = ORDINARY.map((row) => row.slice(0, 6));
  expect(foundBy('blank-budget', bare)).toEqual([]);
});
