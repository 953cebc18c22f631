/** The mail that reminds a unit of its tasks, to paste into any mail program. */
type Text = string | number;

export const mail = {
  /** As it is pasted; always Vietnamese. */
  letter: {
    subject: (d: { unit: Text; period: Text; overdue: Text; soon: Text }) =>
      `Nhắc tiến độ cải cách hành chính ${String(d.period)} – ${String(d.unit)}: ${String(d.overdue)} quá hạn, ${String(d.soon)} sắp đến hạn`,
    greeting: (d: { unit: Text }) => `Kính gửi: ${String(d.unit)}`,
    opening: (d: { plan: Text; asOf: Text }) =>
      `Văn phòng thông báo tình hình các nhiệm vụ thuộc ${String(d.plan)}, tính đến ngày ${String(d.asOf)}:`,
    group: {
      overdue: 'QUÁ HẠN',
      'due-soon': 'SẮP ĐẾN HẠN',
      'on-track': 'TRONG HẠN',
      undated: 'CHƯA XÁC ĐỊNH ĐƯỢC NGÀY HẠN',
      cooperating: 'PHỐI HỢP, QUÁ HẠN HOẶC SẮP ĐẾN HẠN',
    },
    heading: (d: { group: Text; count: Text }) => `${String(d.group)} (${String(d.count)}):`,
    task: (d: { place: Text; task: Text; details: Text }) =>
      `${String(d.place)}. ${String(d.task)}${d.details === '' ? '' : ` (${String(d.details)})`}`,
    due: (d: { day: Text }) => `hạn ${String(d.day)}`,
    late: (d: { days: Text }) => `quá ${String(d.days)} ngày`,
    left: (d: { days: Text }) => `còn ${String(d.days)} ngày`,
    today: 'đến hạn hôm nay',
    asWritten: (d: { deadline: Text }) => `thời hạn ghi: ${String(d.deadline)}`,
    leads: (d: { unit: Text }) => `chủ trì: ${String(d.unit)}`,
    product: (d: { product: Text }) => `sản phẩm: ${String(d.product)}`,
    explain: 'Với nhiệm vụ quá hạn, đề nghị nêu rõ nguyên nhân và ngày dự kiến hoàn thành.',
    request: (d: { sendBy: Text }) =>
      `Đề nghị cập nhật tiến độ, ngày hoàn thành, văn bản minh chứng vào phiếu báo cáo và gửi về Văn phòng chậm nhất ngày ${String(d.sendBy)}.`,
    closing: 'Trân trọng.',
  },
  said: {
    to: (d: { unit: Text }) => `===== ${String(d.unit)} =====`,
    subject: (d: { subject: Text }) => `Tiêu đề: ${String(d.subject)}`,
    none: 'Không đơn vị nào có nhiệm vụ còn mở, không có thư nào cần gửi.',
    nothingOpen: (d: { unit: Text }) =>
      `“${String(d.unit)}” không có nhiệm vụ nào còn mở, không cần gửi thư.`,
  },
};
