/** What the rule "number-format" finds (numbers written in two ways), and what it leaves alone. */
import { findingsOf, fixesBy, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';

const lines = [
  ['1.', 'Công tác chỉ đạo'],
  ['1.1.', 'Số kế hoạch', 'Kế hoạch', '01'],
  ['1.2.', 'Số văn bản', 'Văn bản', '3'],
  ['1.3.', 'Số cuộc họp', 'Cuộc', '07'],
];

test('two ways of writing counts are told of once and mended together', () => {
  expect(picture(findingsOf(annexSheet(lines)), 'number-format')).toEqual(['hint number-format D6']);
  expect(fixesBy('number-format', annexSheet(lines))).toEqual(['D6: “01” → “1”', 'D8: “07” → “7”']);
});

test('one way throughout is left alone', () => {
  expect(picture(findingsOf(annexSheet(SOUND_LINES)), 'number-format')).toEqual([]);
  expect(picture(findingsOf(annexSheet(lines.filter((line) => line[3] !== '3'))), 'number-format')).toEqual(
    [],
  );
});
