/**
 * Sở Văn hoá và Gia đình tỉnh Trường Giang, 2026 (an invented department): goals merged down over their
 * tasks, sub-sections 6.1 and 6.2, nine columns, rows cut by page breaks.
 */
import type { PlanSample } from './plan-sheet';
import { always, on, within } from './plan-sheet';
import { cut } from './sheet-writer';

type Task = Extract<PlanSample['lines'][number], { kind: 'task' }>['cells'];

const OFFICE = 'Văn phòng';
const ALL = 'Các phòng chuyên môn';
const BUDGET = 'Theo dự toán được giao';

export const truongGiang: PlanSample = {
  sheet: 'PL nhiệm vụ 2026',
  titles: ['PHỤ LỤC 01', 'CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026', 'SỞ VĂN HOÁ VÀ GIA ĐÌNH TỈNH TRƯỜNG GIANG'],
  columns: [
    { field: 'number', heading: 'TT', width: 5 },
    { field: 'goal', heading: 'Mục tiêu', width: 22 },
    { field: 'task', heading: 'Nhiệm vụ trọng tâm', width: 30 },
    { field: 'activity', heading: 'Hoạt động', width: 32 },
    { field: 'product', heading: 'Kết quả/ sản phẩm', width: 22 },
    { field: 'lead', heading: 'Chủ trì', width: 14 },
    { field: 'cooperating', heading: 'Phối hợp', width: 16 },
    { field: 'deadline', heading: 'Thời gian hoàn thành', width: 16 },
    { field: 'budget', heading: 'Kinh phí', width: 12 },
  ],
  deadlines: {
    'Trước ngày 31/01/2026': on('2026-01-30'),
    'Tháng 02-03/2026': within('2026-02-01', '2026-03-31'),
    'Tháng 4-6/2026': within('2026-04-01', '2026-06-30'),
    'Quý I/2026': within('2026-01-01', '2026-03-31'),
    'Quý II, III/2026': within('2026-04-01', '2026-09-30'),
    'Quý IV năm 2026': within('2026-10-01', '2026-12-31'),
    'Năm 2026': within('2026-01-01', '2026-12-31'),
    'Thường xuyên': always,
    'Hằng quý': { kind: 'recurring', recurrence: { every: 'quarter' } },
    'Theo kế hoạch kiểm tra năm 2026': { kind: 'plan' },
  },
  lines: [
    { kind: 'section', number: 'I', title: 'CHỈ ĐẠO, ĐIỀU HÀNH' },
    {
      kind: 'goal',
      number: '1',
      goal: 'Nâng cao trách nhiệm người đứng đầu trong cải cách hành chính',
      tasks: [
        task('Ban hành kế hoạch cải cách hành chính của Sở', '- Dự thảo kế hoạch, lấy ý kiến các phòng.\n- Hoàn thiện, trình Giám đốc Sở ký ban hành.', 'Kế hoạch được ban hành', OFFICE, ALL, 'Trước ngày 31/01/2026'),
        task('Gắn kết quả cải cách hành chính với thi đua, khen thưởng', '- Bổ sung tiêu chí vào bảng chấm điểm thi đua.\n- Công bố kết quả hằng quý.', 'Bảng chấm điểm thi đua', OFFICE, ALL, 'Hằng quý'),
        task('Tổ chức kiểm tra cải cách hành chính tại các đơn vị trực thuộc', '- Thành lập đoàn kiểm tra.\n- Thông báo kết luận sau kiểm tra.', 'Thông báo kết luận', OFFICE, 'Phòng Tổ chức', 'Theo kế hoạch kiểm tra năm 2026', BUDGET),
      ],
    },
    {
      kind: 'goal',
      number: '2',
      goal: 'Đổi mới công tác tuyên truyền',
      tasks: [
        {
          ...task('', '', 'Phóng sự, tin bài', 'Phòng Thông tin', ALL, 'Tháng 4-6/2026', BUDGET),
          task: cut('Thực hiện chuyên mục cải cách hành chính trên', 'truyền thanh cơ sở'),
          activity: cut('- Xây dựng khung nội dung phát sóng.', '- Phát sóng ít nhất hai kỳ mỗi tháng.'),
        },
        task('Tổ chức cuộc thi tìm hiểu cải cách hành chính', '- Ban hành thể lệ.\n- Tổ chức thi và trao giải.', 'Cuộc thi cấp Sở', 'Phòng Thông tin', OFFICE, 'Quý II, III/2026', BUDGET),
      ],
    },
    { kind: 'section', number: 'II', title: 'CẢI CÁCH THỂ CHẾ' },
    {
      kind: 'goal',
      number: '3',
      goal: 'Hoàn thiện quy định về quản lý di tích và lễ hội',
      tasks: [
        task('Tham mưu quy chế quản lý, bảo vệ di tích của tỉnh', '- Khảo sát thực trạng.\n- Lấy ý kiến, thẩm định, trình ban hành.', 'Quyết định của Ủy ban nhân dân tỉnh', 'Phòng Di sản', ALL, 'Quý IV năm 2026', BUDGET),
        task('Rà soát văn bản quy phạm pháp luật còn hiệu lực', '- Lập danh mục.\n- Đề xuất sửa đổi, bãi bỏ.', 'Báo cáo rà soát', 'Pháp chế', ALL, 'Tháng 02-03/2026'),
      ],
    },
    { kind: 'page' },
    { kind: 'section', number: 'III', title: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH' },
    {
      kind: 'goal',
      number: '4',
      goal: 'Đơn giản hoá thủ tục, phục vụ người dân tốt hơn',
      tasks: [
        task('Rà soát thủ tục trong lĩnh vực quảng cáo ngoài trời', '- Đánh giá chi phí tuân thủ.\n- Kiến nghị cắt giảm thành phần hồ sơ.', 'Phương án đơn giản hoá', 'Phòng Văn hoá cơ sở', 'Pháp chế', 'Quý II, III/2026'),
        task('Tiếp nhận và trả kết quả không phụ thuộc địa giới hành chính', '- Phân loại thủ tục.\n- Hướng dẫn cơ sở thực hiện.', 'Danh mục thủ tục', OFFICE, ALL, 'Quý I/2026'),
        task('Trả kết quả đúng hẹn', '- Theo dõi hồ sơ sắp đến hạn mỗi sáng.\n- Nhắc phòng xử lý.', 'Không có hồ sơ trễ hạn', OFFICE, ALL, 'Thường xuyên'),
      ],
    },
    { kind: 'section', number: 'IV', title: 'TỔ CHỨC BỘ MÁY VÀ CÔNG VỤ' },
    {
      kind: 'goal',
      number: '5',
      goal: 'Bộ máy tinh gọn, đúng vị trí việc làm',
      tasks: [
        task('Sắp xếp các đơn vị sự nghiệp nghệ thuật', '- Xây dựng đề án.\n- Trình cấp có thẩm quyền phê duyệt.', 'Đề án được phê duyệt', 'Phòng Tổ chức', ALL, 'Quý IV năm 2026'),
        task('Bồi dưỡng nghiệp vụ cho viên chức thư viện, bảo tàng', '- Khảo sát nhu cầu.\n- Mở lớp bồi dưỡng.', '03 lớp bồi dưỡng', 'Phòng Tổ chức', 'Thư viện tỉnh, Bảo tàng tỉnh', 'Tháng 4-6/2026', BUDGET),
      ],
    },
    { kind: 'section', number: 'V', title: 'CẢI CÁCH TÀI CHÍNH CÔNG' },
    {
      kind: 'goal',
      number: '6',
      goal: 'Sử dụng kinh phí đúng mục đích',
      tasks: [
        task('Giao quyền tự chủ cho đơn vị sự nghiệp', '- Thẩm định phương án tự chủ.\n- Trình quyết định giao.', 'Quyết định giao quyền tự chủ', 'Kế hoạch - Tài chính', ALL, 'Quý I/2026'),
      ],
    },
    { kind: 'section', number: 'VI', title: 'CHÍNH QUYỀN SỐ VÀ QUẢN LÝ CHẤT LƯỢNG' },
    { kind: 'sub-section', number: '6.1', title: 'Xây dựng chính quyền số' },
    {
      kind: 'goal',
      number: '7',
      goal: 'Dữ liệu văn hoá được số hoá và chia sẻ',
      tasks: [
        task('Số hoá hồ sơ di tích đã xếp hạng', '- Chụp, quét hồ sơ gốc.\n- Nhập dữ liệu lên hệ thống.', 'Cơ sở dữ liệu di tích', 'Phòng Di sản', 'Bảo tàng tỉnh', 'Năm 2026', BUDGET),
        task('Ký số toàn bộ văn bản phát hành', '- Cấp chữ ký số.\n- Kiểm tra việc sử dụng.', '100% văn bản ký số', OFFICE, ALL, 'Thường xuyên'),
      ],
    },
    { kind: 'sub-section', number: '6.2', title: 'Duy trì hệ thống quản lý chất lượng' },
    {
      kind: 'goal',
      number: '8',
      goal: 'Quy trình nội bộ thống nhất',
      tasks: [
        task('Đánh giá nội bộ hệ thống quản lý chất lượng', '- Lập kế hoạch đánh giá.\n- Khắc phục điểm không phù hợp.', 'Báo cáo đánh giá nội bộ', OFFICE, ALL, 'Quý IV năm 2026'),
      ],
    },
  ],
};

function task(
  text: string,
  activity: string,
  product: string,
  lead: string,
  cooperating: string,
  deadline: string,
  budget = '',
): Task {
  return { task: text, activity, product, lead, cooperating, deadline, budget };
}
