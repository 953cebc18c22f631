/** What the rule "wording" finds (wording to look at), and what it leaves alone. */
import { foundBy } from '../../../support/literal-plan';

const row = (task: string, product = 'Báo cáo'): readonly string[] => [
  '1',
  task,
  product,
  'Quý II/2026',
  'Văn phòng',
];

test('a verb said twice is shown', () => {
  expect(foundBy('wording', [row('Lập hồ sơ công việc được lập theo quy định')])).toEqual([
    'hint wording/verb-twice B4',
  ]);
});

test('a province in the plan of a city is shown', () => {
  const rows = [
    row('Báo cáo UBND thành phố'),
    row('Trình UBND thành phố quyết định'),
    row('Tuyên truyền', 'Tin trên Đài Truyền hình tỉnh'),
  ];
  expect(foundBy('wording', rows)).toEqual(['hint wording/province-in-city C6']);
});

test('plans of a province, and verbs of two tasks, are left alone', () => {
  const rows = [
    row('Trình UBND tỉnh; phối hợp UBND thành phố thuộc tỉnh'),
    row('Báo cáo UBND tỉnh'),
    row('Kiểm điểm tiến độ nhiệm vụ được giao'),
    row('Lập danh mục hồ sơ được số hóa'),
  ];
  expect(foundBy('wording', rows)).toEqual([]);
});
