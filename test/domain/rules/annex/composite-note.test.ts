/** What the rule "composite-note" finds (a note of two bare figures), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';

const found = (note: string, unit = '%') =>
  picture(
    findingsOf(annexSheet([...SOUND_LINES, ['1.6.', 'Tỷ lệ thủ tục đã số hóa', unit, '100', note]])),
    'composite-note',
  );

test.each(['127/127', '(45/45)', '1.240 / 1.240 hồ sơ'])('“%s” says of nothing what it counts', (note) => {
  expect(found(note)).toEqual(['hint composite-note E11']);
});

test.each(['127 hồ sơ đúng hạn trên 127 hồ sơ', 'Đạt 127/127 hồ sơ của cả tỉnh', '', 'Quyết định số 12/QĐ'])(
  '“%s” is words, and left alone',
  (note) => {
    expect(found(note)).toEqual([]);
  },
);

test('a month or a day beside a count is no share', () => {
  expect(found('6/2026', 'Hồ sơ')).toEqual([]);
  expect(found('15/6', 'Hồ sơ')).toEqual([]);
});
