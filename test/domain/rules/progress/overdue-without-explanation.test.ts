/** A task that is overdue and nobody says why. */
import { foundOn } from '../../../support/tracked-plan';

test.each([
  ['overdue, nobody says why', [{ due: '2026-06-30' }], ['warning overdue-without-explanation 5']],
  ['overdue with a word', [{ due: '2026-06-30', followUp: 'Chờ ý kiến Sở Nội vụ' }], []],
  ['done late, or due today', [{ due: '2026-06-30', doneOn: '2026-07-01' }, { due: '2026-07-01' }], []],
])('%s', (_why, tasks, expected) => {
  expect(foundOn('overdue-without-explanation', tasks)).toEqual(expected);
});
