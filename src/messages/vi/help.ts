/** Hướng dẫn: how the work goes in steps, the keys, what becomes of the data. */
export const help = {
  steps: [
    'Mở sổ có phụ lục kế hoạch, bấm Chuẩn hoá phụ lục: bảng Nhiệm vụ được lập trên trang mới, phụ lục gốc giữ nguyên.',
    'Bấm Kiểm tra: mỗi phát hiện nói rõ chỗ nào, vì sao, sửa thế nào.',
    'Bấm Tô quá hạn: hàng quá hạn và sắp đến hạn có màu, tự đổi theo ngày.',
    'Hằng ngày: mở Nhiệm vụ, ghi tiến độ, ngày hoàn thành và văn bản minh chứng.',
    'Hằng tháng: mở Đơn vị để giao phiếu, nhận báo cáo gửi về và soạn thư nhắc; bấm Tổng hợp để có kết quả theo đơn vị, trang họp giao ban và báo cáo tháng.',
    'Cuối kỳ: bấm Phụ lục I rồi chọn kỳ. Số nào tính được từ bảng Nhiệm vụ thì tự tính, số còn lại nhập ở phần Phụ lục I; phần Báo cáo có dự thảo và đối chiếu lời văn với phụ lục.',
    'Nếu cột hay hàng bị đọc sai: mở Cột và bảng, chọn lại; lựa chọn được ghi nhớ.',
    'Muốn bỏ bước vừa làm: bấm Khôi phục ở dòng thông báo đầu ngăn.',
  ],
  stepsTitle: 'Cách làm',
  keysTitle: 'Phím tắt',
  regions: 'Qua lại giữa ribbon, bảng tính và ngăn này',
  privacyTitle: 'Dữ liệu',
  privacy:
    'Mọi việc diễn ra trên máy này. Tiện ích không gửi nội dung sổ đi đâu và không thu thập số liệu sử dụng.',
};
