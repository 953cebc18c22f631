/** Days as people type them into the pane. */
import { typedDay } from '../../src/taskpane/typed-day';

it.each([
  ['5/6/2026', '2026-06-05'],
  ['05/06/26', '2026-06-05'],
  ['31.12.2026', '2026-12-31'],
  [' 1-2-2026 ', '2026-02-01'],
  ['2026-06-05', '2026-06-05'],
  ['', null],
  ['31/6/2026', undefined],
  ['12/31/2026', undefined],
  ['tháng 6', undefined],
  ['5/6', undefined],
  ['5/6/202', undefined],
])('%j is %j', (typed, day) => {
  expect(typedDay(typed)).toBe(day);
});
