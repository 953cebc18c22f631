/** What the rule "header-label" finds (a heading narrower than its column), and what it leaves alone. */
import { findingsOf, HEADINGS, picture, sheetOf } from '../../../support/literal-plan';

const TASKS = [
  'Rà soát văn bản quy phạm pháp luật',
  'Sắp xếp các đơn vị trực thuộc',
  'Tuyên truyền về cải cách hành chính',
  'Giải quyết hồ sơ đúng hạn',
  'Xây dựng đề án vị trí việc làm',
  'Công khai dự toán ngân sách',
];

function found(heading: string, tasks: readonly string[] = TASKS, title = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH') {
  const headings = HEADINGS.map((each) => (each === 'Nhiệm vụ' ? heading : each));
  const rows = tasks.map((task, at) => [
    String(at + 1),
    task,
    'Báo cáo kết quả',
    'Quý II/2026',
    'Văn phòng Sở',
    'Phòng Nội vụ',
  ]);
  return picture(findingsOf(sheetOf([[`${title} NĂM 2026`], [], headings, ...rows])), 'header-label');
}

test('tasks of every kind under “tuyên truyền” are shown at the heading', () => {
  expect(found('Nhiệm vụ, hoạt động tuyên truyền')).toEqual(['hint header-label B3']);
});

test.each(['Nhiệm vụ', 'Nội dung công việc', 'Nhiệm vụ, giải pháp chủ yếu'])(
  '“%s” fits whatever stands below',
  (heading) => {
    expect(found(heading)).toEqual([]);
  },
);

test('tasks of that kind, a plan of that kind, and a handful of tasks are left alone', () => {
  const ofKind = ['Tuyên truyền trên báo', 'Đăng tin bài', 'Làm chuyên mục', ...TASKS.slice(0, 3)];
  expect(found('Nhiệm vụ tuyên truyền', ofKind)).toEqual([]);
  expect(found('Nhiệm vụ tuyên truyền', TASKS, 'KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH')).toEqual([]);
  expect(found('Nhiệm vụ tuyên truyền', TASKS.slice(0, 4))).toEqual([]);
});
