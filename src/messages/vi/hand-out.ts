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
  why: {
    rows: 'Ghi nơi nhiệm vụ đứng trong phụ lục của sở',
    slip: 'Ghi tên đơn vị, kỳ báo cáo và hạn gửi lên phiếu',
    locks: 'Khoá mọi ô trừ các ô tiến độ mà đơn vị điền',
  },
};
