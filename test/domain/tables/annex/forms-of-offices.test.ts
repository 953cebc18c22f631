/** Forms of statistics under the headings that different offices give them, with and without units. */
import { recognizeWorkbook } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

test.each([
  ['the usual headings', 'STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú'],
  ['a label that is called work', 'STT | Nội dung công việc | Đơn vị tính | Số liệu | Giải trình'],
  ['fields and contents', 'TT | Lĩnh vực, nội dung | ĐVT | Kết quả 6 tháng đầu năm 2026 | Thuyết minh'],
  ['codes for numbers', 'Mã số | Tiêu chí thống kê | Đơn vị | Số liệu kỳ này | Diễn giải'],
])('with %s', (_what, head) => {
  const [table] = recognizeWorkbook(
    gridsOf(
      `${head}\n1 | Số nhiệm vụ trong kế hoạch | Nhiệm vụ | 45\n1.1 | Đã hoàn thành | Nhiệm vụ | 20 | đến 30/6\n2 | Tỷ lệ hồ sơ đúng hạn | % | 99,5\n3 | Hồ sơ đúng hạn | Hồ sơ | 16.181/16.183`,
    ),
  ).tables;
  expect(table?.columns.map(({ field }) => field).join(' ')).toBe('number label unit value note');
  expect(table?.indicators.map(({ value }) => value)).toEqual([45, 20, 99.5, null]);
});

test.each([
  ['figures that call themselves so', 'STT | Nội dung | Số liệu | Ghi chú'],
  ['results that are nothing but figures', 'STT | Nội dung | Kết quả | Ghi chú'],
])('without units, told by %s', (_what, head) => {
  const [table] = recognizeWorkbook(
    gridsOf(
      `${head}\n1 | Số hồ sơ tiếp nhận | 1.200\n2 | Số hồ sơ trực tuyến | 1.000 | ước\n3 | Số cuộc kiểm tra | 15`,
    ),
  ).tables;
  expect([table?.kind, table?.indicators.map(({ value }) => value)]).toEqual(['annex', [1200, 1000, 15]]);
});

test.each([
  ['Nội dung | Số lượng'],
  ['Chỉ tiêu | Kết quả'],
  ['Tiêu chí | Số liệu'],
  ['Chỉ số | Giá trị'],
  ['Nội dung báo cáo | Tổng số'],
])('two columns headed “%s” are a form where they count the work of an office', (head) => {
  const [table] = recognizeWorkbook(
    gridsOf(
      `${head}\nTổng số hồ sơ tiếp nhận | #1200\nHồ sơ giải quyết đúng hạn | #1190\nTỷ lệ đúng hạn | 99,2%`,
    ),
  ).tables;
  expect([table?.kind, table?.indicators.map(({ label, value }) => [label, value])]).toEqual([
    'annex',
    [
      ['Tổng số hồ sơ tiếp nhận', 1200],
      ['Hồ sơ giải quyết đúng hạn', 1190],
      ['Tỷ lệ đúng hạn', 99.2],
    ],
  ]);
});

test('how many of each, with numbers and a note, is a form where it counts the work of an office', () => {
  const [table] = recognizeWorkbook(
    gridsOf(
      'TT | Nội dung | Số lượng | Ghi chú\n1 | Văn bản đã ban hành | #12\n2 | Thủ tục được công bố | #30 | đến 30/6\n3 | Công chức được đào tạo | #45',
    ),
  ).tables;
  expect([table?.kind, table?.indicators.map(({ value }) => value)]).toEqual(['annex', [12, 30, 45]]);
});

test('results in words under the same headings are those of a plan', () => {
  const [table] = recognizeWorkbook(
    gridsOf(
      'STT | Nội dung | Kết quả | Ghi chú\n1 | Ban hành kế hoạch | Đã ban hành Kế hoạch số 12\n2 | Rà soát thủ tục | Đang rà soát',
    ),
  ).tables;
  expect(table?.kind).toBe('plan');
});
