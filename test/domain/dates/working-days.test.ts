/** Days off as decided, and the counting of terms by the Civil Code. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  dateOfDayNumber,
  dayNumber,
  daysOffFrom,
  defaultDaysOff,
  endOfTerm,
  isWeekend,
  isWorkingDay,
  nextWorkingDay,
  parseCivilDate,
  shippedDaysOff,
  undecidedYears,
  workingDaysBetween,
} from '../../../src/domain/dates';
import type { CivilDate } from '../../../src/domain/dates';

function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === undefined) throw new Error(`No date: ${text}`);
  return date;
}

/** The lunar calendar's package guards itself against being rewritten, so Node runs it as it is. */
function lunarHolidays(years: readonly number[]): readonly string[] {
  const program = `
    import { LunarCalendar } from '@dqcai/vn-lunar';
    const days = [[1, 1], [2, 1], [3, 1], [10, 3]];
    const iso = ({ year, month, day }) => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
    const dates = ${JSON.stringify(years)}.flatMap((year) =>
      days.map(([day, month]) => iso(LunarCalendar.fromLunar(day, month, year).solarDate)));
    console.log(JSON.stringify(dates));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return JSON.parse(out) as readonly string[];
}

describe('the shipped table', () => {
  const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

  test('has Tết on its first three lunar days and Giỗ Tổ on 10/3 lunar, every year', () => {
    const lunar = lunarHolidays(years);
    expect(lunar).toHaveLength(years.length * 4);
    expect(lunar.filter((date) => !defaultDaysOff.off.has(day(date)))).toEqual([]);
  });

  test.each(years)('%d has at least the eleven days of the Labour Code', (year) => {
    const off = shippedDaysOff.filter((row) => row.kind === 'off' && row.date.startsWith(String(year)));
    expect(off.length).toBeGreaterThanOrEqual(11);
    for (const fixed of ['01-01', '04-30', '05-01', '09-02']) {
      expect(defaultDaysOff.off.has(day(`${String(year)}-${fixed}`))).toBe(true);
    }
  });

  test('rows are in order, without repeats, and each names its source', () => {
    const dates = shippedDaysOff.map((row) => row.date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(shippedDaysOff.filter((row) => row.source === '' || row.name === '')).toEqual([]);
  });

  test('work is made up for at weekends only', () => {
    expect(shippedDaysOff.filter((row) => row.kind === 'make-up' && !isWeekend(row.date))).toEqual([]);
  });

  test('Tết 2030 is 2 February', () => {
    const row = shippedDaysOff.find(({ date }) => date === '2030-02-02');
    expect(row?.name).toBe('Tết Nguyên đán');
  });

  test('a proposed day off is kept in the table and not counted until switched on', () => {
    expect(isWorkingDay(day('2026-11-24'), defaultDaysOff)).toBe(true);
    const all = daysOffFrom(
      shippedDaysOff.map((row) => ({ ...row, enabled: true })),
      [2026],
    );
    expect(isWorkingDay(day('2026-11-24'), all)).toBe(false);
  });
});

test.each([
  ['2025-05-02', false, 'swapped off'],
  ['2025-04-26', true, 'a Saturday made up'],
  ['2025-04-27', false, 'a Sunday'],
  ['2024-04-29', false, 'swapped off'],
  ['2024-05-04', true, 'a Saturday made up'],
  ['2026-01-02', false, 'swapped off'],
  ['2026-01-10', true, 'a Saturday made up'],
  ['2026-04-27', false, 'in the stead of Sunday 26/4'],
  ['2025-06-20', true, 'a plain Friday'],
])('%s counts as a working day: %s (%s)', (date, expected) => {
  expect(isWorkingDay(day(date), defaultDaysOff)).toBe(expected);
});

test.each([
  ['2026-07-14', { amount: 100, unit: 'day' }, '2026-10-22'],
  ['2025-06-20', { amount: 5, unit: 'working-day' }, '2025-06-27'],
  ['2025-04-25', { amount: 3, unit: 'working-day' }, '2025-04-29'],
  ['2025-04-29', { amount: 1, unit: 'working-day' }, '2025-05-05'],
  ['2025-01-31', { amount: 1, unit: 'month' }, '2025-02-28'],
  ['2024-02-29', { amount: 1, unit: 'year' }, '2025-02-28'],
  ['2025-06-02', { amount: 2, unit: 'week' }, '2025-06-16'],
] as const)('from %s a term of %o ends on %s', (start, term, end) => {
  expect(endOfTerm(day(start), term, defaultDaysOff)).toBe(end);
});

test('a term that ends on a day off ends on the next working day where that is asked for', () => {
  const ofDays = { amount: 30, unit: 'day' } as const;
  expect(endOfTerm(day('2025-07-24'), ofDays, defaultDaysOff)).toBe('2025-08-23');
  expect(endOfTerm(day('2025-07-24'), ofDays, defaultDaysOff, { untilWorkingDay: true })).toBe('2025-08-25');
  expect(nextWorkingDay(day('2025-08-30'), defaultDaysOff)).toBe('2025-09-03');
});

test('years without decided swap days are named', () => {
  expect(undecidedYears(day('2025-12-01'), day('2028-01-05'), defaultDaysOff)).toEqual([2027, 2028]);
});

describe('counting working days', () => {
  const date = fc
    .integer({ min: dayNumber(day('2024-01-01')), max: dayNumber(day('2030-06-30')) })
    .map(dateOfDayNumber);

  test('lands on a working day and back', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count, defaultDaysOff);
        expect(isWorkingDay(end, defaultDaysOff)).toBe(true);
        expect(workingDaysBetween(start, end, defaultDaysOff)).toBe(count);
      }),
    );
  });

  test('never passes more working days than days', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 90 }), (start, days) => {
        expect(workingDaysBetween(start, addDays(start, days), defaultDaysOff)).toBeLessThanOrEqual(days);
      }),
    );
  });
});
