/** What the rule "activity-is-a-product" finds (activity names documents), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { goalSheet } from '../../../support/literal-goals';

const found = (activity: string): readonly string[] =>
  picture(
    findingsOf(
      goalSheet([
        [
          '1',
          'Nâng cao chất lượng',
          'Tổ chức hội nghị sơ kết',
          activity,
          'Báo cáo',
          'Văn phòng',
          'Quý II/2026',
        ],
        [
          '2',
          'Cải thiện chỉ số',
          'Khảo sát người dân',
          'Phát phiếu, tổng hợp',
          'Kết quả khảo sát',
          'Văn phòng',
          'Quý III/2026',
        ],
      ]),
    ),
    'activity-is-a-product',
  );

test.each(['Các văn bản triển khai hội nghị', 'Văn bản chỉ đạo của Sở', 'Các chuyến học tập kinh nghiệm'])(
  '%s is no work',
  (activity) => {
    expect(found(activity)).toEqual(['hint activity-is-a-product D4']);
  },
);

test.each([
  'Soạn văn bản triển khai hội nghị',
  'Báo cáo kết quả hội nghị',
  'Thông báo lịch kiểm tra',
  '- Dự thảo kế hoạch.\n- Lấy ý kiến các phòng.',
])('%s is work', (activity) => {
  expect(found(activity)).toEqual([]);
});
