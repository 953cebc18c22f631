/**
 * Sở Tài nguyên tỉnh Vạn Xuân, 2026 (an invented department): an appendix without any fault, which no check
 * may find anything in.
 */
import type { PlanSample } from './plan-sheet';
import { always, on, within } from './plan-sheet';

const OFFICE = 'Văn phòng Sở';

export const vanXuan: PlanSample = {
  sheet: 'Phụ lục',
  titles: [
    'PHỤ LỤC',
    'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026',
    '(Kèm theo Kế hoạch số 08/KH-STN ngày 15/01/2026 của Sở Tài nguyên tỉnh Vạn Xuân)',
  ],
  columns: [
    { field: 'number', heading: 'STT', width: 6 },
    { field: 'task', heading: 'Nhiệm vụ', width: 44 },
    { field: 'product', heading: 'Sản phẩm', width: 30 },
    { field: 'lead', heading: 'Đơn vị chủ trì', width: 22 },
    { field: 'cooperating', heading: 'Đơn vị phối hợp', width: 22 },
    { field: 'deadline', heading: 'Thời hạn hoàn thành', width: 20 },
    { field: 'note', heading: 'Ghi chú', width: 14 },
  ],
  deadlines: {
    'Tháng 3/2026': within('2026-03-01', '2026-03-31'),
    'Tháng 6/2026': within('2026-06-01', '2026-06-30'),
    'Quý II/2026': within('2026-04-01', '2026-06-30'),
    'Quý III/2026': within('2026-07-01', '2026-09-30'),
    'Quý IV/2026': within('2026-10-01', '2026-12-31'),
    'Chậm nhất ngày 30/9/2026': on('2026-09-30'),
    'Chậm nhất ngày 15/12/2026': on('2026-12-15'),
    'Thường xuyên': always,
    'Hằng tháng': { kind: 'recurring', recurrence: { every: 'month' } },
  },
  lines: [
    { kind: 'section', number: 'I', title: 'CHỈ ĐẠO, ĐIỀU HÀNH' },
    task('1', 'Tổ chức hội nghị triển khai kế hoạch cải cách hành chính', 'Biên bản hội nghị', OFFICE, 'Các phòng thuộc Sở', 'Tháng 3/2026'),
    task('2', 'Kiểm tra cải cách hành chính tại các chi nhánh', 'Thông báo kết luận kiểm tra', OFFICE, 'Phòng Tổ chức cán bộ', 'Quý III/2026'),
    task('3', 'Báo cáo kết quả thực hiện nhiệm vụ', 'Báo cáo tháng', 'Các phòng thuộc Sở', OFFICE, 'Hằng tháng'),
    { kind: 'section', number: 'II', title: 'CẢI CÁCH THỂ CHẾ' },
    task('1', 'Trình ban hành quy định về hạn mức giao đất', 'Dự thảo quyết định', 'Phòng Đất đai', 'Phòng Pháp chế', 'Quý II/2026'),
    task('2', 'Rà soát văn bản quy phạm pháp luật về môi trường', 'Báo cáo rà soát', 'Phòng Pháp chế', 'Phòng Môi trường', 'Chậm nhất ngày 30/9/2026'),
    { kind: 'section', number: 'III', title: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH' },
    task('1', 'Đơn giản hoá thủ tục cấp giấy phép khai thác nước mặt', 'Phương án đơn giản hoá', 'Phòng Tài nguyên nước', OFFICE, 'Tháng 6/2026'),
    task('2', 'Giải quyết hồ sơ đất đai đúng hạn', 'Tỷ lệ đúng hạn từ 98%', 'Văn phòng đăng ký đất đai', 'Phòng Đất đai', 'Thường xuyên'),
    task('3', 'Khảo sát mức độ hài lòng của người dân', 'Báo cáo khảo sát', OFFICE, 'Các phòng thuộc Sở', 'Quý IV/2026'),
    { kind: 'section', number: 'IV', title: 'TỔ CHỨC BỘ MÁY VÀ CÔNG VỤ' },
    task('1', 'Hoàn thiện đề án vị trí việc làm', 'Đề án được phê duyệt', 'Phòng Tổ chức cán bộ', OFFICE, 'Quý II/2026'),
    task('2', 'Bồi dưỡng nghiệp vụ cho công chức địa chính', '02 lớp bồi dưỡng', 'Phòng Tổ chức cán bộ', 'Phòng Đất đai', 'Quý III/2026'),
    { kind: 'section', number: 'V', title: 'TÀI CHÍNH CÔNG VÀ CHÍNH QUYỀN SỐ' },
    task('1', 'Công khai quyết toán kinh phí năm trước', 'Quyết định công khai', 'Phòng Kế hoạch - Tài chính', OFFICE, 'Tháng 6/2026'),
    task('2', 'Hoàn thành cơ sở dữ liệu đất đai cấp xã', 'Cơ sở dữ liệu vận hành', 'Trung tâm Công nghệ thông tin', 'Phòng Đất đai', 'Chậm nhất ngày 15/12/2026'),
    task('3', 'Bảo đảm an toàn thông tin của hệ thống một cửa', 'Báo cáo kiểm tra an toàn', 'Trung tâm Công nghệ thông tin', OFFICE, 'Thường xuyên'),
  ],
};

function task(
  number: string,
  text: string,
  product: string,
  lead: string,
  cooperating: string,
  deadline: string,
): PlanSample['lines'][number] {
  return { kind: 'task', cells: { number, task: text, product, lead, cooperating, deadline } };
}
