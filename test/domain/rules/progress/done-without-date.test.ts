/** A task noted as done without the day. */
import { foundOn } from '../../../support/tracked-plan';

test.each([
  ['done, and nobody knows when', [{ progress: 'done' as const }], ['warning done-without-date 5']],
  ['done on a day', [{ progress: 'done' as const, doneOn: '2026-05-01' }], []],
  ['a task that the plan dropped', [{ progress: 'done' as const, dropped: true }], []],
])('%s', (_why, tasks, expected) => {
  expect(foundOn('done-without-date', tasks)).toEqual(expected);
});
