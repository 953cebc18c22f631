/** What the rule "product-equals-task" finds (product repeats the task), and what it leaves alone. */
import { foundBy } from '../../../support/literal-plan';

const row = (task: string, product: string): readonly string[] => [
  '1',
  task,
  product,
  'Quý II/2026',
  'Văn phòng',
];
const next = ['2', 'Kiểm tra công vụ', 'Báo cáo kiểm tra', 'Quý III/2026', 'Thanh tra'];

test('a product that repeats the task is shown, spaces and marks aside', () => {
  const rows = [row('Rà soát, sắp xếp tổ chức bộ máy', '- Rà soát,  sắp xếp tổ chức bộ máy.'), next];
  expect(foundBy('product-equals-task', rows)).toEqual(['hint product-equals-task C4']);
});

test('a product of its own, or one short word said twice, is left alone', () => {
  expect(
    foundBy('product-equals-task', [row('Rà soát tổ chức bộ máy', 'Báo cáo rà soát tổ chức'), next]),
  ).toEqual([]);
  expect(foundBy('product-equals-task', [row('Báo cáo', 'Báo cáo'), next])).toEqual([]);
});
