/** What the rule "duplicated-text" finds (task holds its product word for word), and what it leaves alone. */
import { foundBy } from '../../../support/literal-plan';

const product = 'Báo cáo kết quả kiểm tra, xử lý văn bản trong lĩnh vực được giao';
const row = (task: string): readonly string[] => ['1', task, product, 'Quý II/2026', 'Văn phòng'];
const next = ['2', 'Kiểm tra công vụ', 'Biên bản', 'Quý III/2026', 'Thanh tra'];

test('a task that holds its product word for word is shown', () => {
  expect(foundBy('duplicated-text', [row(`Kiểm tra văn bản đúng hạn. ${product}`), next])).toEqual([
    'hint duplicated-text B4',
  ]);
});

test('a task named by its product, or one that shares a few words, is left alone', () => {
  expect(foundBy('duplicated-text', [row(`${product} và gửi Sở Tư pháp`), next])).toEqual([]);
  expect(foundBy('duplicated-text', [row('Kiểm tra, xử lý văn bản'), next])).toEqual([]);
});
