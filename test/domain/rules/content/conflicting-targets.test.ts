/** What the rule "conflicting-targets" finds (conflicting targets), and what it leaves alone. */
import { findingsOf, foundBy, planSheet } from '../../../support/literal-plan';

const row = (task: string, product: string): readonly string[] => [
  '1',
  task,
  product,
  'Quý II/2026',
  'Văn phòng',
];

test('two figures for the same words are shown at both rows', () => {
  const rows = [
    row('Giải quyết hồ sơ', 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%'),
    row('Nâng cao chất lượng', 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 98%'),
  ];
  expect(foundBy('conflicting-targets', rows)).toEqual([
    'hint conflicting-targets C4',
    'hint conflicting-targets C5',
  ]);
});

test('disbursement is one measure, however it is named', () => {
  const rows = [
    row('Thực hiện giải ngân kế hoạch đầu tư công', 'Hoàn thành tối thiểu 90% kế hoạch được giao'),
    row('Hoàn thành kế hoạch đầu tư vốn nhà nước', 'Đạt 95% kế hoạch trở lên'),
  ];
  expect(foundBy('conflicting-targets', rows)).toHaveLength(2);
});

test('other subjects, the same figure, and steps of one task are left alone', () => {
  const rows = [
    row('Giải quyết hồ sơ', 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%'),
    row('Nâng cao chất lượng', 'Tỷ lệ hồ sơ giải quyết đúng hạn từ 95% trở lên'),
    row('Thanh toán', 'Tỷ lệ hồ sơ thanh toán trực tuyến đạt 60%'),
    row('Giải ngân vốn đầu tư công', 'Đến 30/6: 50% kế hoạch\n- Đến 31/12: 100% kế hoạch'),
    row('Báo cáo giải ngân vốn đầu tư công', 'Hoàn thành 100% kế hoạch'),
  ];
  expect(foundBy('conflicting-targets', rows)).toEqual([]);
});

test('measures in nearly the same words, and figures for other years', () => {
  const rows = [
    row('Giải quyết hồ sơ', 'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt tối thiểu 95%'),
    row('Nâng cao chất lượng', 'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn đạt 98%'),
  ];
  const found = findingsOf(planSheet(rows)).filter(({ rule }) => rule === 'conflicting-targets');
  expect(found.map(({ row: at, data }) => [at, data])).toEqual([
    [4, { found: 'tối thiểu 95%', other: '98%', otherRow: 5 }],
    [5, { found: '98%', other: 'tối thiểu 95%', otherRow: 4 }],
  ]);
  const years = [
    row('Giải quyết hồ sơ', 'Năm 2026 tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt 95%'),
    row('Nâng cao chất lượng', 'Đến năm 2030 tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn đạt 98%'),
  ];
  expect(foundBy('conflicting-targets', years)).toEqual([]);
});
