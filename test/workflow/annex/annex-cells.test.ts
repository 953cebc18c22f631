/** Which cells of an annex are ours: every formula that this product counts tasks with, and no other. */
import { COMPUTED_IDS, type PlacedLine } from '../../../src/domain/annex';
import { column, sheetRow } from '../../../src/domain/grid';
import { contentOf } from '../../../src/workflow/annex/annex-cells';
import { computedFormula } from '../../../src/workflow/annex/computed-formulas';

const PLACED = {
  sheet: 'Phụ lục I',
  value: { row: sheetRow(9), column: column(4) },
  line: {},
} as unknown as PlacedLine;

const kindOf = (formula: string): string =>
  contentOf(PLACED, () => ({ column: column(4), value: 1, text: '1', formula }), new Map()).kind;

test.each(COMPUTED_IDS)('the count %s is known as ours', (id) => {
  expect(kindOf(computedFormula(id, 'NhiemVu', 'CCHC_KyDenNgay'))).toBe('ours');
});

test.each([
  ['12+5', 'typed'],
  ['SUM(D10:D12)', 'foreign'],
  ['COUNTA(NhiemVu[Nhiệm vụ])', 'foreign'],
])('=%s is %s', (formula, kind) => {
  expect(kindOf(formula)).toBe(kind);
});
