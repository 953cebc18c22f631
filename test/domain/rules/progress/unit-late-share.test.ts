/** A unit with so many late tasks that its people cannot be rated "hoàn thành tốt". */
import { foundOn } from '../../../support/tracked-plan';

test.each([
  [
    'one of two late is over ten in a hundred',
    [{ due: '2026-06-30' }, { due: '2026-12-31' }],
    ['warning unit-late-share 5'],
  ],
  [
    'one of eleven is not',
    Array.from({ length: 11 }, (_, index) => ({ due: index === 0 ? '2026-06-30' : '2026-12-31' })),
    [],
  ],
  [
    'units are counted apart',
    [{ due: '2026-12-31' }, { due: '2026-06-30', lead: 'Thanh tra Sở' }],
    ['warning unit-late-share 6'],
  ],
])('%s', (_why, tasks, expected) => {
  expect(foundOn('unit-late-share', tasks)).toEqual(expected);
});
