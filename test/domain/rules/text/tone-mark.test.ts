/** What the rule "tone-mark" finds (place of the tone mark), and what it leaves alone. */
import { fixesBy, foundBy, planSheet } from '../../../support/literal-plan';

const row = (task: string, product = 'Báo cáo'): readonly string[] => [
  '1',
  task,
  product,
  'Quý II/2026',
  'Văn phòng',
];

test('a mark on the wrong letter is put right', () => {
  const rows = [row('Rà soát tòan bộ kết qủa'), row('Rà soát toàn bộ kết quả')];
  expect(foundBy('tone-mark', rows)).toEqual(['warning tone-mark/misplaced B4']);
  expect(fixesBy('tone-mark', planSheet(rows))).toEqual([
    'B4: “Rà soát tòan bộ kết qủa” → “Rà soát toàn bộ kết quả”',
  ]);
});

test('two fashions in one table are told of once, the rarer one', () => {
  const rows = [
    row('Số hóa hồ sơ, điện tử hóa quy trình'),
    row('Số hoá kết quả', 'Uỷ quyền'),
    row('Đơn giản hóa thủ tục'),
  ];
  expect(foundBy('tone-mark', rows)).toEqual(['hint tone-mark/two-fashions B5']);
  expect(fixesBy('tone-mark', planSheet(rows))).toEqual([
    'B5: “Số hoá kết quả” → “Số hóa kết quả”',
    'C5: “Uỷ quyền” → “Ủy quyền”',
  ]);
});

test('one fashion throughout, and a single other word, are left alone', () => {
  expect(foundBy('tone-mark', [row('Số hoá hồ sơ'), row('Đơn giản hoá, tối ưu hoá')])).toEqual([]);
  expect(foundBy('tone-mark', [row('Số hóa hồ sơ'), row('Đơn giản hóa'), row('Hoà giải')])).toEqual([]);
});
