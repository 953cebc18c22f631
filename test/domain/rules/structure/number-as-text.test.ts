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
    'warning number-as-text/among-numbers G9',
  ]);
});

test('a whole column of amounts stored as text is said once', () => {
  const rows = [row('5', '1.500.000'), row('6', '12'), row('7', 'Ngân sách'), row('8', '2,5')];
  expect(foundAfter('number-as-text', rows)).toEqual(['hint number-as-text/whole-column G8']);
});

test('a column of words, or of a text or two, says nothing', () => {
  expect(foundAfter('number-as-text', [row('5', 'Ngân sách'), row('6', '1.500.000')])).toEqual([]);
});

test('the number is suggested as it is read the Vietnamese way', () => {
  const sheet = planSheet([...ORDINARY, row('5', 12), row('6', '1.500.000')]);
  expect(fixesBy('number-as-text', sheet, { suggested: true })).toEqual(['G9: “1.500.000” → “1500000”']);
});
