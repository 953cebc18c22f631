/** A recurring task whose last day passed without a word. */
import { foundOn, monthly } from '../../../support/tracked-plan';

test.each([
  [
    'last noted in April, two days have passed since',
    [{ kind: 'recurring' as const, cycles: [monthly(25)], doneOn: '2026-04-25' }],
    ['hint missed-occurrence 5'],
  ],
  [
    'noted for the last day',
    [{ kind: 'recurring' as const, cycles: [monthly(25)], doneOn: '2026-06-24' }],
    [],
  ],
  ['nothing was ever noted', [{ kind: 'recurring' as const, cycles: [monthly(25)] }], []],
])('%s', (_why, tasks, expected) => {
  expect(foundOn('missed-occurrence', tasks)).toEqual(expected);
});
