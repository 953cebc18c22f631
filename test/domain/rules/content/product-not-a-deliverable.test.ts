/** What the rule "product-not-a-deliverable" finds (product is nothing to hand in), and what it leaves alone. */
import { foundBy } from '../../../support/literal-plan';

const row = (product: string): readonly string[] => [
  '1',
  'Rà soát vị trí việc làm',
  product,
  'Quý II/2026',
  'Văn phòng',
];
const next = ['2', 'Kiểm tra công vụ', 'Báo cáo kiểm tra', 'Quý III/2026', 'Thanh tra'];

test.each([
  'Theo hướng dẫn của Sở Tài chính',
  'Theo quy định.',
  'Đạt tỷ lệ quy định',
  'Tỷ lệ số hóa theo quy định',
  'Đạt yêu cầu',
  'Thường xuyên',
])('%s is nothing to hand in', (product) => {
  expect(foundBy('product-not-a-deliverable', [row(product), next])).toEqual([
    'hint product-not-a-deliverable C4',
  ]);
});

test.each([
  'Thực hiện nghiêm túc, hiệu quả',
  'Hoàn thành đúng tiến độ, đảm bảo chất lượng',
  'Đầy đủ, kịp thời',
])('%s says how, not what', (product) => {
  expect(foundBy('product-not-a-deliverable', [row(product), next])).toEqual([
    'hint product-not-a-deliverable C4',
  ]);
});

test.each([
  'Báo cáo',
  'Hệ thống được triển khai đầy đủ',
  'Báo cáo theo hướng dẫn của Sở Tài chính',
  'Quyết định, kế hoạch theo quy định',
  '100% hồ sơ được giải quyết theo quy định',
  'Đạt tỷ lệ 95%',
  'Các lớp tập huấn theo kế hoạch của tỉnh',
])('%s is a product', (product) => {
  expect(foundBy('product-not-a-deliverable', [row(product), next])).toEqual([]);
});
