/** Which year is meant where a person presses only "Quý I" or "Năm", and which report is proposed. */
import { periodOfKind, proposedPeriod, type StandardPeriodKind } from '../../../src/domain/annex';
import type { CivilDate } from '../../../src/domain/dates';

const day = (text: string): CivilDate => text as CivilDate;

test.each<readonly [StandardPeriodKind, string, string, string]>([
  ['half-year', '2026-05-20', '2026-H1', 'it is under way'],
  ['half-year', '2026-11-22', '2026-H1', 'it is the latest that has begun'],
  ['quarter-1', '2026-12-28', '2027-Q1', 'it began on 15 December'],
  ['quarter-1', '2026-12-01', '2026-Q1', 'the next has not begun'],
  ['year', '2027-01-10', '2026-Y', 'the year just closed is still worked on'],
  ['year', '2027-03-01', '2027-Y', 'the year before was sent long ago'],
  ['quarter-3', '2026-03-01', '2025-Q3', 'that of this year has not begun'],
])('%s pressed on %s is %s: %s', (kind, today, code) => {
  expect(periodOfKind(kind, day(today), null).code).toBe(code);
});

test('a plan’s own year comes before the day', () => {
  expect(periodOfKind('half-year', day('2026-11-22'), 2025).code).toBe('2025-H1');
  expect(periodOfKind('quarter-1', day('2026-12-28'), 2026).code).toBe('2026-Q1');
});

test.each<readonly [string, number | null, string]>([
  ['2026-11-22', null, '2026-Y'],
  ['2026-12-21', null, '2027-Q1'],
  ['2026-12-21', 2026, '2026-Y'],
  ['2026-05-02', 2026, '2026-H1'],
  ['2026-11-22', 2025, '2025-Y'],
  ['2026-11-22', 2027, '2027-Q1'],
])('on %s a plan of %s is proposed the report of %s', (today, year, code) => {
  expect(proposedPeriod(day(today), year).code).toBe(code);
});
