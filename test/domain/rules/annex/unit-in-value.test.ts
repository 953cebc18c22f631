/** What the rule "unit-in-value" finds (unit written with the figure), and what it leaves alone. */
import { findingsOf, fixesBy, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';

const lines = [
  ...SOUND_LINES,
  ['1.6.', 'Tỷ lệ tinh giản', '%', '10%'],
  ['1.7.', 'Số người nghỉ', 'Người', '12 người'],
];

test('a unit written again with the figure is shown and mended', () => {
  expect(picture(findingsOf(annexSheet(lines)), 'unit-in-value')).toEqual([
    'warning unit-in-value D11',
    'warning unit-in-value D12',
  ]);
  expect(fixesBy('unit-in-value', annexSheet(lines))).toEqual([
    'D11: “10%” → “10”',
    'D12: “12 người” → “12”',
  ]);
});

test('a percentage where no unit says so is left alone', () => {
  const plain = [
    ...SOUND_LINES,
    ['1.6.', 'Tỷ lệ tinh giản', '', '10%'],
    ['1.7.', 'Hình thức', 'Hình thức', 'trực tuyến'],
  ];
  expect(picture(findingsOf(annexSheet(plain)), 'unit-in-value')).toEqual([]);
});
