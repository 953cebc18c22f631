/** What a line of a form counts, where its unit does not say so. */
import { isNoUnit, thingCountedBy } from '../../../src/domain/annex';

test.each([
  ['Số lượng', true],
  ['SỐ  LƯỢNG', true],
  ['Tổng số', true],
  ['Phiếu', false],
  ['%', false],
  ['', false],
])('“%s” names nothing: %s', (unit, expected) => {
  expect(isNoUnit(unit)).toBe(expected);
});

test.each([
  ['Số lượng phiếu khảo sát', 'Phiếu'],
  ['Tổng số TTHC cung cấp toàn trình', 'TTHC'],
  ['số văn bản chỉ đạo CCHC đã ban hành', 'Văn bản'],
  ['Tổng số nhiệm vụ được giao', 'Nhiệm vụ'],
  ['Số đập thuỷ lợi', ''],
  ['Tỷ lệ hồ sơ đúng hẹn', ''],
  ['Số lượng', ''],
])('“%s” counts “%s”', (label, expected) => {
  expect(thingCountedBy(label)).toBe(expected);
});
