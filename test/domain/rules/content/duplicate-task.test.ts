/** What the rule "duplicate-task" finds (task written twice), and what it leaves alone. */
import { foundBy } from '../../../support/literal-plan';

const row = (number: string, task: string, product = 'Báo cáo', lead = 'Văn phòng'): readonly string[] => [
  number,
  task,
  product,
  'Quý II/2026',
  lead,
];

test('the same task twice is shown at the later row', () => {
  const rows = [
    row('1', 'Rà soát quy trình nội bộ'),
    row('2', 'Kiểm tra công vụ'),
    row('3', 'Rà soát  quy trình nội bộ.'),
  ];
  expect(foundBy('duplicate-task', rows)).toEqual(['warning duplicate-task/same-task B6']);
});

test('tasks that differ by small words alone are a guess', () => {
  const rows = [row('1', 'Rà soát các quy trình nội bộ'), row('2', 'Thực hiện rà soát quy trình nội bộ')];
  expect(foundBy('duplicate-task', rows)).toEqual(['hint duplicate-task/nearly-same-task B5']);
});

test('the same task and product for the same day, given to another unit, is a guess', () => {
  const rows = [
    row('1', 'Tổ chức đối thoại với người dân', 'Hội nghị', 'Phòng Một'),
    row('2', 'Tổ chức đối thoại với người dân', 'Hội nghị', 'Phòng Hai'),
  ];
  expect(foundBy('duplicate-task', rows)).toEqual(['hint duplicate-task/same-task-for-others B5']);
});

test('the plan’s own year makes no other task', () => {
  const rows = [
    row('1', 'Tổng kết công tác y tế dự phòng', 'Báo cáo'),
    row('2', 'Tổng kết công tác y tế dự phòng năm 2026', 'Báo cáo'),
    row('3', 'Tổng kết công tác y tế dự phòng năm 2027', 'Báo cáo'),
  ];
  expect(foundBy('duplicate-task', rows)).toEqual(['hint duplicate-task/nearly-same-task B5']);
});

test('another product or number makes another task', () => {
  const rows = [
    row('1', 'Báo cáo kết quả công tác quý I'),
    row('2', 'Báo cáo kết quả công tác quý II'),
    row('3', 'Rà soát quy trình nội bộ', 'Danh mục'),
    row('4', 'Rà soát quy trình nội bộ', 'Quyết định'),
  ];
  expect(foundBy('duplicate-task', rows)).toEqual([]);
});
