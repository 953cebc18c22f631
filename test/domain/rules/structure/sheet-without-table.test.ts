/** A sheet that holds text but no table of tasks or indicators. */
import { findingsOf, ORDINARY, picture, planSheet, sheetOf } from '../../../support/literal-plan';

test('an ordinary plan gives none', () => {
  expect(picture(findingsOf(planSheet(ORDINARY)), 'sheet-without-table')).toEqual([]);
});

test('a sheet of prose beside the plan is told of', () => {
  const prose = sheetOf([['Kính gửi: các phòng'], ['Đề nghị các phòng góp ý.']], { name: 'Thư' });
  expect(picture(findingsOf([planSheet(ORDINARY), prose]), 'sheet-without-table')).toEqual([
    'hint sheet-without-table',
  ]);
});
