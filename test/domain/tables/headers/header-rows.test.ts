/** Which rows head a table, and which column a heading stands over. */
import { recognizeWorkbook, type RecognizedTable } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const tables = (text: string): readonly RecognizedTable[] =>
  recognizeWorkbook(gridsOf(text), { year: 2026 }).tables;

test('headings and cells merged over the same two columns are one column each', () => {
  const [table] = tables(
    '@merge B1:C1 D1:E1 B2:C2 D2:E2 B3:C3 D3:E3\n' +
      'STT | Nội dung công việc |  | Phụ trách |  | Thời hạn\n' +
      '1 | Xây dựng văn kiện |  | Ban Chấp hành |  | 15/3/2026\n' +
      '2 | Chuẩn bị nhân sự |  | Ban Thường vụ |  | 30/3/2026',
  );
  expect(table?.headerRows).toEqual([1]);
  expect(table?.tasks.map(({ fields }) => [fields.task, fields.lead])).toEqual([
    ['Xây dựng văn kiện', 'Ban Chấp hành'],
    ['Chuẩn bị nhân sự', 'Ban Thường vụ'],
  ]);
});

test('a row with a figure in it heads nothing, whatever words stand beside', () => {
  const found = tables(
    'STT | Tiêu chí | Đơn vị tính | Số liệu | Ghi chú\n' +
      '1 | Số nhiệm vụ trong kế hoạch | Nhiệm vụ | 45\n' +
      ' | Trong đó: đã hoàn thành | Nhiệm vụ | 20\n' +
      '2 | Tỷ lệ hồ sơ đúng hạn | % | 99,87',
  );
  expect(found.map(({ indicators }) => indicators.map(({ value }) => value))).toEqual([[45, 20, 99.87]]);
});

test('the first section may be named above the header, the others in rows below', () => {
  const [table] = tables(
    'I. CẢI CÁCH THỂ CHẾ\nSTT | Nhiệm vụ | Chủ trì | Thời hạn\n1 | Rà soát văn bản | Phòng Pháp chế | Quý I\n2 | Kiểm tra văn bản | Phòng Pháp chế | Quý II\n' +
      'II. CẢI CÁCH THỦ TỤC\n1 | Công bố thủ tục | Văn phòng | Tháng 3',
  );
  expect(table?.sections.map(({ number, title }) => [number, title])).toEqual([
    ['I', 'CẢI CÁCH THỂ CHẾ'],
    ['II', 'CẢI CÁCH THỦ TỤC'],
  ]);
});

test('years side by side over marks are deadlines', () => {
  const [table] = tables(
    '@merge A1:A2 B1:B2 C1:C2 D1:F1\nTT | Nhiệm vụ | Cơ quan chủ trì | Lộ trình\n |  |  | 2026 | 2027 | 2028\n' +
      '1 | Xây dựng trung tâm dữ liệu | Văn phòng | x | x\n2 | Nâng cấp mạng | Văn phòng |  |  | x',
  );
  expect(table?.tasks.map(({ due }) => [due.start, due.due])).toEqual([
    ['2026-01-01', '2027-12-31'],
    ['2028-01-01', '2028-12-31'],
  ]);
});

test('English headings are read like Vietnamese ones', () => {
  const [table] = tables(
    'No. | Activities | Outputs | Lead agency | Supporting agency | Timeline | Progress | Remarks\n' +
      '1 | Rà soát quy trình | Báo cáo | Văn phòng | Các phòng | Quý II/2026 | 50% | chờ vốn\n2 | Công khai thủ tục | Bảng niêm yết | Văn phòng |  | 30/6/2026 | 0% | ',
  );
  expect(table?.columns.map(({ field }) => field).join(' ')).toBe(
    'number task product lead cooperating deadline status note',
  );
});

test('a blank row may part the headings from the numbers of the columns', () => {
  const [table] = tables(
    'STT | Nhiệm vụ | Chủ trì | Thời hạn\n\n1. | 2. | 3. | 4.\n1 | Rà soát văn bản | Phòng Pháp chế | Quý I\n2 | Kiểm tra văn bản | Phòng Pháp chế | Quý II',
  );
  expect([table?.headerRows, table?.tasks.length]).toEqual([[1, 2, 3], 2]);
});

test('a page repeats the numbers of the months too', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => `#${String(index + 1)}`).join(' | ');
  const head = `STT | Nội dung | Chủ trì | Năm 2026\n |  |  | ${twelve}`;
  const [table] = tables(
    `@merge A1:A2 B1:B2 C1:C2 D1:O1 A4:A5 B4:B5 C4:C5 D4:O4\n${head}\n1 | Rà soát văn bản của | Thanh tra | x\n${head}\n | các phòng\n2 | Kiểm tra văn bản | Thanh tra |  | x`,
  );
  expect(table?.tasks.map(({ fields }) => [fields.task, fields.deadline])).toEqual([
    ['Rà soát văn bản của các phòng', 'Tháng 1/2026'],
    ['Kiểm tra văn bản', 'Tháng 2/2026'],
  ]);
});

test('the rest of a cut row in small letters is no header, whatever words it holds', () => {
  const [table] = tables(
    'STT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn\n1 | Đôn đốc các | Báo cáo | Văn phòng | Quý I\n' +
      'STT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn\n | đơn vị hoàn thành nhiệm vụ | kết quả\n2 | Kiểm tra văn bản | Kết luận | Thanh tra | Quý II',
  );
  expect(table?.tasks.map(({ fields }) => [fields.task, fields.product])).toEqual([
    ['Đôn đốc các đơn vị hoàn thành nhiệm vụ', 'Báo cáo kết quả'],
    ['Kiểm tra văn bản', 'Kết luận'],
  ]);
});

test('units in one cell are told apart after a page break cut it', () => {
  const [table] = tables(
    'STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì/phối hợp | Thời hạn\n1 | Thu phí không dùng | Báo cáo | - Chủ | Quý I\n' +
      'STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì/phối hợp | Thời hạn\n | tiền mặt |  | trì: Sở Tài chính; phối hợp: các xã\n2 | Kiểm tra văn bản | Kết luận | Chủ trì: Thanh tra | Quý II',
  );
  expect(table?.tasks.map(({ fields }) => [fields.lead, fields.cooperating])).toEqual([
    ['Sở Tài chính', 'các xã'],
    ['Thanh tra', ''],
  ]);
});

test('a row of measures below the headings belongs to them; a section in brackets does not', () => {
  const [measured] = tables(
    'STT | Nhiệm vụ | Chủ trì | Thời hạn | Kinh phí\n |  |  | (ngày/tháng/năm) | (triệu đồng)\n1 | Mua máy quét | Văn phòng | 30/6/2026 | 40\n2 | Tập huấn | Văn phòng | 15/9/2026 | 25',
  );
  expect(measured?.headerRows).toEqual([1, 2]);
  expect(measured?.tasks.map(({ fields }) => fields.task)).toEqual(['Mua máy quét', 'Tập huấn']);
  const [divided] = tables(
    'STT | Nhiệm vụ | Chủ trì | Thời hạn\n(Phần chung)\n1 | Mua máy quét | Văn phòng | 30/6/2026\n2 | Tập huấn | Văn phòng | 15/9/2026',
  );
  expect(divided?.headerRows).toEqual([1]);
});
