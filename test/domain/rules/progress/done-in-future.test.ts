/** A task done on a day that has not come yet. */
import { foundOn } from '../../../support/tracked-plan';

test.each([
  ['done tomorrow', [{ doneOn: '2026-07-02' }], ['error done-in-future 5']],
  ['done today', [{ doneOn: '2026-07-01' }], []],
])('%s', (_why, tasks, expected) => {
  expect(foundOn('done-in-future', tasks)).toEqual(expected);
});
