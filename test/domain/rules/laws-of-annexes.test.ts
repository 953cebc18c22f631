/** Laws of the check of an annex: the order of rules, of the form's fields, and blank rows change coordinates only. */
import fc from 'fast-check';
import { ruleCatalogue, type Finding, type Rule } from '../../../src/domain/rules';
import { annexSheet, FIRST_LINE_ROW } from '../../support/literal-annex';
import { findingsOf, type LiteralRow } from '../../support/literal-plan';

/** Fields of a form, each with lines that contradict one another, miss something or are sound. */
const FIELDS: readonly (readonly LiteralRow[])[] = [
  [
    ['1.', 'Công tác chỉ đạo điều hành CCHC'],
    ['1.1.', 'Kế hoạch CCHC', 'Kế hoạch', '1'],
    ['1.1.1.', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', '39'],
    ['1.1.2.', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', '41'],
  ],
  [
    ['2.', 'Cải cách thể chế'],
    ['2.1.', 'Số văn bản đã ban hành', 'Văn bản', ''],
    ['2.2.', 'Số văn bản đã rà soát', '', '07'],
    ['2.3.', 'Tỷ lệ văn bản được xử lý', '%', '130'],
  ],
  [
    ['3.', 'Kết quả giải quyết'],
    ['3.1.', 'Số hồ sơ đã giải quyết', 'Hồ sơ', '1.240/1.242', '05 hồ sơ đang giải quyết'],
    ['3.2.', 'Tỷ lệ hồ sơ giải quyết đúng hẹn', '%', '98,5%'],
    ['3.3.', 'Tổ chức đối thoại', 'Không = 0\nCó = 1', '3'],
  ],
  [
    ['4.', 'Tổ chức bộ máy'],
    ['4.1.', 'Số đơn vị sự nghiệp', 'Đơn vị', '5'],
    ['Trong đó', 'Số đơn vị thuộc sở', 'Đơn vị', '3'],
    ['', 'Số đơn vị thuộc huyện', 'Đơn vị', '4'],
  ],
];

const order = fc.shuffledSubarray(
  FIELDS.map((_, at) => at),
  { minLength: 2 },
);
const linesOf = (places: readonly number[]): readonly LiteralRow[] =>
  places.flatMap((at) => FIELDS[at] ?? []);

/** What is said, and of which line, wherever the line stands. */
const said = (findings: readonly Finding[], lineAt: (row: number | null) => string): readonly string[] =>
  findings
    .map(({ rule, message, severity, row, column }) =>
      [severity, rule, message, column, lineAt(row)].join(' '),
    )
    .sort();
const check = (lines: readonly LiteralRow[], rules: readonly Rule[]): readonly Finding[] =>
  findingsOf(annexSheet(lines), { rules });
const told = (lines: readonly LiteralRow[], rules: readonly Rule[] = ruleCatalogue) =>
  said(check(lines, rules), (row) => {
    const label = lines[(row ?? 0) - FIRST_LINE_ROW]?.[1];
    return typeof label === 'string' ? label : '';
  });

test('the form is full of faults', () => {
  const rules = new Set(check(linesOf([0, 1, 2, 3]), ruleCatalogue).map(({ rule }) => rule));
  expect([...rules]).toEqual(
    expect.arrayContaining([
      'blank-value',
      'missing-unit',
      'value-outside-unit',
      'unit-in-value',
      'composite-value',
      'note-conflict',
      'broken-relation',
    ]),
  );
});

test('the order of the rules changes nothing', () => {
  fc.assert(
    fc.property(order, fc.nat(1000), (places, seed) => {
      const by = seed % ruleCatalogue.length;
      const turned = [...ruleCatalogue.slice(by), ...ruleCatalogue.slice(0, by)].reverse();
      expect(told(linesOf(places), turned)).toEqual(told(linesOf(places)));
    }),
    { numRuns: 20 },
  );
});

test('the order of the fields changes where things are said, not what', () => {
  const ofAnnex = ruleCatalogue.filter(({ family }) => family === 'annex');
  fc.assert(
    fc.property(order, (places) => {
      const sorted = [...places].sort((one, other) => one - other);
      expect(told(linesOf(places), ofAnnex)).toEqual(told(linesOf(sorted), ofAnnex));
    }),
    { numRuns: 30 },
  );
});

test('blank rows between the lines change coordinates only', () => {
  fc.assert(
    fc.property(order, (places) => {
      const lines = linesOf(places);
      const spaced = lines.flatMap((line): LiteralRow[] => [line, []]);
      expect(told(spaced)).toEqual(told(lines));
    }),
    { numRuns: 20 },
  );
});
