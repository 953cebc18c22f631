/** What the rule "unit-mismatch" finds (unit does not fit), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';

test.each([
  [['1.6.', 'Số lượng phiếu khảo sát', 'Số lượng', '120'], 'hint unit-mismatch/not-a-unit C11'],
  [
    ['1.6.', 'Kết quả giải quyết', 'TTHC', '30', '02 hồ sơ đang giải quyết'],
    'warning unit-mismatch/counts-dossiers C11',
  ],
  [['1.6.', 'Tỷ lệ hài lòng', 'Người', '95'], 'warning unit-mismatch/rate-without-percent C11'],
  [['1.6.', 'Số công chức được tuyển', '%', '3'], 'warning unit-mismatch/count-in-percent C11'],
] as const)('%j', (line, expected) => {
  expect(picture(findingsOf(annexSheet([...SOUND_LINES, line])), 'unit-mismatch')).toEqual([expected]);
});

test.each([
  [['1.6.', 'Tỷ lệ hài lòng', '%', '95']],
  [['1.6.', 'Số liệu về biên chế', 'Người', '40']],
  [['1.6.', 'Số TTHC công bố mới', 'Thủ tục', '7', '07 thủ tục lĩnh vực đất đai']],
] as const)('%j is left alone', (line) => {
  expect(picture(findingsOf(annexSheet([...SOUND_LINES, line])), 'unit-mismatch')).toEqual([]);
});
