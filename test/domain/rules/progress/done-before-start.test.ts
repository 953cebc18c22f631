/** A task done before its term began. */
import { foundOn } from '../../../support/tracked-plan';

test.each([
  [
    'done before its term begins',
    [{ start: '2026-04-01', due: '2026-06-30', doneOn: '2026-03-01' }],
    ['warning done-before-start 5'],
  ],
  ['done on its first day', [{ start: '2026-04-01', due: '2026-06-30', doneOn: '2026-04-01' }], []],
])('%s', (_why, tasks, expected) => {
  expect(foundOn('done-before-start', tasks)).toEqual(expected);
});
