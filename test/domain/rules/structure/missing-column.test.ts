/** A plan without the column that says by when or by whom. */
import { findingsOf, HEADINGS, ORDINARY, picture, planSheet, sheetOf } from '../../../support/literal-plan';

test('an ordinary plan gives none', () => {
  expect(picture(findingsOf(planSheet(ORDINARY)), 'missing-column')).toEqual([]);
});

test('a plan without a deadline column is told of', () => {
  const rows = [HEADINGS, ...ORDINARY].map((row) => row.filter((_, place) => place !== 3));
  expect(picture(findingsOf(sheetOf(rows)), 'missing-column')).toEqual(['hint missing-column 1']);
});
