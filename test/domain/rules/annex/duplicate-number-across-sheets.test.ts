/** What the rule "duplicate-number-across-sheets" finds (forms number differently), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';
import type { LiteralRow } from '../../../support/literal-plan';

const RATE = 'Tỷ lệ thủ tục đã được phê duyệt quy trình';
const main = annexSheet([
  ...SOUND_LINES,
  ['2.', 'Cải cách thể chế'],
  ['2.1.', 'Số văn bản đã rà soát', 'Văn bản', '4'],
  ['3.1.', RATE, '%', '100'],
]);
const other = (line: LiteralRow): ReturnType<typeof annexSheet> => annexSheet([line], { name: 'Biểu mẫu 3' });

const found = (line: LiteralRow): readonly string[] =>
  picture(findingsOf([main, other(line)]), 'duplicate-number-across-sheets');

test('a number that is another indicator in the other form is shown', () => {
  expect(found(['2.1', RATE, '%', '100'])).toEqual(['warning duplicate-number-across-sheets A5']);
});

test('the same indicator under its own number, or a new one, is left alone', () => {
  expect(found(['3.1', RATE, '%', '100'])).toEqual([]);
  expect(found(['9.1', 'Số cuộc đối thoại', 'Cuộc', '2'])).toEqual([]);
});
