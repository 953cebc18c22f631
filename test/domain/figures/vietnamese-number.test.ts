/** Numbers as Vietnamese write them. */
import { readVietnameseNumber } from '../../../src/domain/figures';

test.each([
  ['01', 1],
  ['0', 0],
  ['16.183', 16183],
  ['1.234.567', 1234567],
  ['20,5', 20.5],
  ['1.234,5', 1234.5],
  ['99.2', 99.2],
  ['12 345', 12345],
  ['-3', -3],
])('%s is %d', (text, value) => {
  expect(readVietnameseNumber(text)).toBe(value);
});

test.each(['', 'Có', '12/15', '3 lớp', 'khoảng 20'])('“%s” is no number', (text) => {
  expect(readVietnameseNumber(text)).toBeUndefined();
});
