/** A header with nothing under it. */
import { findingsOf, HEADINGS, ORDINARY, picture, planSheet, sheetOf } from '../../../support/literal-plan';

test('an ordinary plan gives none', () => {
  expect(picture(findingsOf(planSheet(ORDINARY)), 'empty-table')).toEqual([]);
});

test('a header without a row is told of', () => {
  expect(picture(findingsOf(sheetOf([HEADINGS])), 'empty-table')).toEqual(['warning empty-table 1']);
});
