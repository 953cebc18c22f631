/** What the rule "digit-in-word" finds (figures read in place of letters), and what it leaves alone. */
import { foundAfter, type LiteralRow } from '../../../support/literal-plan';

const found = (task: string, product = 'Báo cáo'): readonly string[] => {
  const row: LiteralRow = ['5', task, product, 'Quý III/2026', 'Văn phòng Sở', 'Phòng Nội vụ', 'Ngân sách'];
  return foundAfter('digit-in-word', [row]);
};

test.each([
  ['Tổ chức đào tạo, b0i dưỡng viên chức y tế', ['hint digit-in-word B8']],
  ['Rà soát thủ tục hành ch1nh tại trạm y tế', ['hint digit-in-word B8']],
  ['Lập kế h0ạch mua sắm thiết bị', ['hint digit-in-word B8']],
])('%s', (task, expected) => {
  expect(found(task)).toEqual(expected);
});

test('the product is looked at as well, each cell by itself', () => {
  expect(found('Xây dựng kế h0ạch ngành', 'Kế hoạch đư0c duyệt')).toEqual([
    'hint digit-in-word B8',
    'hint digit-in-word C8',
  ]);
});

test.each([
  'Triển khai Đề án 06 và dịch vụ G2C, G2B',
  'Xử lý nước thải theo chỉ số h2o',
  'Báo cáo gửi về hộp thư vanthu01b@soyte.gov.vn',
  'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/6/2026',
  'Chiến dịch covid19 và tiêm chủng mũi 1',
  'Cập nhật phần mềm http://mot1cua.songlam.vn',
])('%s: nothing', (task) => {
  expect(found(task)).toEqual([]);
});
