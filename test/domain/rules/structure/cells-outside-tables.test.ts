/** Cells beside the tables of a sheet. */
import { findingsOf, HEADINGS, ORDINARY, picture, planSheet, sheetOf } from '../../../support/literal-plan';

test('an ordinary plan gives none', () => {
  expect(picture(findingsOf(planSheet(ORDINARY)), 'cells-outside-tables')).toEqual([]);
});

test('words beside the table are told of at the first of them', () => {
  const rows = [
    HEADINGS,
    ...ORDINARY.map((row, index) => (index === 1 ? [...row, '', '', '', 'xem lại'] : row)),
  ];
  expect(picture(findingsOf(sheetOf(rows)), 'cells-outside-tables')).toEqual([
    'hint cells-outside-tables K3',
  ]);
});
