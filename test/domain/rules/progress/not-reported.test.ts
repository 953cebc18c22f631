/** Units that have told nothing of their tasks since the last report day. */
import { foundOn } from '../../../support/tracked-plan';

test.each([
  [
    'one finding for a unit that is silent on all its tasks',
    [
      { start: '2026-04-01', due: '2026-09-30' },
      { start: '2026-04-01', due: '2026-09-30' },
    ],
    ['hint not-reported 5'],
  ],
  [
    'a unit that noted something',
    [{ start: '2026-04-01', due: '2026-09-30', progress: 'in-progress' as const }],
    [],
  ],
  ['work that began after the report day', [{ start: '2026-06-26', due: '2026-09-30' }], []],
])('%s', (_why, tasks, expected) => {
  expect(foundOn('not-reported', tasks)).toEqual(expected);
});
