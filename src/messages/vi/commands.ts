/** Names of the commands, what each does, and what is said when it has run. The manifest says the same. */
export const commands = {
  label: {
    structure: 'Chuẩn hoá phụ lục',
    check: 'Kiểm tra',
    highlight: 'Tô quá hạn',
    track: 'Bảng theo dõi',
    annex: 'Phụ lục I',
    merge: 'Tổng hợp',
    dashboard: 'Bảng điều khiển',
    help: 'Hướng dẫn',
  },
  tip: {
    structure:
      'Đọc phụ lục trong sổ này, nhận ra tiêu đề, mục và nhiệm vụ, rồi lập bảng Nhiệm vụ trên trang mới. Phụ lục gốc giữ nguyên.',
    check:
      'Tìm hàng thiếu thời hạn, thiếu đơn vị chủ trì, số thứ tự lệch và các lỗi khác; mỗi phát hiện có cách sửa và liên kết tới ô.',
    highlight: 'Tô màu hàng quá hạn và sắp đến hạn. Màu tự đổi theo ngày, kể cả khi không có tiện ích này.',
    track: 'Mở bảng Nhiệm vụ và ghi tiến độ, ngày hoàn thành, văn bản minh chứng.',
    annex: 'Chọn kỳ báo cáo để lập phụ lục thống kê từ bảng Nhiệm vụ.',
    merge: 'Tổng hợp kết quả theo đơn vị và theo mục.',
    dashboard: 'Mở ngăn bên cạnh: nhiệm vụ quá hạn, việc đến hạn trong tuần, kết quả kiểm tra và cài đặt.',
    help: 'Mở phần hướng dẫn và phím tắt trong ngăn bên cạnh.',
  },
  group: {
    tasks: 'Nhiệm vụ',
    annex: 'Phụ lục thống kê',
    merge: 'Báo cáo',
    pane: 'Xem và trợ giúp',
  },
  says: {
    checked: ({ findings }: { findings: number }) =>
      findings === 0 ? 'Đã kiểm tra: không có gì cần sửa.' : `Đã kiểm tra: ${String(findings)} chỗ cần xem.`,
    highlighted: ({ overdue, dueSoon }: { overdue: number; dueSoon: number }) =>
      `Đã tô màu: ${String(overdue)} nhiệm vụ quá hạn, ${String(dueSoon)} nhiệm vụ sắp đến hạn. Màu tự đổi theo ngày.`,
    unchanged: () => 'Không có gì thay đổi: sổ đã đúng như kết quả của lần chạy trước.',
  },
};
