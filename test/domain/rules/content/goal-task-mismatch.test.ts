/** What the rule "goal-task-mismatch" finds (task does not fit its goal), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { goalSheet } from '../../../support/literal-goals';

const found = (goal: string, task: string): readonly string[] =>
  picture(
    findingsOf(
      goalSheet([
        ['1', goal, task, 'Soạn dự thảo, lấy ý kiến', 'Văn bản ban hành', 'Văn phòng', 'Quý II/2026'],
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
    'goal-task-mismatch',
  );

test('a task that makes other rules than the goal promises is a guess', () => {
  expect(found('Ban hành quy chế quản lý, sử dụng tài sản công', 'Ban hành Quy chế chi tiêu nội bộ')).toEqual(
    ['hint goal-task-mismatch C4'],
  );
});

test.each([
  ['Ban hành quy chế quản lý tài sản công', 'Ban hành quy chế quản lý tài sản công tại các đơn vị'],
  ['Ban hành quy chế quản lý tài sản công', 'Rà soát tài sản'],
  ['Nâng cao chất lượng quy trình', 'Xây dựng quy trình nội bộ tiếp nhận'],
  ['Xây dựng đề án vị trí việc làm', 'Xây dựng quy chế làm việc của Sở'],
])('goal %s fits task %s', (goal, task) => {
  expect(found(goal, task)).toEqual([]);
});
