/** What the rule "period-mismatch" finds (reporting period does not fit), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';

const found = (
  heading: string,
  title = 'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2026',
): readonly string[] => picture(findingsOf(annexSheet(SOUND_LINES, { heading, title })), 'period-mismatch');

test('a heading that leaves out the period of the report is shown', () => {
  expect(found('Chỉ tiêu thống kê\n(Sử dụng trong kỳ báo cáo hàng quý, năm 2026)')).toEqual([
    'hint period-mismatch B3',
  ]);
});

test('a heading that names it, or names none, is left alone', () => {
  expect(found('Chỉ tiêu thống kê\n(Sử dụng trong kỳ báo cáo quý, 6 tháng, năm)')).toEqual([]);
  expect(found('Chỉ tiêu thống kê')).toEqual([]);
  expect(found('Chỉ tiêu (kỳ báo cáo hàng quý)', 'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2026')).toEqual([]);
});
