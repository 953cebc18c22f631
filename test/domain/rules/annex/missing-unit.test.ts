/** What the rule "missing-unit" finds (unit missing), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';

test('a figure without its unit is shown at the unit', () => {
  const lines = [...SOUND_LINES, ['1.6.', 'Thống kê thủ tục', '', '127']];
  expect(picture(findingsOf(annexSheet(lines)), 'missing-unit')).toEqual(['warning missing-unit C11']);
});

test('a heading without figure needs none', () => {
  expect(picture(findingsOf(annexSheet(SOUND_LINES)), 'missing-unit')).toEqual([]);
});
