/** Which headings mean which field, damaged ones too, and which texts are no heading. */
/** What column headings of real and invented plans mean. */
import { headingMeaning } from '../../../../src/domain/tables/headers/heading-meaning';

const bestField = (heading: string): string => {
  const sorted = [...headingMeaning(heading).scores].sort((one, other) => other[1] - one[1]);
  return sorted[0] && sorted[0][1] >= 0.38 ? sorted[0][0] : 'nothing';
};

test.each([
  ['STT', 'number'],
  ['Số TT', 'number'],
  ['NHIỆM VỤ TRỌNG TÂM', 'task'],
  ['Nhiệm vụ, giải pháp cụ thể', 'task'],
  ['Nội dung công việc', 'task'],
  ['Hoạt động', 'activity'],
  ['Mục tiêu năm 2027', 'goal'],
  ['Kết quả/ sản phẩm', 'product'],
  ['Dự kiến sản phẩm hoàn thành', 'product'],
  ['Kết quả thực hiện', 'result'],
  ['Thời gian hoàn thành', 'deadline'],
  ['Hạn (ngày/tháng/năm)', 'deadline'],
  ['Cơ quan, đơn vị chủ trì', 'lead'],
  ['Phân công và cách thức thực hiện', 'lead'],
  ['Đơn vị phối hợp', 'cooperating'],
  ['Lãnh đạo Sở phụ trách', 'other'],
  ['Dự toán kinh phí (triệu đồng)', 'budget'],
  ['Ghi chú', 'note'],
  ['Tình trạng thực hiện', 'status'],
  ['% hoàn thành', 'status'],
  ['Chỉ tiêu thống kê\n(Sử dụng trong kỳ báo cáo quý)', 'label'],
  ['ĐVT', 'unit'],
  ['Số liệu', 'value'],
  ['Thoi gian hoan thanh', 'deadline'],
  ['Thòi hạn hoàn thanh', 'deadline'],
  ['Đơn vi chũ tri', 'lead'],
  ['Nhiệmvụ', 'task'],
])('the heading “%s” means %s', (heading, field) => {
  expect(bestField(heading)).toBe(field);
});

test.each([
  'Văn phòng Sở',
  'Phòng Kế hoạch',
  'Thường xuyên',
  'Rà soát quy trình nội bộ',
  'Trung tâm Xúc tiến du lịch',
  '15/12/2026',
  'x',
])('“%s” is no heading', (text) => {
  expect(bestField(text)).toBe('nothing');
});

test('a heading for both units is known as such', () => {
  expect(headingMeaning('Đơn vị chủ trì, phối hợp').bothUnits).toBe(true);
  expect(headingMeaning('Đơn vị chủ trì').bothUnits).toBe(false);
});
