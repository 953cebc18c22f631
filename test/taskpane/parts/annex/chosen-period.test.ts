/** The period that a person is choosing: the rule's days, days of their own, and what cannot be. */
import { DEFAULT_PERIOD_SETTINGS as RULE } from '../../../../src/domain/annex';
import { readChosen, withRule } from '../../../../src/taskpane/parts/annex/chosen-period';

const half = { kind: 'half-year', year: 2026, from: '2025-12-15', to: '2026-06-14' } as const;

test('the rule’s days make the period of the rule', () => {
  expect(readChosen(half, RULE)).toMatchObject({
    ownDays: false,
    problem: null,
    period: { code: '2026-H1' },
  });
});

test('other days stay with the period’s name', () => {
  const { period, ownDays } = readChosen({ ...half, to: '2026-06-06' }, RULE);
  expect([period?.code, period?.to, ownDays]).toEqual(['2026-H1', '2026-06-06', true]);
});

test('another year or kind brings its own days back', () => {
  expect(withRule({ ...half, year: 2025, to: '2026-06-06' }, RULE)).toMatchObject({
    from: '2024-12-15',
    to: '2025-06-14',
  });
  expect(withRule({ ...half, kind: 'quarter-3' }, RULE)).toMatchObject({
    from: '2026-06-15',
    to: '2026-09-14',
  });
});

test('a period of its own days is named by them, and keeps them when its kind is chosen', () => {
  const own = withRule({ ...half, kind: 'custom', to: '2026-02-01' }, RULE);
  expect(own).toMatchObject({ from: '2025-12-15', to: '2026-02-01' });
  expect(readChosen(own, RULE).period?.code).toBe('2025-12-15..2026-02-01');
});

test.each([
  ['2026-06-14', '', 'missing'],
  ['', '2026-06-14', 'missing'],
  ['2026-06-14', '2026-06-13', 'reversed'],
] as const)('from %j to %j is %s', (from, to, problem) => {
  expect(readChosen({ ...half, from, to }, RULE)).toEqual({ period: null, ownDays: false, problem });
});
