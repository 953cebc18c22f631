/**
 * Trackers of many offices: which day is the deadline where several stand in a row, and who is to do the work.
 */
import { recognizeWorkbook, type RecognizedTable } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const read = (text: string): RecognizedTable => {
  const table = recognizeWorkbook(gridsOf(text), { year: 2026 }).tables[0];
  if (!table) throw new Error('No table was recognised');
  return table;
};

test.each([
  [
    'a tracker of what a director told units to do',
    'TT | Số, ký hiệu văn bản | Ngày VB | Ý kiến chỉ đạo | Đơn vị/cá nhân được giao | Yêu cầu hoàn thành | Đúng hạn/Quá hạn\n' +
      '1 | 12/TB-STC | 12/01/2026 | Tham mưu văn bản trả lời về giá đất | Phòng Giá | 20/01/2026 | Đúng hạn\n' +
      '2 | 15/TB-STC | 02/02/2026 | Tổng hợp dự toán bổ sung | Phòng Ngân sách | 10/02/2026 | Quá hạn',
    'number other other task lead deadline status',
    ['2026-01-20', '2026-02-10'],
  ],
  [
    'the day work is given beside the day it must be done',
    '@merge A1:A2 B1:B2 C1:C2 D1:E1\nTT | Công việc | Chủ trì | Thời gian\n |  |  | Giao việc | Phải xong\n' +
      '1 | Chuẩn hóa quy trình điện tử | Văn phòng | 02/01/2026 | 28/02/2026\n' +
      '2 | Lắp đặt ki-ốt tra cứu | Phòng Kỹ thuật | 15/03/2026 | 30/06/2026',
    'number task lead other deadline',
    ['2026-02-28', '2026-06-30'],
  ],
  [
    'inspections: the unit inspected has nothing to do by the day',
    'TT | Đơn vị được kiểm tra | Nội dung kiểm tra | Chủ trì | Thời điểm\n' +
      '1 | Phòng Nội vụ | Thủ tục hành chính | Thanh tra | 15/5/2026\n2 | Chi cục Thú y | Văn hóa công sở | Văn phòng | 15/11/2026',
    'number other task lead deadline',
    ['2026-05-15', '2026-11-15'],
  ],
  [
    'where and how is nobody who works along',
    'TT | Nội dung tuyên truyền | Hình thức | Địa điểm | Chủ trì | Thời điểm\n' +
      '1 | Luật Đất đai | Hội nghị | Hội trường | Văn phòng | 15/5/2026\n2 | Dịch vụ công trực tuyến | Báo, đài | Xã An Phú | Đoàn thanh niên | 15/11/2026',
    'number task other other lead deadline',
    ['2026-05-15', '2026-11-15'],
  ],
  [
    'English headings',
    'No. | Task | Owner | Support | Start date | Due date | Status\n' +
      '1 | Xây dựng cổng dữ liệu mở | Trung tâm Số | Văn phòng | 01/02/2026 | 31/12/2026 | Đang làm\n2 | Đào tạo kỹ năng số | Phòng Tổ chức |  | 01/03/2026 | 30/6/2026 | Xong',
    'number task lead cooperating other deadline status',
    ['2026-12-31', '2026-06-30'],
  ],
])('%s', (_, sheet, fields, dues) => {
  const table = read(sheet);
  expect(table.columns.map(({ field }) => field).join(' ')).toBe(fields);
  expect(table.tasks.map(({ due }) => due.due)).toEqual(dues);
});

test('a title alone over rows with dashes is a section, not a task without a deadline', () => {
  const table = read(
    'Công tác | Từ ngày | Đến ngày | Bộ phận\nCông tác tổ chức\n- Kiện toàn ban chỉ đạo | 05/01/2026 | 16/01/2026 | Phòng Tổ chức\n- Đánh giá viên chức | 20/3/2026 | 31/3/2026 | Các khoa\nCông tác đào tạo\n- Số hóa bảng điểm | 01/02/2026 | 30/5/2026 | Phòng Đào tạo',
  );
  expect(table.sections.map(({ title }) => title)).toEqual(['Công tác tổ chức', 'Công tác đào tạo']);
  expect(table.tasks.map(({ due, startsOn }) => [startsOn, due.due])).toEqual([
    ['2026-01-05', '2026-01-16'],
    ['2026-03-20', '2026-03-31'],
    ['2026-02-01', '2026-05-30'],
  ]);
});
