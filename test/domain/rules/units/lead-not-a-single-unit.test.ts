/** A lead that is nobody in particular. */
import { foundBy, ORDINARY } from '../../../support/literal-plan';

const plan = (collective: number) =>
  [...ORDINARY, ...ORDINARY, ...ORDINARY, ...ORDINARY].map((row, index) => [
    String(index + 1),
    ...row.slice(1, 4),
    index < collective ? 'Các phòng chuyên môn' : (row[4] ?? ''),
  ]);

test('a lead that is everybody, where the other tasks name one unit', () => {
  expect(foundBy('lead-not-a-single-unit', plan(1))).toEqual(['hint lead-not-a-single-unit E4']);
});

test('a plan whose tasks mostly fall to all units means it so', () => {
  expect(foundBy('lead-not-a-single-unit', plan(9))).toEqual([]);
});
