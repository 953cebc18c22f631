/** A task in a hidden row. */
import { foundAfter, foundBy, ORDINARY } from '../../../support/literal-plan';

test('a task in a hidden row is named', () => {
  expect(foundBy('hidden-row-with-task', ORDINARY, { hiddenRows: [6] })).toEqual([
    'warning hidden-row-with-task 6',
  ]);
});

test('hidden rows without a task, and tasks that are seen, are not', () => {
  expect(
    foundAfter(
      'hidden-row-with-task',
      [
        ['II', 'MỤC HAI'],
        ['1', 'Tổng kết', 'Báo cáo', 'Quý IV/2026', 'Văn phòng Sở'],
      ],
      { hiddenRows: [8] },
    ),
  ).toEqual([]);
});
