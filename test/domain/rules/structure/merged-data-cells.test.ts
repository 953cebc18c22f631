/** Data cells merged across columns, or deadlines and units merged down over several tasks. */
import { foundBy, ORDINARY } from '../../../support/literal-plan';

test('a deadline merged down over two tasks is named', () => {
  const rows = ORDINARY.map((row, index) =>
    index === 1 ? row.map((cell, place) => (place === 3 ? '' : cell)) : row,
  );
  expect(foundBy('merged-data-cells', rows, { merges: [[4, 4, 5, 4]] })).toEqual([
    'hint merged-data-cells/merged-down D4',
  ]);
});

test('a task row merged across is named', () => {
  const rows = ORDINARY.map((row, index) =>
    index === 2 ? row.map((cell, place) => (place === 5 ? '' : cell)) : row,
  );
  expect(foundBy('merged-data-cells', rows, { merges: [[6, 5, 6, 6]] })).toEqual([
    'hint merged-data-cells/merged-across E6',
  ]);
});

test('titles and section headings merged across are usual', () => {
  const rows = [['I. MỤC MỘT'], ...ORDINARY];
  expect(
    foundBy('merged-data-cells', rows, {
      merges: [
        [1, 1, 1, 8],
        [4, 1, 4, 8],
      ],
    }),
  ).toEqual([]);
});
