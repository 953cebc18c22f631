/** A date whose day and month Excel may have exchanged. */
import { fixesBy, foundAfter, ORDINARY, planSheet } from '../../../support/literal-plan';

// 46178 is 5 June 2026; shown month first it was typed as 6 May or 5 June.
const typed = { value: 46178, text: '6/5/2026', format: 'm/d/yyyy' };
const row = (due: typeof typed | string) => ['5', 'Tổng kết', 'Báo cáo', due, 'Văn phòng Sở', 'Phòng Nội vụ'];

test('a date shown month first whose day could be a month', () => {
  expect(foundAfter('swapped-day-month', [row(typed)])).toEqual(['warning swapped-day-month D8']);
});

test('a date written out is believed', () => {
  expect(foundAfter('swapped-day-month', [row('05/6/2026')])).toEqual([]);
});

test('both days are suggested as text, the swapped one first', () => {
  expect(fixesBy('swapped-day-month', planSheet([...ORDINARY, row(typed)]), { suggested: true })).toEqual([
    'D8: “6/5/2026” → “06/5/2026”',
  ]);
});

test('a date read the other way round, as the dates around it are written, is told of too', () => {
  const rows = [row(typed), ['6', 'Sơ kết', 'Báo cáo', '25/6/2026', 'Văn phòng Sở', 'Phòng Nội vụ']];
  expect(foundAfter('swapped-day-month', rows)).toEqual(['warning swapped-day-month D8']);
});
