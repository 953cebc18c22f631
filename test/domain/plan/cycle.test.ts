/** When a recurring task falls due next: weeks, months, quarters, half-years, with their ends and gaps. */
import * as fc from 'fast-check';
import { addDays, dateOfDayNumber, dayNumber, type CivilDate } from '../../../src/domain/dates';
import { nextOccurrence, type Recurrence } from '../../../src/domain/deadlines';
import { cycleOf, nextCycleDate } from '../../../src/domain/plan';

const day = (text: string): CivilDate => text as CivilDate;

const table: readonly (readonly [
  what: string,
  recurrence: Recurrence,
  on: string,
  next: string | null,
  from?: string,
])[] = [
  ['a week ends on Friday', { every: 'week' }, '2025-06-15', '2025-06-20'],
  ['Friday itself', { every: 'week', day: 'FR' }, '2025-06-20', '2025-06-20'],
  ['Monday over the turn of the year', { every: 'week', day: 'MO' }, '2025-12-30', '2026-01-05'],
  [
    'every second week from a first day',
    { every: 'week', interval: 2, day: 'FR' },
    '2025-01-04',
    '2025-01-17',
    '2025-01-01',
  ],
  ['the 25th', { every: 'month', day: 25 }, '2025-06-26', '2025-07-25'],
  ['the 31st of a short month', { every: 'month', day: 31 }, '2025-02-01', '2025-02-28'],
  ['the last day of a leap February', { every: 'month', day: 'last' }, '2024-02-29', '2024-02-29'],
  ['the last Friday of a month', { every: 'month', day: 'FR' }, '2025-05-01', '2025-05-30'],
  ['every second month', { every: 'month', interval: 2 }, '2025-03-01', '2025-04-30'],
  ['a quarter ends on its last day', { every: 'quarter' }, '2025-04-01', '2025-06-30'],
  [
    'the 15th of a quarter’s first month',
    { every: 'quarter', day: 15, month: 1 },
    '2025-04-16',
    '2025-07-15',
  ],
  ['half-years', { every: 'half-year' }, '2025-07-01', '2025-12-31'],
  ['a day of the year', { every: 'year', day: 15, month: 11 }, '2025-11-16', '2026-11-15'],
  ['not before its first day', { every: 'month' }, '2025-01-10', '2025-03-31', '2025-03-05'],
  ['not after its last day', { every: 'month', until: day('2025-06-15') }, '2025-06-01', null],
];

describe('the next date of a recurring task', () => {
  test.each(table.map((row) => [row[0], row] as const))('%s', (_, [, recurrence, on, next, from]) => {
    const cycle = cycleOf(recurrence, from === undefined ? null : day(from), null);
    expect(nextCycleDate(cycle, day(on))).toBe(next);
  });

  const anyDay = fc
    .integer({ min: dayNumber(day('1999-12-25')), max: dayNumber(day('2035-01-05')) })
    .map(dateOfDayNumber);
  const anyRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
    fc.record({ every: fc.constant('week' as const), day: fc.constantFrom('MO', 'WE', 'FR', 'SU') }),
    fc.record(
      {
        every: fc.constantFrom('month', 'quarter', 'half-year', 'year'),
        day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const)),
        month: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant('last' as const)),
      },
      { requiredKeys: ['every'] },
    ),
  );

  test('agrees with the reading of deadlines on every series that skips no period', () => {
    fc.assert(
      fc.property(anyRecurrence, anyDay, (recurrence, on) => {
        expect(nextCycleDate(cycleOf(recurrence, null, null), on)).toBe(nextOccurrence(recurrence, on)?.due);
      }),
      { numRuns: 500 },
    );
  });

  test('is never before the day asked for, and is its own next date', () => {
    fc.assert(
      fc.property(
        anyRecurrence,
        fc.integer({ min: 1, max: 4 }),
        anyDay,
        anyDay,
        (recurrence, interval, on, from) => {
          const cycle = cycleOf({ ...recurrence, interval }, from, null);
          const next = nextCycleDate(cycle, on);
          expect(next !== null && next >= on && next >= from).toBe(true);
          if (next === null) return;
          expect(nextCycleDate(cycle, next)).toBe(next);
          expect((nextCycleDate(cycle, addDays(next, 1)) ?? '') > next).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
