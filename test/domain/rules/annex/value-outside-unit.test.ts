/** What the rule "value-outside-unit" finds (figure that its unit does not allow), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';

test.each([
  [
    ['1.6.', 'Số văn bản đã ban hành', 'Văn bản', 'đã ban hành'],
    'warning value-outside-unit/text-in-count D11',
  ],
  [['1.6.', 'Tỷ lệ hồ sơ đúng hạn', '%', '120'], 'warning value-outside-unit/over-100-percent D11'],
  [
    ['1.6.', 'Hình thức khảo sát', 'Trực tuyến = 0\nPhát phiếu = 1\nKết hợp = 2', '3'],
    'error value-outside-unit/not-a-choice D11',
  ],
  [['1.6.', 'Số cuộc họp', 'Cuộc', '-2'], 'error value-outside-unit/negative D11'],
  [['1.6.', 'Số công chức', 'Người', '2,5'], 'warning value-outside-unit/part-of-one D11'],
] as const)('%j', (line, expected) => {
  expect(picture(findingsOf(annexSheet([...SOUND_LINES, line])), 'value-outside-unit')).toEqual([expected]);
});

test.each([
  [['1.6.', 'Hình thức khảo sát', 'Trực tuyến = 0\nPhát phiếu = 1', 'Phát phiếu']],
  [['1.6.', 'Tỷ lệ tăng thu so với năm trước', '%', '130']],
  [['1.6.', 'Số hồ sơ', 'Hồ sơ', '16.183']],
  [['1.6.', 'Tỷ lệ hài lòng', '%', '20,5']],
] as const)('%j is left alone', (line) => {
  expect(picture(findingsOf(annexSheet([...SOUND_LINES, line])), 'value-outside-unit')).toEqual([]);
});
