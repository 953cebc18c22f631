/** What the calendar of deadlines says, and what is said once it is written. */
type Text = string | number;

export const calendar = {
  title: (d: { task: Text }) => `Hạn: ${String(d.task)}`,
  lead: 'Chủ trì',
  cooperating: 'Phối hợp',
  product: 'Sản phẩm',
  done: (d: { file: Text; entries: Text }) =>
    `Đã ghi ${String(d.entries)} thời hạn vào lịch “${String(d.file)}”.`,
  noUnit: (d: { unit: Text }) =>
    `Kế hoạch không có đơn vị “${String(d.unit)}”. Hãy ghi tên đơn vị như trong cột Chủ trì hoặc Phối hợp.`,
};
