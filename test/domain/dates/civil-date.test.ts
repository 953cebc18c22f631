/** Civil dates agree with Temporal wherever both have an answer. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  civilDate,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  fromSerial,
  lastOfMonth,
  parseCivilDate,
  toSerial,
  weekdayOf,
} from '../../../src/domain/dates';
import type { CivilDate } from '../../../src/domain/dates';

const dayCount = fc.integer({ min: -200_000, max: 200_000 });
const date = dayCount.map(dateOfDayNumber);
const plain = (day: CivilDate) => Temporal.PlainDate.from(day);

test('adding days is Temporal’s adding of days', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      expect(addDays(day, days)).toBe(plain(day).add({ days }).toString());
    }),
  );
});

test('adding months keeps the day or takes the month’s last, as Temporal does', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -400, max: 400 }), (day, months) => {
      expect(addMonths(day, months)).toBe(plain(day).add({ months }).toString());
    }),
  );
});

test('weekdays and lengths of months are Temporal’s', () => {
  fc.assert(
    fc.property(date, (day) => {
      const other = plain(day);
      expect(weekdayOf(day)).toBe(other.dayOfWeek);
      expect(daysInMonth(other.year, other.month)).toBe(other.daysInMonth);
      expect(lastOfMonth(other.year, other.month)).toBe(other.with({ day: other.daysInMonth }).toString());
    }),
  );
});

test('a day number and its date are one and the same', () => {
  fc.assert(fc.property(dayCount, (count) => dayNumber(dateOfDayNumber(count)) === count));
  fc.assert(fc.property(date, date, (a, b) => addDays(a, daysBetween(a, b)) === b));
});

test('a serial and its date are one and the same in both date systems', () => {
  const serial = fc.integer({ min: 61, max: 100_000 });
  fc.assert(
    fc.property(serial, fc.boolean(), (value, date1904) => {
      const day = fromSerial(value, date1904);
      expect(day).toBeDefined();
      expect(toSerial(day as CivilDate, date1904)).toBe(value);
    }),
  );
});

test.each([
  [2025, 6, 31],
  [2025, 2, 29],
  [2025, 13, 1],
  [2025, 0, 1],
  [2025, 1, 0],
  [2025, 1.5, 1],
])('%d-%d-%d is no date', (year, month, day) => {
  expect(civilDate(year, month, day)).toBeUndefined();
});

test.each([
  ['the first day Excel shows', 1, '1900-01-01'],
  ['the day before the leap day that never was', 59, '1900-02-28'],
  ['the leap day that never was', 60, undefined],
  ['the day after it', 61, '1900-03-01'],
  ['New Year 2025', 45_658, '2025-01-01'],
  ['a time of day is dropped', 45_658.75, '2025-01-01'],
  ['zero', 0, undefined],
])('serial of %s', (_why, serial, expected) => {
  expect(fromSerial(serial)).toBe(expected);
});

test('only whole ISO dates are parsed', () => {
  expect(parseCivilDate('2025-07-31')).toBe('2025-07-31');
  for (const text of ['2025-7-31', '31/7/2025', '2025-06-31', '2025-07-31T00:00', '']) {
    expect(parseCivilDate(text)).toBeUndefined();
  }
});
