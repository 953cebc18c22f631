/** The screen of the scoreboard: charts, thresholds, months, pages to make, the record. */
type Text = string | number;

export const scoreboardPane = {
  intro:
    'Kết quả theo đơn vị và theo mục, tính đến ngày đang xem. Trang Tổng hợp có công thức tự tính nên người không cài tiện ích vẫn xem được.',
  make: 'Lập, cập nhật trang Tổng hợp',
  meeting: 'Lập trang họp giao ban',
  month: 'Tháng',
  close: 'Chốt số liệu',
  monthly: 'Lập báo cáo tháng',
  toClose: (month: Text) => `Tháng ${String(month)} đã qua mà chưa chốt số liệu.`,
  closeNow: (month: Text) => `Chốt tháng ${String(month)}`,
  closed: (month: Text) => `Đã chốt số liệu tháng ${String(month)}.`,
  needsTable: 'Chưa có bảng Nhiệm vụ. Bấm “Chuẩn hoá phụ lục” để lập, rồi mới lập được các trang dưới đây.',
  pages: 'Lập trang',
  crossed: 'Vượt ngưỡng',
  noneCrossed: 'Không đơn vị nào vượt ngưỡng.',
  crossing: {
    late: (d: { percent: Text; limit: Text }) => `trễ hạn ${String(d.percent)}% (ngưỡng ${String(d.limit)}%)`,
    'on-time': (d: { percent: Text; limit: Text }) =>
      `đúng hạn ${String(d.percent)}% (cần ${String(d.limit)}%)`,
    early: (d: { percent: Text; limit: Text }) =>
      `trước hạn ${String(d.percent)}% (cộng điểm từ ${String(d.limit)}%)`,
  },
  whole: 'Cả kế hoạch',
  byUnit: 'Theo đơn vị chủ trì',
  bySection: 'Theo mục',
  noUnit: '(chưa ghi đơn vị)',
  noSection: '(ngoài các mục)',
  parts: {
    onTime: 'Đúng hạn',
    done: 'Hoàn thành khác',
    late: 'Quá hạn mới xong',
    overdue: 'Quá hạn',
    open: 'Đang làm',
  },
  columns: {
    name: 'Tên',
    tasks: 'Số',
    overdue: 'Quá hạn',
    month: 'Đến hạn trong tháng',
    silent: 'Chưa cập nhật',
    rate: 'Hoàn thành',
  },
  bar: (d: { name: Text; tasks: Text; parts: Text }) =>
    `${String(d.name)}: ${String(d.tasks)} nhiệm vụ, ${String(d.parts)}`,
  trend: 'Qua các tháng',
  noTrend: 'Chưa chốt tháng nào. Chốt mỗi tháng một lần để thấy xu hướng.',
  trendMonth: (d: { month: Text; share: Text; overdue: Text }) =>
    `${String(d.month)}: hoàn thành ${String(d.share)}%, quá hạn ${String(d.overdue)}`,
  trendLegend: { completion: 'Tỷ lệ hoàn thành (%)', overdue: 'Số nhiệm vụ quá hạn' },
  journal: 'Nhật ký',
  journalCount: (count: Text) => `${String(count)} thao tác đã ghi, mới nhất ở trên.`,
  journalEntry: (d: { cells: Text; sheets: Text }) =>
    `${String(d.cells)} ô${d.sheets === '' ? '' : ` · ${String(d.sheets)}`}`,
  journalFrom: (files: Text) => `Từ tệp: ${String(files)}`,
  export: 'Xuất nhật ký (CSV)',
};
