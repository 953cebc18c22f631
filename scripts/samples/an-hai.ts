/**
 * Sở Du lịch tỉnh An Hải, 2026 (an invented department): headings repeated on every page, rows cut by page
 * breaks, remains of HTML from the document system, tasks numbered 3.1 under groups, a status column.
 * On 22/11/2026 some tasks are done, some overdue, some fall due within days.
 */
import type { PlanSample } from './plan-sheet';
import { always, on, within } from './plan-sheet';
import { cut } from './sheet-writer';

const OFFICE = 'Văn phòng Sở';
const ALL = 'Các phòng, đơn vị thuộc Sở';
const TRAVEL = 'Phòng Quản lý lữ hành';
const LODGING = 'Phòng Quản lý cơ sở lưu trú';
const PLANNING = 'Phòng Kế hoạch - Phát triển du lịch';
const CENTRE = 'Trung tâm Xúc tiến du lịch';
const DONE = 'Đã hoàn thành';
const GOING = 'Đang thực hiện';

export const anHai: PlanSample = {
  sheet: 'Phụ lục',
  titles: [
    'PHỤ LỤC',
    'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA SỞ DU LỊCH TỈNH AN HẢI',
    '(Kèm theo Kế hoạch số 12/KH-SDL ngày 09/01/2026 của Sở Du lịch tỉnh An Hải)',
  ],
  columns: [
    { field: 'number', heading: 'TT', width: 6 },
    { field: 'task', heading: 'Nhiệm vụ cụ thể', width: 44 },
    { field: 'product', heading: 'Kết quả/sản phẩm', width: 32 },
    { field: 'deadline', heading: 'Thời gian hoàn thành', width: 20 },
    { field: 'lead', heading: 'Đơn vị chủ trì', width: 20 },
    { field: 'cooperating', heading: 'Đơn vị phối hợp', width: 20 },
    { field: 'status', heading: 'Tình hình thực hiện', width: 16 },
    { field: 'note', heading: 'Ghi chú', width: 18 },
  ],
  deadlines: {
    'Trước ngày 20/01/2026': on('2026-01-19'),
    'Tháng 02/2026': within('2026-02-01', '2026-02-28'),
    'Quý I/2026': within('2026-01-01', '2026-03-31'),
    'Quý II/2026': within('2026-04-01', '2026-06-30'),
    'Quý III/2026': within('2026-07-01', '2026-09-30'),
    'Quý IV/2026': within('2026-10-01', '2026-12-31'),
    'Quý II, III/2026': within('2026-04-01', '2026-09-30'),
    'Tháng 10/2026': within('2026-10-01', '2026-10-31'),
    'Tháng 11/2026': within('2026-11-01', '2026-11-30'),
    'Tháng 12/2026': within('2026-12-01', '2026-12-31'),
    'Trong năm 2026': within('2026-01-01', '2026-12-31'),
    '6 tháng đầu năm 2026': within('2026-01-01', '2026-06-30'),
    'Chậm nhất ngày 25/11/2026': on('2026-11-25'),
    'Trước ngày 28/11/2026': on('2026-11-27'),
    'Trước ngày 15/11/2026': on('2026-11-14'),
    'Trước ngày 05/12/2026': on('2026-12-04'),
    'Xong trước ngày 31/10/2026': on('2026-10-30'),
    'Ngày 20/11/2026': on('2026-11-20'),
    'Đến ngày 30/11/2026': on('2026-11-30'),
    'Thường xuyên': always,
    'Thường xuyên trong năm': { kind: 'continuous', start: '2026-01-01', due: '2026-12-31' },
    'Ngày 25 hằng tháng': { kind: 'recurring', recurrence: { every: 'month', day: 25 } },
    'Định kỳ hằng quý': { kind: 'recurring', recurrence: { every: 'quarter' } },
    'Sau khi có kết luận của Đoàn kiểm tra': { kind: 'event' },
    'Theo kế hoạch của Ủy ban nhân dân tỉnh': { kind: 'plan' },
  },
  lines: [
    { kind: 'section', number: 'I', title: 'CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH' },
    task('1', 'Xây dựng, ban hành Kế hoạch cải cách hành chính năm 2026 của Sở', 'Kế hoạch của Giám đốc Sở', 'Trước ngày 20/01/2026', OFFICE, ALL, DONE),
    task('2', 'Tổ chức hội nghị triển khai nhiệm vụ và ký cam kết giữa Giám đốc Sở với trưởng các phòng, đơn vị', 'Hội nghị; bản cam kết của từng đơn vị', 'Tháng 02/2026', OFFICE, ALL, DONE),
    task('3', 'Kiểm tra việc thực hiện cải cách hành chính tại các phòng, đơn vị', 'Kế hoạch kiểm tra; thông báo kết luận', 'Quý II, III/2026', OFFICE, 'Thanh tra viên phụ trách', DONE),
    task('4', 'Khắc phục tồn tại, hạn chế đã nêu sau kiểm tra', 'Báo cáo khắc phục của đơn vị được kiểm tra', 'Sau khi có kết luận của Đoàn kiểm tra', 'Đơn vị được kiểm tra', OFFICE, GOING),
    task('5', 'Gửi kết quả thực hiện nhiệm vụ về Văn phòng Sở để tổng hợp', 'Báo cáo tháng của từng đơn vị', 'Ngày 25 hằng tháng', ALL, OFFICE, GOING),
    { kind: 'page' },
    task('6', 'Đăng tin, bài về cải cách hành chính trên trang thông tin điện tử và mạng xã hội của Sở', 'Ít nhất 24 tin, bài trong năm', 'Thường xuyên trong năm', CENTRE, ALL, GOING),
    {
      kind: 'task',
      cells: {
        number: '7',
        task: cut(
          'Tự đánh giá, chấm điểm kết quả cải cách hành chính năm 2026 của Sở,',
          'kèm tài liệu kiểm chứng theo từng tiêu chí',
        ),
        product: cut('Báo cáo tự đánh giá; bảng điểm', 'và danh mục tài liệu kiểm chứng'),
        deadline: 'Trước ngày 05/12/2026',
        lead: OFFICE,
        cooperating: ALL,
        status: '',
      },
    },
    { kind: 'section', number: 'II', title: 'CẢI CÁCH THỂ CHẾ' },
    task('1', 'Tham mưu nghị quyết hỗ trợ phát triển du lịch cộng đồng vùng ven biển', 'Dự thảo nghị quyết trình Hội đồng nhân dân tỉnh', 'Quý III/2026', PLANNING, LODGING, DONE),
    task('2', 'Rà soát văn bản quy phạm pháp luật thuộc lĩnh vực quản lý', 'Báo cáo kết quả rà soát', 'Tháng 10/2026', 'Bộ phận pháp chế', ALL, GOING, 'Đã xin lùi một tuần'),
    task('3', 'Theo dõi tình hình thi hành pháp luật về du lịch', 'Kế hoạch và báo cáo theo dõi', 'Trước ngày 15/11/2026', 'Bộ phận pháp chế', TRAVEL, GOING),
    { kind: 'page' },
    { kind: 'section', number: 'III', title: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH' },
    task('1', 'Kiểm soát việc ban hành mới thủ tục hành chính, bảo đảm chỉ ban hành thủ tục thật sự cần thiết', 'Văn bản tham gia ý kiến', 'Thường xuyên', OFFICE, ALL, GOING),
    task('2', 'Rà soát, đơn giản hoá thủ tục cấp giấy phép kinh doanh dịch vụ lữ hành nội địa', 'Phương án đơn giản hoá; quyết định thông qua', 'Quý III/2026', TRAVEL, OFFICE, DONE),
    { kind: 'group', number: '3', title: 'Giải quyết hồ sơ theo cơ chế một cửa' },
    htmlTask('3.1', 'Số hoá hồ sơ, giấy tờ và kết quả giải quyết thủ tục hành chính', '<p>100% hồ sơ mới được số hoá;<br>- 100% kết quả còn hiệu lực được số hoá</p>', '100% hồ sơ mới được số hoá;\n- 100% kết quả còn hiệu lực được số hoá', 'Trong năm 2026', 'Bộ phận Một cửa', ALL, GOING),
    task('3.2', 'Giải quyết đúng hạn và trước hạn hồ sơ thuộc thẩm quyền', 'Tỷ lệ đúng hạn, trước hạn từ 98% trở lên', 'Thường xuyên', TRAVEL, LODGING, GOING),
    task('3.3', 'Công khai thư xin lỗi đối với hồ sơ trễ hạn', 'Thư xin lỗi kèm thời hạn trả lại', 'Thường xuyên', 'Bộ phận Một cửa', ALL, GOING),
    { kind: 'group', number: '4', title: 'Tiếp nhận và xử lý phản ánh, kiến nghị' },
    {
      kind: 'task',
      cells: {
        number: '4.1',
        task: cut(
          'Xử lý phản ánh, kiến nghị của tổ chức, cá nhân về quy định hành chính và',
          'về hành vi của công chức khi giải quyết thủ tục',
        ),
        product: 'Văn bản trả lời được công khai',
        deadline: 'Định kỳ hằng quý',
        lead: OFFICE,
        cooperating: ALL,
        status: GOING,
      },
    },
    task('4.2', 'Khảo sát sự hài lòng của doanh nghiệp lữ hành và khách lưu trú', 'Báo cáo kết quả khảo sát', 'Ngày 20/11/2026', CENTRE, TRAVEL, GOING),
    { kind: 'blank' },
    { kind: 'section', number: 'IV', title: 'CẢI CÁCH TỔ CHỨC BỘ MÁY' },
    task('1', 'Rà soát chức năng, nhiệm vụ của các phòng sau sắp xếp', 'Quyết định quy định chức năng, nhiệm vụ', '6 tháng đầu năm 2026', OFFICE, ALL, DONE),
    task('2', 'Xây dựng đề án tự chủ của Trung tâm Xúc tiến du lịch giai đoạn 2027-2029', 'Đề án trình Ủy ban nhân dân tỉnh', 'Chậm nhất ngày 25/11/2026', CENTRE, PLANNING, GOING),
    task('3', 'Thực hiện phân cấp, uỷ quyền giải quyết một số thủ tục hành chính', 'Quyết định uỷ quyền', 'Theo kế hoạch của Ủy ban nhân dân tỉnh', OFFICE, LODGING, GOING),
    { kind: 'page' },
    { kind: 'section', number: 'V', title: 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ' },
    task('1', 'Cập nhật bản mô tả công việc và khung năng lực của từng vị trí việc làm', 'Bản mô tả được phê duyệt', 'Quý I/2026', OFFICE, ALL, DONE),
    task('2', 'Mở lớp bồi dưỡng kỹ năng ngoại ngữ du lịch cho công chức tiếp công dân', '02 lớp, tối thiểu 40 lượt người', 'Quý II/2026', OFFICE, CENTRE, DONE),
    task('3', 'Kiểm tra kỷ luật, kỷ cương hành chính', 'Biên bản kiểm tra đột xuất', 'Thường xuyên', OFFICE, ALL, GOING),
    task('4', 'Đánh giá, xếp loại công chức, viên chức và người lao động năm 2026', 'Quyết định công nhận kết quả xếp loại', 'Tháng 12/2026', OFFICE, ALL, ''),
    { kind: 'section', number: 'VI', title: 'CẢI CÁCH TÀI CHÍNH CÔNG' },
    task('1', 'Công khai dự toán, quyết toán ngân sách đúng quy định', 'Quyết định và biểu mẫu công khai', 'Định kỳ hằng quý', 'Bộ phận kế toán', OFFICE, GOING),
    task('2', 'Sửa đổi quy chế chi tiêu nội bộ và quy chế quản lý tài sản công', 'Quy chế được ban hành', 'Xong trước ngày 31/10/2026', 'Bộ phận kế toán', ALL, GOING),
    task('3', 'Giải ngân vốn đầu tư công năm 2026', 'Tỷ lệ giải ngân từ 95% trở lên', 'Tháng 12/2026', PLANNING, 'Bộ phận kế toán', GOING),
    { kind: 'page' },
    { kind: 'section', number: 'VII', title: 'XÂY DỰNG CHÍNH QUYỀN SỐ' },
    { kind: 'group', number: '1', title: 'Hạ tầng và nền tảng số' },
    task('1.1', 'Nâng cấp mạng nội bộ và thiết bị bảo mật', 'Hệ thống được nghiệm thu', 'Quý III/2026', OFFICE, CENTRE, DONE),
    task('1.2', 'Kết nối dữ liệu cơ sở lưu trú với nền tảng chia sẻ dữ liệu của tỉnh', 'Dữ liệu được chia sẻ qua trục liên thông', 'Tháng 11/2026', LODGING, OFFICE, GOING),
    {
      kind: 'task',
      cells: {
        number: '1.3',
        task: cut('Xây dựng bản đồ du lịch số của tỉnh', 'gồm điểm đến, tuyến tham quan, cơ sở lưu trú'),
        product: cut('Bản đồ số hoạt động trên điện thoại', 'và trang thông tin điện tử'),
        deadline: 'Đến ngày 30/11/2026',
        lead: CENTRE,
        cooperating: PLANNING,
        status: GOING,
      },
    },
    { kind: 'group', number: '2', title: 'Ứng dụng công nghệ thông tin trong nội bộ' },
    htmlTask('2.1', 'Xử lý văn bản và hồ sơ công việc trên môi trường mạng', 'Từ 95% hồ sơ&nbsp;công việc được xử lý trên mạng', 'Từ 95% hồ sơ công việc được xử lý trên mạng', 'Thường xuyên', OFFICE, ALL, GOING),
    task('2.2', 'Tập huấn kỹ năng số và an toàn thông tin cho công chức, viên chức', '01 lớp tập huấn', 'Trước ngày 28/11/2026', OFFICE, ALL, GOING),
    task('2.3', 'Đánh giá mức độ chuyển đổi số của Sở', 'Báo cáo tự đánh giá', 'Quý IV/2026', OFFICE, ALL, ''),
  ],
};

function task(
  number: string,
  text: string,
  product: string,
  deadline: string,
  lead: string,
  cooperating: string,
  status: string,
  note = '',
): PlanSample['lines'][number] {
  return { kind: 'task', cells: { number, task: text, product, deadline, lead, cooperating, status, note } };
}

function htmlTask(
  number: string,
  text: string,
  shown: string,
  clean: string,
  deadline: string,
  lead: string,
  cooperating: string,
  status: string,
): PlanSample['lines'][number] {
  return {
    kind: 'task',
    cells: { number, task: text, product: { shown, clean }, deadline, lead, cooperating, status },
  };
}
