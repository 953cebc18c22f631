/**
 * Sở Công nghiệp và Thương mại tỉnh Sông Lam, 2026 (an invented department): an appendix copied from PDF.
 * Lines end where the column did, numbers were typed as numbers, no column tells who cooperates, and some
 * tasks have no deadline or no unit.
 */
import type { PlanSample } from './plan-sheet';
import { on, within } from './plan-sheet';
import { cut, fromPdf } from './sheet-writer';

export const songLam: PlanSample = {
  sheet: 'Phu luc KH',
  titles: [
    'PHỤ LỤC',
    'Nhiệm vụ thực hiện công tác cải cách hành chính năm 2026',
    '(Ban hành kèm theo Kế hoạch số     /KH-SCNTM ngày     tháng 3 năm 2026)',
  ],
  numericNumbers: true,
  columns: [
    { field: 'number', heading: 'STT', width: 5 },
    { field: 'task', heading: 'Nhiệm vụ,\nhoạt động', width: 30 },
    { field: 'product', heading: 'Kết quả/\nsản phẩm', width: 30 },
    { field: 'deadline', heading: 'Tiến độ', width: 16 },
    { field: 'lead', heading: 'Phân công\nthực hiện', width: 20 },
    { field: 'note', heading: 'Ghi chú', width: 14 },
  ],
  deadlines: {
    'Tháng 3/2026': within('2026-03-01', '2026-03-31'),
    'Tháng 9/2026': within('2026-09-01', '2026-09-30'),
    'Quý II/2026': within('2026-04-01', '2026-06-30'),
    'Quý III, IV/2026': within('2026-07-01', '2026-12-31'),
    'Trước ngày 30/11/2026': on('2026-11-29'),
    'Chậm nhất trong ngày 10/12/2026': on('2026-12-10'),
    'Năm 2026': within('2026-01-01', '2026-12-31'),
    'Thường xuyên trong năm': { kind: 'continuous', start: '2026-01-01', due: '2026-12-31' },
    'Thứ sáu hằng tuần': { kind: 'recurring', recurrence: { every: 'week', day: 'FR' } },
    'Định kỳ hằng tháng': { kind: 'recurring', recurrence: { every: 'month' } },
    'Sau khi có thông báo kết luận kiểm tra': { kind: 'event' },
    'Theo kế hoạch của Bộ Công nghiệp': { kind: 'plan' },
  },
  lines: [
    { kind: 'section', number: 'I', title: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH' },
    task('1', 'Phân công lãnh đạo Sở phụ trách từng lĩnh vực cải cách hành chính', 'Quyết định phân công của Giám đốc Sở', 'Tháng 3/2026', 'Văn phòng Sở'),
    task('2', 'Giao ban kiểm điểm tiến độ thực hiện nhiệm vụ được giao', 'Thông báo kết luận giao ban', 'Thứ sáu hằng tuần', 'Văn phòng Sở và các phòng chuyên môn'),
    task('3', 'Phổ biến kết quả xếp hạng cải cách hành chính đến toàn thể công chức, người lao động', 'Hội nghị phân tích kết quả và danh mục việc cần khắc phục', 'Quý II/2026', 'Văn phòng Sở'),
    task('4', 'Xử lý các vấn đề phát hiện qua kiểm tra', 'Báo cáo khắc phục có minh chứng', 'Sau khi có thông báo kết luận kiểm tra', 'Các phòng được kiểm tra'),
    task('5', 'Phát động phong trào sáng kiến cải cách hành chính', 'Mỗi phòng có ít nhất 01 sáng kiến được công nhận', 'Tháng 9/2026', 'Các phòng, đơn vị'),
    { kind: 'section', number: 'II', title: 'CẢI CÁCH THỂ CHẾ' },
    task('1', 'Trình ban hành quy chế quản lý cụm công nghiệp trên địa bàn tỉnh', 'Quyết định của Ủy ban nhân dân tỉnh', 'Quý III, IV/2026', 'Phòng Quản lý công nghiệp'),
    {
      kind: 'task',
      cells: {
        number: '2',
        task: cut('Tổ chức đối thoại với doanh nghiệp\ntrong các khu, cụm công', 'nghiệp về vướng mắc pháp lý'),
        product: cut('Biên bản đối thoại; văn bản trả lời', 'từng kiến nghị'),
        deadline: 'Trước ngày 30/11/2026',
        lead: 'Phòng Quản lý thương mại',
        note: '',
      },
    },
    task('3', 'Rà soát văn bản của tỉnh về quản lý chợ', 'Danh mục văn bản cần sửa đổi', '', 'Phòng Quản lý thương mại', 'Chờ hướng dẫn'),
    { kind: 'blank' },
    { kind: 'section', number: 'III', title: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH' },
    task('1', 'Niêm yết, công khai đầy đủ thủ tục hành chính tại nơi tiếp nhận', 'Bảng niêm yết và mã tra cứu nhanh', 'Thường xuyên trong năm', 'Bộ phận Một cửa'),
    task('2', 'Cắt giảm thời gian giải quyết thủ tục trong lĩnh vực vật liệu nổ công nghiệp', 'Giảm tối thiểu 20% thời gian so với quy định', 'Tháng 9/2026', 'Phòng Kỹ thuật an toàn'),
    task('3', 'Tiếp nhận hồ sơ trực tuyến', 'Tỷ lệ hồ sơ trực tuyến đạt từ 90%', 'Năm 2026', ''),
    { kind: 'page' },
    { kind: 'section', number: 'IV', title: 'CẢI CÁCH TỔ CHỨC BỘ MÁY VÀ CHẾ ĐỘ CÔNG VỤ' },
    task('1', 'Sắp xếp lại các đầu mối bên trong của Trung tâm Khuyến công', 'Đề án được phê duyệt', 'Quý III, IV/2026', 'Trung tâm Khuyến công'),
    task('2', 'Cử công chức tham gia bồi dưỡng theo chương trình của Bộ', 'Chứng chỉ hoàn thành khoá học', 'Theo kế hoạch của Bộ Công nghiệp', 'Văn phòng Sở'),
    task('3', 'Lấy phiếu đánh giá thái độ phục vụ của công chức Một cửa', 'Bảng tổng hợp kết quả đánh giá', 'Định kỳ hằng tháng', 'Bộ phận Một cửa'),
    { kind: 'section', number: 'V', title: 'TÀI CHÍNH CÔNG VÀ CHUYỂN ĐỔI SỐ' },
    task('1', 'Thực hành tiết kiệm, chống lãng phí trong sử dụng kinh phí', 'Báo cáo kết quả tiết kiệm', 'Chậm nhất trong ngày 10/12/2026', 'Kế toán Sở'),
    task('2', 'Số hoá hồ sơ lưu trữ giai đoạn trước năm 2020', 'Kho hồ sơ điện tử', 'Năm 2026', 'Văn phòng Sở'),
    task('3', 'Duy trì, cải tiến hệ thống quản lý chất lượng', 'Báo cáo xem xét của lãnh đạo', 'Trước ngày 30/11/2026', 'Văn phòng Sở'),
  ],
};

function task(
  number: string,
  text: string,
  product: string,
  deadline: string,
  lead: string,
  note = '',
): PlanSample['lines'][number] {
  const cells = {
    number,
    task: fromPdf(text),
    product: fromPdf(product),
    deadline,
    lead: fromPdf(lead),
    note,
  };
  return { kind: 'task', cells };
}
