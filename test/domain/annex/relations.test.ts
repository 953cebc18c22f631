/** Relations between figures: written as text, read, and evaluated. */
import fc from 'fast-check';
import { evaluateRelation, numbersOf, parseRelation } from '../../../src/domain/annex';

const FIGURES: Readonly<Record<string, number | null>> = {
  '7.1': 127,
  '7.1.1': 26,
  '7.1.2': 101,
  '2.1': null,
  '1': 3,
};
const figureOf = (number: string): number | null => FIGURES[number] ?? null;

test.each([
  ['7.1.1 + 7.1.2 = 7.1', 127, 127, true],
  ['7.1.1 <= 7.1', 26, 127, true],
  ['7.1 ≤ 7.1.1', 127, 26, false],
  ['7.1 - 7.1.1 = 7.1.2', 101, 101, true],
  ['7.1.2 >= 7.1.1 + 1', 101, 29, true],
  ['2.1 <= 7.1', null, 127, null],
  ['9.9 = 7.1', null, 127, null],
] as const)('%s: %s against %s, %s', (expression, left, right, holds) => {
  const relation = parseRelation(expression);
  expect(relation && evaluateRelation(relation, figureOf)).toEqual({ left, right, holds });
});

test.each(['', '7.1', '7.1 =', '= 7.1', '7.1 7.2 = 1', 'a + b = c', '7.1 = 7.1 = 7.1'])(
  '%j is no relation',
  (text) => {
    expect(parseRelation(text)).toBeUndefined();
  },
);

test('lines without number and of other parts are named as forms name them', () => {
  const relation = parseRelation('4.1.2/1 + 4.1.2/2 = Biểu mẫu 3/2.4');
  expect(relation && numbersOf(relation)).toEqual(['4.1.2/1', '4.1.2/2', 'Biểu mẫu 3/2.4']);
});

test('lines that go by codes or numerals are named by them', () => {
  const relation = parseRelation('B2.1 + B.2.2 = II');
  expect(relation && numbersOf(relation)).toEqual(['B2.1', 'B.2.2', 'II']);
  expect(parseRelation('A1 A2 = A')).toBeUndefined();
  expect(parseRelation('Tổng = A1')).toBeUndefined();
});

test('parts always sum to their total, and one more never does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      (parts, more) => {
        const relation = parseRelation(
          `${parts.map((_, index) => `1.${String(index + 1)}`).join(' + ')} = 1`,
        );
        const total = parts.reduce((sum, part) => sum + part, 0);
        const holds = (whole: number): boolean | null | undefined =>
          relation &&
          evaluateRelation(relation, (number) =>
            number === '1' ? whole : (parts[Number(number.slice(2)) - 1] ?? null),
          ).holds;
        expect(holds(total)).toBe(true);
        expect(holds(total + more)).toBe(false);
      },
    ),
  );
});
