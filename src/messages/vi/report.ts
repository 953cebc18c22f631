/** What the command line says of a report it drafted. */
type Text = string | number;

export const report = {
  saved: (d: { file: Text; period: Text; sections: Text }) =>
    `Đã ghi dự thảo báo cáo ${d.period} (${d.sections} phần) vào “${d.file}”.`,
  blankLines: (d: { count: Text; lines: Text }) => `${d.count} chỉ tiêu chưa có số liệu: ${d.lines}`,
  nothing: (d: { period: Text }) =>
    `Sổ không có số liệu nào của kỳ ${d.period} và không có nhiệm vụ nào để lập báo cáo. Hãy chuẩn hoá phụ lục nhiệm vụ hoặc lập phụ lục thống kê của kỳ này trước.`,
};
