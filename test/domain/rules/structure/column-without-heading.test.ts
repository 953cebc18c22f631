/** A column with content but no heading. */
import { findingsOf, HEADINGS, ORDINARY, picture, sheetOf } from '../../../support/literal-plan';

const found = (rows: Parameters<typeof sheetOf>[0]) =>
  picture(findingsOf(sheetOf(rows)), 'column-without-heading');

test('a column with content and no heading is named at the header', () => {
  const headings = HEADINGS.map((heading, index) => (index === 6 ? '' : heading));
  const rows = ORDINARY.map((row, index) =>
    row.map((cell, place) => (place === 6 ? `ghi thêm ${String(index)}` : cell)),
  );
  expect(found([headings, ...rows.map((row) => [...row, 'ghi chú'])])).toEqual([
    'hint column-without-heading G1',
  ]);
});

test('columns that all have headings say nothing', () => {
  expect(found([HEADINGS, ...ORDINARY])).toEqual([]);
});
