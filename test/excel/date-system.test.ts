/** The date system read from a cell: its number against the date it shows. */
import fc from 'fast-check';
import { dateOfDayNumber, toSerial } from '../../src/domain/dates';
import { showDate, systemOfProbe, systemShownBy } from '../../src/excel/date-system';
import type { CivilDate } from '../../src/domain/dates';

test.each([
  ['dd/mm/yyyy', '31/07/2025'],
  ['d/m/yy', '31/7/25'],
  ['yyyy-mm-dd', '2025-07-31'],
  ['dd\\.mm\\.yyyy', '31.07.2025'],
  ['[$-42A]dd/mm/yyyy;@', '31/07/2025'],
  ['m/d/yyyy', '7/31/2025'],
  ['dd mmmm yyyy', undefined],
  ['"ngày" dd "tháng" mm', undefined],
  ['#,##0', undefined],
  ['h:mm', undefined],
])('a date by the format %s', (format, shown) => {
  expect(showDate('2025-07-31' as CivilDate, format)).toBe(shown);
});

test('a shown date tells the system, whatever separator the country has', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map(dateOfDayNumber);
  const format = fc.constantFrom('dd/mm/yyyy', 'd/m/yyyy', 'yyyy-mm-dd', 'm/d/yyyy');
  fc.assert(
    fc.property(
      day,
      fc.boolean(),
      format,
      fc.constantFrom('/', '-', '.'),
      (date, date1904, code, separator) => {
        const text = showDate(date, code)?.replace(/[/-]/g, separator) ?? '';
        expect(systemShownBy(toSerial(date, date1904), text, code)).toBe(date1904);
      },
    ),
  );
});

test.each([
  ['a number', 45_869, '45869', '#,##0'],
  ['a column too narrow', 45_869, '#######', 'dd/mm/yyyy'],
  ['a time of day', 0.5, '12:00', 'h:mm'],
])('%s tells nothing', (_, serial, text, format) => {
  expect(systemShownBy(serial, text, format)).toBeUndefined();
});

test('the workbook itself is asked where no cell tells', () => {
  expect(systemOfProbe(35_064)).toBe(true);
  expect(systemOfProbe(36_526)).toBe(false);
  expect(systemOfProbe(null)).toBe(false);
});
