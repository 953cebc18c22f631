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
    'people that were asked, with their years of birth',
    'STT | Họ và tên | Năm sinh | Địa chỉ | Số điện thoại | Dịch vụ đã dùng | Mức độ hài lòng\n1 | Trần Thị Bưởi | #1980 | Thôn 2 | 0912 345 678 | Cấp đổi giấy phép | Hài lòng\n2 | Lê Văn Tám | #1990 | Thôn 5 | 0987 654 321 | Đăng ký xe | Rất hài lòng',
  ],
  [
    'people to be honoured',
    'STT | Họ và tên | Chức vụ, đơn vị | Thành tích | Hình thức khen thưởng\n1 | Trần Thị Bưởi | Chuyên viên Văn phòng | Hoàn thành xuất sắc nhiệm vụ | Giấy khen\n2 | Lê Văn Tám | Kế toán | Có sáng kiến | Bằng khen',
  ],
  [
    'regulations that are no longer in force',
    'STT | Tên loại văn bản | Số, ký hiệu; ngày ban hành | Tên gọi của văn bản | Lý do hết hiệu lực | Ngày hết hiệu lực\n1 | Quyết định | 12/2020/QĐ-UBND ngày 05/5/2020 | Quy định về phân cấp | Được thay thế | 01/7/2025\n2 | Nghị quyết | 08/2019/NQ-HĐND ngày 10/7/2019 | Quy định mức chi | Bị bãi bỏ | 01/01/2025',
  ],
  [
    'a catalogue of procedures',
    'STT | Tên thủ tục hành chính | Mã số TTHC | Thời hạn giải quyết | Địa điểm thực hiện | Phí, lệ phí\n1 | Cấp giấy phép xây dựng | 1.000001 | 15 ngày làm việc | Bộ phận Một cửa | 75.000 đồng\n2 | Gia hạn giấy phép | 1.000002 | 05 ngày làm việc | Bộ phận Một cửa | 15.000 đồng',
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
  [
    'the calendar of a week, with whoever presides',
    'Thứ, ngày | Buổi | Nội dung | Thành phần | Địa điểm | Chủ trì\nThứ 2 (01/6) | Sáng | Giao ban tháng | Lãnh đạo các phòng | Phòng họp A | Giám đốc\nThứ 3 (02/6) | Chiều | Họp tổ biên tập | Tổ biên tập | Phòng họp B | Phó Giám đốc',
  ],
  [
    'what citizens told the office',
    'STT | Họ tên người phản ánh | Nội dung phản ánh | Ngày tiếp nhận | Kết quả xử lý\n1 | Trần Thị Bưởi | Đường hư hỏng | 04/5/2026 | Đã trả lời\n2 | Lê Văn Tám | Hồ sơ chậm | 10/5/2026 | Đang xử lý',
  ],
  [
    'a list of tenders',
    'STT | Tên gói thầu | Giá gói thầu (đồng) | Nguồn vốn | Hình thức lựa chọn nhà thầu | Loại hợp đồng | Thời gian thực hiện hợp đồng\n1 | Mua sắm máy trạm | #500000000 | Ngân sách | Chào hàng cạnh tranh | Trọn gói | Quý I/2026\n2 | Nâng cấp phần mềm | #800000000 | Ngân sách | Đấu thầu rộng rãi | Trọn gói | Quý II/2026',
  ],
  [
    'tenders with their owner',
    'STT | Nội dung gói thầu | Chủ đầu tư | Thời gian thực hiện | Nhà thầu\n1 | Mua sắm máy trạm | Sở Nội vụ | Quý I/2026 | Công ty An Bình\n2 | Nâng cấp phần mềm | Sở Nội vụ | Quý II/2026 | Công ty Sao Mai',
  ],
  [
    'a register of classes',
    'STT | Nội dung lớp học | Người đăng ký | Đơn vị | Thời gian học | Ghi chú\n1 | Lớp kỹ năng số | Trần Thị Bưởi | Phòng Nội vụ | 15/3/2026\n2 | Lớp văn thư | Lê Văn Tám | Văn phòng | 20/4/2026',
  ],
  [
    'a timetable of classes',
    'STT | Tên lớp bồi dưỡng | Đối tượng | Số lượng học viên | Thời gian | Địa điểm\n1 | Kỹ năng cải cách hành chính | Công chức | #30 | Tháng 5/2026 | Hội trường Sở\n2 | Chuyển đổi số | Viên chức | #40 | Tháng 6/2026 | Trường Chính trị',
  ],
  [
    'things and how many there are',
    'STT | Nội dung | Số lượng | Ghi chú\n1 | Sổ theo dõi hồ sơ | #20\n2 | Máy in | #5\n3 | Sổ tay nghiệp vụ | #2',
  ],
  ['how many people of each kind', 'Nội dung | Số lượng\nCông chức | #20\nViên chức | #50'],
  ['costs', 'Nội dung | Giá trị\nIn tài liệu | #2000000\nThuê hội trường | #5000000'],
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

test('a plan of training, with whoever holds the classes, is a plan', () => {
  const { tables } = recognizeWorkbook(
    gridsOf(
      'STT | Tên lớp bồi dưỡng | Số lượng học viên | Thời gian thực hiện | Đơn vị chủ trì\n1 | Bồi dưỡng kỹ năng số | #30 | Tháng 5/2026 | Phòng Nội vụ\n2 | Bồi dưỡng văn thư | #40 | Tháng 6/2026 | Văn phòng',
    ),
    { year: 2026 },
  );
  expect(tables.flatMap(({ tasks }) => tasks).map(({ fields }) => fields.lead)).toEqual([
    'Phòng Nội vụ',
    'Văn phòng',
  ]);
});

test('a plan may name the tenders of its work', () => {
  const { tables } = recognizeWorkbook(
    gridsOf(
      'STT | Nhiệm vụ | Gói thầu | Nhà thầu | Thời hạn | Chủ trì\n1 | Nâng cấp phần mềm một cửa | Số 01 | Công ty An Bình | 15/3/2026 | Văn phòng\n2 | Số hóa hồ sơ lưu trữ | Số 02 | Công ty Sao Mai | 20/4/2026 | Văn phòng',
    ),
    { year: 2026 },
  );
  expect(tables.flatMap(({ tasks }) => tasks)).toHaveLength(2);
});

test('a plan may be about procedures', () => {
  const { tables } = recognizeWorkbook(
    gridsOf(
      'STT | Tên thủ tục hành chính | Mã số TTHC | Căn cứ pháp lý | Đơn vị chủ trì rà soát | Thời hạn hoàn thành\n1 | Cấp giấy phép xây dựng | 1.000001 | Luật Xây dựng | Phòng Cấp phép | 30/6/2026\n2 | Gia hạn giấy phép | 1.000002 | Luật Xây dựng | Phòng Cấp phép | Quý III/2026',
    ),
    { year: 2026 },
  );
  expect(tables.flatMap(({ tasks }) => tasks).map(({ fields }) => fields.lead)).toEqual([
    'Phòng Cấp phép',
    'Phòng Cấp phép',
  ]);
});
