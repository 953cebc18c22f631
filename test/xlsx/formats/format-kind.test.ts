/** Which formats make a date, a month, a percentage … of a number. */
import { formatKind } from '../../../src/xlsx';

test.each([
  ['General', 'general'],
  ['', 'general'],
  ['0', 'number'],
  ['#,##0 "đ"', 'number'],
  ['0.0%', 'percent'],
  ['@', 'text'],
  ['dd/mm/yyyy', 'date'],
  ['dd/mm/yyyy;@', 'date'],
  ['d-mmm', 'date'],
  ['dd/mm/yyyy h:mm', 'date'],
  ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
  ['m/yyyy', 'month'],
  ['"Tháng "m/yyyy', 'month'],
  ['mmm-yy', 'month'],
  ['yyyy', 'year'],
  ['"Năm "yyyy', 'year'],
  ['h:mm', 'time'],
  ['[h]:mm:ss', 'time'],
  ['mm:ss', 'time'],
  ['"dd/mm"0', 'number'],
  ['[Red]0', 'number'],
])('the format %j makes a %s of a number', (code, kind) => {
  expect(formatKind(code)).toBe(kind);
});
