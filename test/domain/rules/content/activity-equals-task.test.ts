/** What the rule "activity-equals-task" finds (activity repeats the task), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { goalSheet } from '../../../support/literal-goals';

const found = (task: string, activity: string): readonly string[] =>
  picture(
    findingsOf(
      goalSheet([
        ['1', 'Nâng cao chất lượng', task, activity, 'Báo cáo rà soát', 'Văn phòng', 'Quý II/2026'],
        [
          '2',
          'Cải thiện chỉ số',
          'Khảo sát người dân',
          'Phát phiếu, tổng hợp',
          'Kết quả khảo sát',
          'Văn phòng',
          'Quý III/2026',
        ],
      ]),
    ),
    'activity-equals-task',
  );

test('an activity copied from the task is shown', () => {
  expect(found('Rà soát  quy trình nội bộ', 'Rà soát quy trình nội bộ.')).toEqual([
    'hint activity-equals-task D4',
  ]);
});

test('an activity of its own is left alone, near as it is', () => {
  expect(found('Rà soát quy trình nội bộ', 'Rà soát quy trình nội bộ, lấy ý kiến các phòng')).toEqual([]);
  expect(found('Rà soát quy trình nội bộ', '')).toEqual([]);
});
