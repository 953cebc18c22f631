/** What the rule "punctuation" finds (punctuation), and what it leaves alone. */
import { fixesBy, foundBy, planSheet } from '../../../support/literal-plan';
import { marksInCell, marksInWhole } from '../../../../src/domain/rules/text/marks-in-text';

const row = (task: string, lead = 'Văn phòng Sở'): readonly string[] => [
  '1',
  task,
  'Báo cáo',
  'Quý II/2026',
  lead,
];

test.each([
  ['Rà soát , tổng hợp hồ sơ', 'space-before'],
  ['Rà soát,tổng hợp hồ sơ', 'space-after'],
  ['-Rà soát hồ sơ', 'bullet'],
  ['Phòng Kế hoạch &Tài chính', 'space-after'],
  ['Rà soát;; tổng hợp', 'doubled'],
  ['Biện pháp phòng, ngừa rủi ro', 'comma-in-word'],
])('%s: %s', (text, kind) => {
  expect(marksInCell(text).map((fault) => fault.kind)).toEqual([kind]);
});

test.each([
  ['Tổng hợp kết quả rà soát , báo cáo người đứng đầu', 'kết quả rà soát , báo cáo người'],
  ['Tổ chức tuyên truyền,phổ biến sâu rộng pháp luật', 'chức tuyên truyền,phổ biến sâu'],
])('shows whole words: %s', (text, shown) => {
  expect(marksInCell(text).map(({ found }) => found)).toEqual([shown]);
});

test.each([
  ['Theo dõi thi hành pháp luật)', 'unopened'],
  ['Rà soát (theo kế hoạch', 'unclosed'],
  ['Đăng tin, bài, ..."', 'unopened'],
  ['Chỉ số “tiếp cận dịch vụ', 'unclosed'],
  ['Văn phòng Sở chủ trì thực hiện;', 'cut-off'],
])('%s: %s', (text, kind) => {
  expect(marksInWhole(text).map((fault) => fault.kind)).toEqual([kind]);
});

test.each([
  'Rà soát, tổng hợp, ...',
  '- Rà soát (lần 1);\n- Tổng hợp: báo cáo, tờ trình.',
  'a) Rà soát; b) tổng hợp; 1) công bố',
  'Số 16.183, tỷ lệ 20,5%; phòng, chống tham nhũng',
  'Chỉ số "hài lòng" và “tiếp cận”',
  'Sở KH&CN, Phòng A & B',
  'Màn hình 24", phông chữ "Times"',
])('nothing is said of: %s', (text) => {
  expect([...marksInCell(text), ...marksInWhole(text)]).toEqual([]);
});

test('brackets that a page break parted are one pair', () => {
  const rows = [
    ['1', 'Công bố thủ tục (theo kế hoạch số', 'Quyết định', 'Quý II/2026', 'Văn phòng Sở'],
    [
      'STT',
      'Nhiệm vụ',
      'Kết quả/sản phẩm',
      'Thời hạn hoàn thành',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Kinh phí',
      'Ghi chú',
    ],
    ['', '12 của tỉnh)', '', '', ''],
    ['2', 'Rà soát quy trình', 'Báo cáo', 'Quý III/2026', 'Văn phòng Sở'],
  ];
  expect(foundBy('punctuation', rows)).toEqual([]);
});

test('spaces and bullets are mended, and mending twice changes nothing more', () => {
  const rows = [row('-Rà soát hồ sơ'), row('Rà soát , tổng hợp')];
  expect(fixesBy('punctuation', planSheet(rows))).toEqual([
    'B4: “-Rà soát hồ sơ” → “- Rà soát hồ sơ”',
    'B5: “Rà soát , tổng hợp” → “Rà soát, tổng hợp”',
  ]);
  expect(fixesBy('punctuation', planSheet([row('- Rà soát hồ sơ'), row('Rà soát, tổng hợp')]))).toEqual([]);
});

test('an end cut off is only suggested away', () => {
  const sheet = planSheet([row('Rà soát hồ sơ', 'Văn phòng Sở chủ trì;')]);
  expect(fixesBy('punctuation', sheet)).toEqual([]);
  expect(fixesBy('punctuation', sheet, { suggested: true })).toEqual([
    'E4: “Văn phòng Sở chủ trì;” → “Văn phòng Sở chủ trì”',
  ]);
});
