/** What the rule "composite-value" finds (two figures in one cell), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';

test('two figures in one cell are shown', () => {
  const lines = [...SOUND_LINES, ['1.6.', 'Kết quả giải quyết', 'Hồ sơ', '1.240 /1.242']];
  expect(picture(findingsOf(annexSheet(lines)), 'composite-value')).toEqual(['warning composite-value D11']);
});

test('one figure with thousands or decimals is left alone', () => {
  const lines = [
    ...SOUND_LINES,
    ['1.6.', 'Kết quả giải quyết', 'Hồ sơ', '1.242'],
    ['1.7.', 'Tỷ lệ', '%', '20,5'],
  ];
  expect(picture(findingsOf(annexSheet(lines)), 'composite-value')).toEqual([]);
});
