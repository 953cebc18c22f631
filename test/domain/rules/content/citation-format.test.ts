/** What the rule "citation-format" finds (sign of a document written wrongly), and what it leaves alone. */
import { fixesBy, foundBy, planSheet } from '../../../support/literal-plan';

const row = (task: string): readonly string[] => ['1', task, 'Báo cáo', 'Quý II/2026', 'Văn phòng'];

test('a sign without its hyphen is mended, and stays mended', () => {
  const rows = [
    row('Thực hiện Nghị định số 45/2020/NĐ CP'),
    row('Theo Kế hoạch số 31/KH UBND ngày 02/02/2026'),
  ];
  expect(foundBy('citation-format', rows)).toEqual([
    'hint citation-format/damaged-sign B4',
    'hint citation-format/damaged-sign B5',
  ]);
  expect(fixesBy('citation-format', planSheet(rows))).toEqual([
    'B4: “Thực hiện Nghị định số 45/2020/NĐ CP” → “Thực hiện Nghị định số 45/2020/NĐ-CP”',
    'B5: “Theo Kế hoạch số 31/KH UBND ngày 02/02/2026” → “Theo Kế hoạch số 31/KH-UBND ngày 02/02/2026”',
  ]);
  expect(foundBy('citation-format', [row('Thực hiện Nghị định số 45/2020/NĐ-CP')])).toEqual([]);
});

test('spaces around the hyphen and a D for Đ are damage too', () => {
  expect(foundBy('citation-format', [row('Theo 45/2020/ND-CP'), row('Theo 766/QĐ - TTg')])).toEqual([
    'hint citation-format/damaged-sign B4',
    'hint citation-format/damaged-sign B5',
  ]);
});

test('a decree without its year is shown unless another row has it', () => {
  expect(foundBy('citation-format', [row('Thực hiện Nghị định số 61/NĐ-CP')])).toEqual([
    'hint citation-format/missing-year B4',
  ]);
  expect(foundBy('citation-format', [row('Theo 61/NĐ-CP'), row('Theo 61/2018/NĐ-CP')])).toEqual([]);
});

test.each([
  'Quyết định số 766/QĐ-TTg',
  'Kết luận số 91-KL/TU',
  'Kế hoạch 12/KH Văn phòng',
  'tỷ lệ 16.181/16.183',
])('nothing is said of %s', (text) => {
  expect(foundBy('citation-format', [row(text)])).toEqual([]);
});
