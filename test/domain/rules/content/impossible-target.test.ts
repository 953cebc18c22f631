/** What the rule "impossible-target" finds (impossible target), and what it leaves alone. */
import { foundBy } from '../../../support/literal-plan';

const row = (product: string): readonly string[] => [
  '1',
  'Giải quyết hồ sơ',
  product,
  'Quý II/2026',
  'Văn phòng',
];
const next = ['2', 'Kiểm tra công vụ', 'Biên bản', 'Quý III/2026', 'Thanh tra'];

test.each([
  'Hồ sơ đúng hạn đạt từ 100% trở lên',
  'Trên 100% hồ sơ đúng hạn',
  'Đạt 105% hồ sơ',
  'Tối thiểu 100% hồ sơ',
])('%s cannot be', (product) => {
  expect(foundBy('impossible-target', [row(product), next])).toEqual(['warning impossible-target C4']);
});

test.each([
  '100% hồ sơ đúng hạn',
  'Từ 95% trở lên',
  'Hoàn thành và vượt mức 100% chỉ tiêu',
  'Thu ngân sách đạt 105% dự toán',
  'Số hồ sơ tăng trên 120% so với năm trước',
])('%s may be', (product) => {
  expect(foundBy('impossible-target', [row(product), next])).toEqual([]);
});
