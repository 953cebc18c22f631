/** What the rule "other-year" finds (another year named), and what it leaves alone. */
import { foundBy } from '../../../support/literal-plan';

const row = (task: string): readonly string[] => ['1', task, 'Báo cáo', 'Quý II/2026', 'Văn phòng'];

test('a year long past is left over from another plan', () => {
  expect(foundBy('other-year', [row('Rà soát tồn tại trong thực hiện CCHC năm 2024')])).toEqual([
    'warning other-year B4',
  ]);
});

test('the year just closed is a guess where nothing looks back', () => {
  expect(foundBy('other-year', [row('Xây dựng kế hoạch tuyên truyền năm 2025')])).toEqual([
    'hint other-year B4',
  ]);
});

test.each([
  'Tổng kết, đánh giá kết quả CCHC năm 2025',
  'Khắc phục hạn chế của chỉ số năm 2025',
  'Thi hành Luật Đất đai năm 2024',
  'Nghị quyết số 12 ngày 05 tháng 6 năm 2023 của Chính phủ',
  'Tỷ lệ tinh giản so với năm 2021',
  'Từ năm 2023 đến năm 2026',
  'Giai đoạn 2021-2025, định hướng đến năm 2030',
  'Xây dựng kế hoạch năm 2027',
  'Kế hoạch CCHC năm 2026',
  'Kết quả đánh giá năm 2024 và năm 2026',
])('nothing is said of: %s', (task) => {
  expect(foundBy('other-year', [row(task)])).toEqual([]);
});
