/** What the rule "activity-equals-product" finds (activity repeats the product), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { goalSheet } from '../../../support/literal-goals';

const found = (activity: string, product: string): readonly string[] =>
  picture(
    findingsOf(
      goalSheet([
        ['1', 'Nâng cao chất lượng', 'Quản lý biên chế', activity, product, 'Văn phòng', 'Quý II/2026'],
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
    'activity-equals-product',
  );

test('an activity copied from the product is shown', () => {
  expect(found('Báo cáo, văn bản thực hiện.', 'Báo cáo, văn bản thực hiện')).toEqual([
    'warning activity-equals-product D4',
  ]);
});

test('work and its product are two things', () => {
  expect(found('Tổng hợp, báo cáo tình hình', 'Báo cáo tình hình')).toEqual([]);
});
