/** What the task sheets that go out to units say, and why each part of them is there. */
type Text = string | number;

export const handOut = {
  /** On the sheets; always Vietnamese, as they go from office to office. */
  sheet: {
    title: (d: { unit: Text }) => `PHIẾU BÁO CÁO TIẾN ĐỘ NHIỆM VỤ – ${String(d.unit)}`,
    plan: (d: { year?: Text }) =>
      `Kế hoạch cải cách hành chính${d.year === undefined ? '' : ` năm ${String(d.year)}`}`,
    month: (d: { month: Text; year: Text }) => `tháng ${String(d.month)}/${String(d.year)}`,
    slip: (d: { plan: Text; period: Text; sendBy: Text }) =>
      `${String(d.plan)}. Kỳ báo cáo: ${String(d.period)}. Điền các cột có tiêu đề màu vàng, gửi về Văn phòng chậm nhất ngày ${String(d.sendBy)}.`,
    role: 'Vai trò',
    lead: 'Chủ trì',
    cooperating: 'Phối hợp',
  },
  said: {
    line: (d: { file: Text; lead: Text; cooperating: Text }) =>
      `  ${String(d.file)}: chủ trì ${String(d.lead)}, phối hợp ${String(d.cooperating)} nhiệm vụ`,
    unassigned: (d: { id: Text; task: Text; lead: Text }) =>
      `  Chưa rõ đơn vị chủ trì (${String(d.lead) === '' ? 'ô trống' : `“${String(d.lead)}”`}), không có trong phiếu chủ trì nào: ${String(d.id)} ${String(d.task)}`,
    done: (d: { files: Text; folder: Text; sendBy: Text }) =>
      `Đã lập ${String(d.files)} phiếu trong thư mục “${String(d.folder)}”, hạn gửi về ${String(d.sendBy)}.`,
    noUnit: (d: { file: Text }) =>
      `Không nhận ra đơn vị nào trong cột chủ trì, phối hợp của “${String(d.file)}” nên không lập phiếu. Hãy ghi tên đơn vị vào cột Chủ trì.`,
  },
  why: {
    rows: 'Ghi nơi nhiệm vụ đứng trong phụ lục của sở',
    slip: 'Ghi tên đơn vị, kỳ báo cáo và hạn gửi lên phiếu',
    locks: 'Khoá mọi ô trừ các ô tiến độ mà đơn vị điền',
  },
};
