/** A task noted as done without the document that shows it. */
import { foundOn } from '../../../support/tracked-plan';

test.each([
  ['done without a document', [{ doneOn: '2026-05-01' }], ['warning done-without-evidence 5']],
  ['done with its document', [{ doneOn: '2026-05-01', evidence: '12/BC-VP' }], []],
  ['not done', [{ progress: 'in-progress' as const }], []],
])('%s', (_why, tasks, expected) => {
  expect(foundOn('done-without-evidence', tasks)).toEqual(expected);
});
