/** What the rule "section-mismatch" finds (task perhaps in the wrong section), and what it leaves alone. */
import { foundBy } from '../../../support/literal-plan';

const row = (task: string, product = 'Báo cáo'): readonly string[] => [
  '1',
  task,
  product,
  'Quý II/2026',
  'Văn phòng',
];

test('a task of another area is a guess', () => {
  const rows = [
    ['I', 'CẢI CÁCH THỂ CHẾ'],
    row('Ban hành quy chế chi tiêu nội bộ', 'Quy chế'),
    row('Rà soát văn bản quy phạm pháp luật'),
  ];
  expect(foundBy('section-mismatch', rows)).toEqual(['hint section-mismatch B5']);
});

test('tasks in their place, of two areas, or under general sections are left alone', () => {
  const rows = [
    ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH'],
    row('Ban hành quy chế chi tiêu nội bộ', 'Quy chế'),
    ['II', 'CẢI CÁCH TÀI CHÍNH CÔNG'],
    row('Quản lý tài sản công'),
    row('Đào tạo cán bộ'),
    ['III', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
    row('Bảo đảm an toàn thông tin cho hồ sơ một cửa'),
  ];
  expect(foundBy('section-mismatch', rows)).toEqual([]);
});
