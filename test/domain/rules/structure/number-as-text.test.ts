/** A sum of money stored as text among others stored as numbers. */
import { fixesBy, foundAfter, ORDINARY, planSheet } from '../../../support/literal-plan';

const row = (number: string, budget: string | number) => [
  number,
  'Tổng kết',
  'Báo cáo',
  'Quý IV/2026',
  'Văn phòng Sở',
  'Phòng Nội vụ',
  budget,
];

test('an amount stored as text among numbers is named', () => {
  expect(foundAfter('number-as-text', [row('5', 12_000_000), row('6', '1.500.000')])).toEqual([
    'warning number-as-text G9',
  ]);
});

test('a column of words, or of texts alone, says nothing', () => {
  expect(foundAfter('number-as-text', [row('5', 'Ngân sách'), row('6', '1.500.000')])).toEqual([]);
});

test('the number is suggested as it is read the Vietnamese way', () => {
  const sheet = planSheet([...ORDINARY, row('5', 12), row('6', '1.500.000')]);
  expect(fixesBy('number-as-text', sheet, { suggested: true })).toEqual(['G9: “1.500.000” → “1500000”']);
});
