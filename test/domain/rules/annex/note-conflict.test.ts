/** What the rule "note-conflict" finds (note against figure), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';
import type { LiteralRow } from '../../../support/literal-plan';

const found = (...lines: readonly LiteralRow[]): readonly string[] =>
  picture(findingsOf(annexSheet([...SOUND_LINES, ...lines])), 'note-conflict');

test('a note that names another figure than the line it divides is shown', () => {
  expect(
    found(
      ['1.6.', 'Kết quả giải quyết', 'Hồ sơ', '1.240 /1.242', '02 hồ sơ đang giải quyết'],
      ['1.6.1.', 'Tỷ lệ đúng hạn', '%', '100', '1.242 hồ sơ đã giải quyết'],
    ),
  ).toEqual(['error note-conflict/note-against-figure E12']);
});

test('what is left must be the difference', () => {
  expect(found(['1.6.', 'Kết quả giải quyết', 'Hồ sơ', '1.240/1.242', '05 hồ sơ đang giải quyết'])).toEqual([
    'error note-conflict/note-against-figure E11',
  ]);
});

test('a share in the note must make the percentage', () => {
  expect(found(['1.6.', 'Tỷ lệ phê duyệt quy trình', '%', '100', '120/127'])).toEqual([
    'error note-conflict/note-against-share E11',
  ]);
  expect(found(['1.6.', 'Tỷ lệ phê duyệt quy trình', '%', '100', '127/127'])).toEqual([]);
});

test('notes that agree, and notes on something else, are left alone', () => {
  expect(
    found(
      ['1.6.', 'Kết quả giải quyết', 'Hồ sơ', '1.240/1.242', '02 hồ sơ đang giải quyết'],
      ['1.6.1.', 'Tỷ lệ đúng hạn', '%', '100', '1.240 hồ sơ đã giải quyết'],
      ['1.7.', 'Số cuộc kiểm tra', 'Cuộc', '3', 'Theo Quyết định số 12/QĐ-SCT'],
    ),
  ).toEqual([]);
});
