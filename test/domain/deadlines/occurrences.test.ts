/** Recurring deadlines on the calendar. */
import fc from 'fast-check';
import { nextOccurrence, occurrencesBetween } from '../../../src/domain/deadlines';
import type { CivilDate, Recurrence } from '../../../src/domain/deadlines';
import { addDays, dateOfDayNumber, parseCivilDate } from '../../../src/domain/dates';

function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === undefined) throw new Error(`No date: ${text}`);
  return date;
}

test.each<[string, Recurrence, readonly string[]]>([
  ['ngày 25 hằng tháng', { every: 'month', day: 25 }, ['2025-01-25', '2025-02-25', '2025-03-25']],
  [
    'ngày 30 hằng tháng, tháng Hai là ngày cuối',
    { every: 'month', day: 30 },
    ['2025-01-30', '2025-02-28', '2025-03-30'],
  ],
  ['hằng tháng', { every: 'month' }, ['2025-01-31', '2025-02-28', '2025-03-31']],
  ['hai tháng một lần', { every: 'month', interval: 2 }, ['2025-01-31', '2025-03-31']],
  ['hằng quý', { every: 'quarter' }, ['2025-03-31']],
  ['ngày 15 tháng cuối quý', { every: 'quarter', day: 15, month: 'last' }, ['2025-03-15']],
  ['ngày 10 tháng đầu quý', { every: 'quarter', day: 10, month: 1 }, ['2025-01-10']],
  ['ngày 15/02 hằng năm', { every: 'year', day: 15, month: 2 }, ['2025-02-15']],
  ['hằng tháng đến hết tháng 2', { every: 'month', until: day('2025-02-28') }, ['2025-01-31', '2025-02-28']],
])('%s in the first quarter of 2025', (_phrase, recurrence, dues) => {
  const found = occurrencesBetween(recurrence, day('2025-01-01'), day('2025-03-31'));
  expect(found.map(({ due }) => due)).toEqual(dues);
});

test('thứ Sáu hàng tuần falls on Fridays, in weeks from Monday to Sunday', () => {
  const found = occurrencesBetween({ every: 'week', day: 'FR' }, day('2025-06-01'), day('2025-06-15'));
  expect(found).toEqual([
    { start: '2025-06-02', end: '2025-06-08', due: '2025-06-06' },
    { start: '2025-06-09', end: '2025-06-15', due: '2025-06-13' },
  ]);
});

test('the next occurrence is the first one not yet past, and none after the series ends', () => {
  const monthly: Recurrence = { every: 'month', day: 25 };
  expect(nextOccurrence(monthly, day('2025-06-25'))?.due).toBe('2025-06-25');
  expect(nextOccurrence(monthly, day('2025-06-26'))?.due).toBe('2025-07-25');
  expect(nextOccurrence({ ...monthly, until: day('2025-06-30') }, day('2025-06-26'))).toBeUndefined();
});

test('every occurrence is due within its own period, and the periods do not overlap', () => {
  const recurrence: fc.Arbitrary<Recurrence> = fc.oneof(
    fc.record({
      every: fc.constantFrom('month' as const, 'quarter' as const, 'half-year' as const, 'year' as const),
      day: fc.integer({ min: 1, max: 31 }),
    }),
    fc.record({
      every: fc.constant('week' as const),
      day: fc.constantFrom('MO' as const, 'WE' as const, 'SU' as const),
    }),
  );
  const from = fc.integer({ min: 18_000, max: 24_000 }).map(dateOfDayNumber);
  fc.assert(
    fc.property(recurrence, from, fc.integer({ min: 0, max: 800 }), (each, start, days) => {
      const found = occurrencesBetween(each, start, addDays(start, days));
      found.forEach((occurrence, index) => {
        expect(occurrence.start <= occurrence.due && occurrence.due <= occurrence.end).toBe(true);
        const before = found[index - 1];
        if (before !== undefined) expect(before.end < occurrence.start).toBe(true);
      });
    }),
  );
});
