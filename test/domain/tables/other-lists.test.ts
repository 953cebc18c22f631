/** Lists of offices that are no plans and no statistics: nothing in them is to be done by a day. */
import { recognizeWorkbook } from '../../../src/domain/tables';
import { gridsOf } from '../../support/grid-text';

test.each([
  [
    'an estimate of costs',
    'STT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền\n1 | Chi in tài liệu | Bộ | #120 | #45 | #5400\n2 | Thuê hội trường | Buổi | #4 | #2500 | #10000',
  ],
  [
    'a register of letters',
    'Ngày đến | Số đến | Tác giả | Số, ký hiệu | Trích yếu | Đơn vị nhận\n05/01 | 01 | UBND tỉnh | 12/UBND | V/v nghỉ Tết | Văn phòng\n06/01 | 02 | Sở Tài chính | 45/STC | V/v quyết toán | Phòng Kế hoạch',
  ],
  [
    'a list of staff',
    'STT | Họ và tên | Ngày sinh | Chức vụ | Đơn vị công tác\n1 | Trần Thị Bưởi | 02/11/1985 | Chuyên viên | Phòng Nội vụ\n2 | Lê Văn Tám | 20/01/1990 | Phó Trưởng phòng | Văn phòng',
  ],
  [
    'a book of addresses',
    'TT | Cơ quan | Địa chỉ | Điện thoại | Người liên hệ\n1 | Sở Nội vụ | 12 Trần Phú | 0203 123 456 | Lê An\n2 | Sở Tài chính | 14 Lê Lợi | 0203 222 333 | Vũ Bình',
  ],
  [
    'the programme of a day',
    'TT | Thời gian | Nội dung | Người trình bày\n1 | 7h30 - 8h00 | Đón tiếp đại biểu | Ban tổ chức\n2 | 8h00 - 8h15 | Tuyên bố lý do | Văn phòng\n3 | 8h15 - 9h00 | Báo cáo tổng kết | Lãnh đạo Sở',
  ],
  [
    'a list of documents',
    'STT | Số, ký hiệu | Ngày ban hành | Trích yếu nội dung | Cơ quan ban hành\n1 | 12/CT-TTg | 10/02/2026 | Tăng cường kỷ luật công vụ | Thủ tướng\n2 | 18/KH-UBND | 12/01/2026 | Kế hoạch cải cách hành chính | UBND tỉnh',
  ],
  [
    'a calendar of meetings',
    'Thời gian | Nội dung | Thành phần | Địa điểm\nThứ Hai (02/3) | Họp giao ban | Lãnh đạo các phòng | Phòng họp 1\nThứ Ba (03/3) | Tiếp công dân | Giám đốc | Phòng tiếp dân',
  ],
])('%s is left alone', (_what, text) => {
  expect(recognizeWorkbook(gridsOf(text), { year: 2026 }).tables).toEqual([]);
});

test('a plan may give the telephone of whoever does the work', () => {
  const { tables } = recognizeWorkbook(
    gridsOf(
      'STT | Nhiệm vụ | Họ và tên | Chức vụ | Điện thoại | Thời hạn\n1 | Ban hành kế hoạch | Trần Thị Bưởi | Chuyên viên | 0203 123 | 15/3/2026\n2 | Tổng kết công tác | Lê Văn Tám | Chuyên viên | 0203 124 | 15/12/2026',
    ),
    { year: 2026 },
  );
  expect(tables.flatMap(({ tasks }) => tasks).map(({ fields }) => fields.task)).toEqual([
    'Ban hành kế hoạch',
    'Tổng kết công tác',
  ]);
});
