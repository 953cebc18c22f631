/** What the rule "blank-value" finds (indicator without a figure), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';
import type { LiteralRow } from '../../../support/literal-plan';

const found = (lines: readonly LiteralRow[]): readonly string[] =>
  picture(findingsOf(annexSheet(lines)), 'blank-value');

test('a line with a unit and no figure is shown at the blank cell', () => {
  expect(found([...SOUND_LINES, ['1.6.', 'Số vấn đề phát hiện', 'Vấn đề']])).toEqual([
    'warning blank-value D11',
  ]);
});

test('headings, lines with a reason in the note, and forms still to be filled in are left alone', () => {
  expect(found([...SOUND_LINES, ['2.', 'Cải cách thể chế']])).toEqual([]);
  expect(found([...SOUND_LINES, ['1.6.', 'Số vấn đề phát hiện', 'Vấn đề', '', 'Không phát sinh']])).toEqual(
    [],
  );
  expect(found(SOUND_LINES.map((line) => line.slice(0, 3)))).toEqual([]);
});
