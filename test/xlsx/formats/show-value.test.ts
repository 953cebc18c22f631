/** What cells show by their number formats, as Excel shows it; each row is a code, a value and the text. */
import fc from 'fast-check';
import { civilDate, dateOfDayNumber, dayNumber, partsOf, toSerial } from '../../../src/domain/dates';
import { numberFormat, builtinCode } from '../../../src/xlsx/formats';

const show = (code: string, value: number, date1904 = false): string =>
  numberFormat(code).showNumber(value, date1904);

/** 31 July 2025. */
const JULY = 45869;

describe('numbers show as Excel shows them', () => {
  test.each([
    ['General', 0, '0'],
    ['General', 1, '1'],
    ['General', -12.5, '-12.5'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1 / 3, '0.333333333'],
    ['General', 100 / 3, '33.33333333'],
    ['General', 123456789.123, '123456789.1'],
    ['General', 12345678901, '12345678901'],
    ['General', 123456789012, '1.23457E+11'],
    ['General', 1e20, '1E+20'],
    ['General', 0.0001234, '0.0001234'],
    ['General', 1.5e-10, '1.5E-10'],
    ['0', 2.5, '3'],
    ['0', -2.5, '-3'],
    ['0', 0.4, '0'],
    ['0', -0.4, '0'],
    ['0.00', 1.005, '1.01'],
    ['0.00', 3, '3.00'],
    ['00', 1, '01'],
    ['000', 1234, '1234'],
    ['#,##0', 1234567, '1,234,567'],
    ['#,##0', -1234567.5, '-1,234,568'],
    ['#,##0', 12, '12'],
    ['#,##0', 0, '0'],
    ['#,##0.00', 1234.5, '1,234.50'],
    ['#,###', 0, ''],
    ['#.##', 0.5, '.5'],
    ['0.0#', 1.25, '1.25'],
    ['0.0#', 1.2, '1.2'],
    ['0,000', 12, '0,012'],
    ['#,##0,', 1234567, '1,235'],
    ['0.0,,', 12345678, '12.3'],
    ['0%', 0.855, '86%'],
    ['0.0%', 0.8555, '85.6%'],
    ['#,##0 "đ"', 1500000, '1,500,000 đ'],
    ['#,##0\\ [$₫-42A]', 1500000, '1,500,000 ₫'],
    ['#,##0_);(#,##0)', -5, '(5)'],
    ['#,##0_);[Red](#,##0)', 5, '5 '],
    ['0;-0;"không"', 0, 'không'],
    ['0;;', -5, ''],
    ['[>=1000]#,##0," nghìn";0', 2500, '3 nghìn'],
    ['[>=1000]#,##0," nghìn";0', 25, '25'],
    ['[<0]"âm "0;0', -5, 'âm 5'],
    ['000-000', 123456, '123-456'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['0.00E+00', 0.00012, '1.20E-04'],
    ['##0.0E+0', 12345, '12.3E+3'],
    ['# ?/?', 0.5, '1/2'],
    ['# ?/?', 2.25, '2 1/4'],
    ['# ??/??', 3.1415, '3 14/99'],
    ['# ?/8', 0.5, '4/8'],
    ['"Số "0', 7, 'Số 7'],
    ['"Số "0', -7, '-Số 7'],
    ['@', 12, '12'],
    ['General" %"', 12.5, '12.5 %'],
    ['[$-1010000]#,##0', 1234, '1,234'],
  ])('%s shows %d as %j', (code, value, expected) => {
    expect(show(code, value)).toBe(expected);
  });
});

describe('dates and times show as Excel shows them', () => {
  test.each([
    ['d/m/yyyy', JULY, '31/7/2025'],
    ['dd/mm/yyyy', JULY, '31/07/2025'],
    ['dd/mm/yyyy;@', JULY, '31/07/2025'],
    ['dd\\/mm\\/yyyy', JULY, '31/07/2025'],
    ['dd-mm-yy', JULY, '31-07-25'],
    ['m/yyyy', JULY, '7/2025'],
    ['mm/yyyy', JULY, '07/2025'],
    ['"Tháng "m/yyyy', JULY, 'Tháng 7/2025'],
    ['"Ngày "dd" tháng "mm" năm "yyyy', JULY, 'Ngày 31 tháng 07 năm 2025'],
    ['yyyy', JULY, '2025'],
    ['[$-42A]dd/mm/yyyy', JULY, '31/07/2025'],
    ['[$-42A]mmmm yyyy', JULY, 'Tháng Bảy 2025'],
    ['[$-vi-VN]dddd', JULY, 'Thứ Năm'],
    ['[$-1010000]d/m/yyyy;@', JULY, '31/7/2025'],
    ['[$-F800]dddd, mmmm dd, yyyy', JULY, '31 Tháng Bảy 2025'],
    ['d-mmm-yy', JULY, '31-Jul-25'],
    ['mmmm', JULY, 'July'],
    ['mmmmm', JULY, 'J'],
    ['ddd', JULY, 'Thu'],
    ['dddd', JULY, 'Thursday'],
    ['dd/mm/yyyy', JULY + 0.99, '31/07/2025'],
    ['dd/mm/yyyy h:mm', JULY + 0.75, '31/07/2025 18:00'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['h:mm AM/PM', 0, '12:00 AM'],
    ['hh:mm:ss', 0.5 + 5 / 86400, '12:00:05'],
    ['mm:ss', 65 / 86400, '01:05'],
    ['mm:ss.0', 65.25 / 86400, '01:05.3'],
    ['[h]:mm', 1.5, '36:00'],
    ['[mm]:ss', 1 / 24, '60:00'],
    ['dd/mm/yyyy', 1, '01/01/1900'],
    ['dd/mm/yyyy', 60, '29/02/1900'],
    ['dd/mm/yyyy', 61, '01/03/1900'],
    ['dd/mm/yyyy', -1, '########'],
    ['dd/mm/yyyy', 2958466, '########'],
  ])('%s shows %d as %j', (code, value, expected) => {
    expect(show(code, value)).toBe(expected);
  });

  test('the 1904 system counts from 1 January 1904', () => {
    expect(show('dd/mm/yyyy', 0, true)).toBe('01/01/1904');
    expect(show('dd/mm/yyyy', JULY - 1462, true)).toBe('31/07/2025');
    expect(show('dddd', JULY - 1462, true)).toBe('Thursday');
  });
});

test.each([
  [14, JULY, '31/07/2025'],
  [22, JULY, '31/07/2025 0:00'],
  [27, JULY, '31/07/2025'],
  [9, 0.5, '50%'],
  [3, 12345, '12,345'],
  [46, 2, '48:00:00'],
  [47, 65.25 / 86400, '01:05.3'],
  [43, 1234.5, ' 1,234.50 '],
  [999, 1.5, '1.5'],
])('format number %i of the standard shows %d as %j', (id, value, expected) => {
  expect(show(builtinCode(id), value)).toBe(expected);
});

test('text stays as it is, but for what its section puts around it', () => {
  expect(numberFormat('0.00').showText('01')).toBe('01');
  expect(numberFormat('@').showText('01')).toBe('01');
  expect(numberFormat('0;0;0;"Số "@').showText('01')).toBe('Số 01');
  expect(numberFormat('General').showText('x')).toBe('x');
});

test('every date shows the day, month and year it has', () => {
  const first = dayNumber(civilDate(1900, 3, 1)!);
  const last = dayNumber(civilDate(9999, 12, 31)!);
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), fc.boolean(), (count, date1904) => {
      const date = dateOfDayNumber(count);
      const serial = toSerial(date, date1904);
      fc.pre(serial >= 0);
      const { year, month, day } = partsOf(date);
      expect(show('d|m|yyyy', serial, date1904)).toBe(`${String(day)}|${String(month)}|${String(year)}`);
    }),
  );
});

test('any code whatever shows any number without failing', () => {
  const pieces = fc.constantFrom(
    '0',
    '#',
    '?',
    '.',
    ',',
    '%',
    'E+',
    '/',
    'd',
    'mm',
    'yyyy',
    'h',
    'ss',
    '"a',
    '\\',
    '[',
    ']',
    ';',
    '@',
    '_',
    '*',
    'General',
    '[$-42A]',
    '[>1]',
    'AM/PM',
    'đ',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (code, value) => {
        expect(typeof show(code.join(''), value)).toBe('string');
      },
    ),
    { numRuns: 500 },
  );
});

test('two decimals are the nearest hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (hundredths) => {
      const shown = show('0.00', hundredths / 100);
      expect(Number(shown)).toBe(hundredths === 0 ? 0 : hundredths / 100);
      expect(shown).toMatch(/^-?\d+\.\d\d$/);
    }),
  );
});
