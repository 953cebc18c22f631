/** The record of what was done to a workbook: how the sheet is headed, and what commands are called there. */
type Text = string | number;

export const journal = {
  /** Written into the workbook. */
  sheet: {
    name: 'Nhật ký',
    title: 'NHẬT KÝ THAO TÁC',
    explained:
      'Mỗi lần công cụ thay đổi sổ là một dòng; gõ tay trong ô thì không ghi. Khôi phục một bước thì dòng của bước đó cũng mất.',
    headings: {
      at: 'Thời điểm',
      command: 'Lệnh',
      what: 'Nội dung',
      cells: 'Số ô đã đổi',
      sheets: 'Trang',
      files: 'Từ tệp',
    },
    commands: {
      structure: 'Chuẩn hoá phụ lục',
      fix: 'Sửa nhanh',
      'record-progress': 'Ghi tiến độ',
      settings: 'Cài đặt',
      remember: 'Ghi nhớ lựa chọn',
      'export-findings': 'Xuất kết quả kiểm tra',
      amendment: 'Tiếp nhận phụ lục sửa đổi',
      targets: 'Lập bảng mục tiêu',
      annex: 'Lập phụ lục thống kê',
      'annex-form': 'Sửa mẫu phụ lục',
      consolidate: 'Gộp phụ lục các đơn vị',
      'take-in': 'Gộp báo cáo các đơn vị',
      'hand-out': 'Giao phiếu',
      scoreboard: 'Tổng hợp',
      'close-month': 'Chốt tháng',
      'meeting-page': 'Lập trang họp giao ban',
      'month-report': 'Lập báo cáo tháng',
      'fix-day': 'Đặt ngày tính',
    } as Readonly<Record<string, string>>,
  },
  why: 'Ghi lại thao tác vừa làm.',
  none: 'Sổ chưa có nhật ký: chưa lệnh nào thay đổi sổ.',
  line: (d: { at: Text; command: Text; cells: Text; sheets: Text; files: Text }) =>
    `${String(d.at)}  ${String(d.command)}: ${String(d.cells)} ô${d.sheets === '' ? '' : `, trang ${String(d.sheets)}`}${d.files === '' ? '' : `, từ ${String(d.files)}`}`,
  total: (d: { count: Text }) => `${String(d.count)} thao tác.`,
};
