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
