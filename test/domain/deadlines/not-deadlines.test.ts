/** Phrases that mislead readers made for general text: silence is the right answer. */
import { deadlineLikeness, deadlinesWithin, readDeadline } from '../../../src/domain/deadlines';

const reference = { year: 2025 };

const silent = [
  'Kế hoạch ISO năm 2025',
  'Báo cáo kết quả năm 2024',
  'Văn bản 123/QĐ-UBND ngày 15/3/2024',
  'Quyết định số 09/2021/QĐ-UBND ngày 23/8/2021',
  'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018',
  'Kết luận số 12-KL/TU ngày 18/10/2022',
  'Thông tư 01/2023/TT-BNV',
  'Theo Nghị quyết số 01/NQ-CP ngày 05/01/2025',
  'Điều 12',
  'Khoản 3 Điều 15',
  'mục 3.1',
  'mục 4.3.4',
  '100%',
  '20,5%',
  '16.181/16.183',
  '45/50',
  '3/4 xã',
  '1/4 dân số',
  'Không quá 1/2 ngày làm việc',
  'Phòng 3/2025',
  'Nghị quyết 01/NQ-CP năm 2025',
  'Ngày 10/3 âm lịch',
  '15 tháng Giêng năm 2025',
  'Tháng II2/2025',
  '02-03 sáng kiến',
  '0912.345.678',
  '024.3825.1234',
  '12.500.000 đồng',
  '2 triệu đồng/tháng',
  'mỏ Quý Xa',
  'ông Nguyễn Văn Quý',
  'tưởng niệm tháng tư',
  'không muộn hơn tám giờ',
  'thứ hai 2030',
  'lần thứ ba',
  'Sở Nội vụ',
  'Phòng Tổng hợp',
  'Trách nhiệm của tháng',
  'Ngày',
  'Tháng',
  'Năm',
  'năm bước',
  'đợt 2',
  '…/…/2025',
  'Ngày … tháng … năm 2025',
  'Tháng …/2025',
  'Đã hoàn thành',
  'Đã ban hành ngày 15/6/2025',
  'x',
  'Đang thực hiện',
  'Đề xuất hạn là thường xuyên',
  'Chưa thực hiện',
  '31/6/2025',
  '30/02/2025',
  '32/5/2025',
  'Ngày 31 tháng 4',
  'Không',
  '-',
  '',
  '   ',
  'Năm học 2025-2026',
  'Theo kế hoạch năm 2025',
  'Theo kế hoạch tháng',
  'Theo hồ sơ ngày 15/3/2025',
  'Sau khi có Nghị quyết ngày 15/3/2025',
];

test.each(silent)('“%s” gives no date', (text) => {
  const { kind, start, due, milestones } = readDeadline(text, reference);
  if (text.startsWith('tưởng niệm')) expect(kind).not.toBe('date');
  else expect({ start, due, milestones }).toEqual({ start: null, due: null, milestones: [] });
});

const prose = [
  'Thường xuyên theo dõi, đôn đốc các phòng thực hiện nhiệm vụ được giao trong năm 2025.',
  'Thực hiện Quyết định số 766/QĐ-TTg ngày 23/6/2022 và các văn bản có liên quan.',
  'Công bố 12/15 thủ tục, đạt 80% kế hoạch.',
  'Kế hoạch kiểm tra công vụ năm 2025 được ban hành.',
  'Tổ chức 02-03 hội nghị với 150 lượt người tham dự.',
  'Sử dụng kinh phí chi thường xuyên từ nguồn ngân sách nhà nước.',
  'Theo dõi tiến độ giải quyết hồ sơ trên Cổng dịch vụ công.',
  'Tỷ lệ hồ sơ trước hạn và đúng hạn đạt 98%.',
  'Đánh giá việc thực hiện giai đoạn 2021-2025.',
  'Phân công rõ người, rõ việc, rõ thời hạn.',
];

test.each(prose)('no deadline stands in “%s”', (text) => {
  expect(deadlinesWithin(text, reference)).toEqual([]);
});

test.each([
  'Thời hạn',
  'Tiến độ',
  'Thời gian hoàn thành',
  'Ghi chú',
  'STT',
  '3.1',
  '15',
  'Văn phòng Sở',
  'Theo dự toán được duyệt',
  ...prose,
])('“%s” does not look like a deadline cell', (text) => {
  expect(deadlineLikeness(text)).toBeLessThan(0.3);
});

test.each([
  'Thường xuyên',
  'Quý II',
  '31/12/2025',
  'Theo kế hoạch',
  'Trước ngày 15/12',
  'Trong năm 2025',
  'Hằng tháng',
  'Sau khi có kết luận',
  '6 tháng đầu năm',
  '12/2025',
  '2025',
  'thuong xuyen',
])('“%s” looks like a deadline cell', (text) => {
  expect(deadlineLikeness(text)).toBeGreaterThanOrEqual(0.7);
});
