/** What the calendar of deadlines says, and what is said once it is written. */
type Text = string | number;

export const calendar = {
  title: (d: { task: Text }) => `Hạn: ${String(d.task)}`,
  lead: 'Chủ trì',
  cooperating: 'Phối hợp',
  product: 'Sản phẩm',
  /** The calendar's own name, as calendar programs list it. */
  name: (d: { unit: Text | null }) => (d.unit === null ? 'Hạn CCHC' : `Hạn CCHC: ${String(d.unit)}`),
  done: (d: { file: Text; entries: Text }) =>
    `Đã ghi ${String(d.entries)} thời hạn vào lịch “${String(d.file)}”.`,
  cancelled: (d: { cancelled: Text }) =>
    `${String(d.cancelled)} mục đã xong hoặc không còn: nhập tệp này thì lịch tự bỏ.`,
  noUnit: (d: { unit: Text }) =>
    `Kế hoạch không có đơn vị “${String(d.unit)}”. Hãy ghi tên đơn vị như trong cột Chủ trì hoặc Phối hợp.`,
};
