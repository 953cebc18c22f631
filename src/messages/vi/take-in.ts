/** What is said when units' files are put together: what was taken over, what contradicts, what is missing. */
type Text = string | number;

export const takeIn = {
  why: 'Ghi số liệu đơn vị báo cáo vào bảng nhiệm vụ',
  field: {
    progress: 'Tiến độ',
    doneOn: 'Ngày hoàn thành',
    evidence: 'Văn bản minh chứng',
    followUp: 'Ghi chú theo dõi',
    deadline: 'Thời hạn',
    due: 'Hạn',
  },
  conflict: {
    'files-differ': 'Các tệp ghi khác nhau',
    'master-differs': 'Khác với nội dung đã có trong sổ của sở',
    erased: 'Đơn vị đã xoá nội dung đang có trong sổ của sở',
    'deadline-changed': 'Thời hạn trong tệp khác với sổ của sở',
    'deadline-outdated': 'Sổ của sở đã đổi thời hạn sau khi giao phiếu',
  },
  left: {
    'no-task': 'không khớp nhiệm vụ nào trong sổ',
    'several-milestones': 'nhiệm vụ có nhiều mốc, chưa rõ báo cáo cho mốc nào',
    'outside-table': 'nằm ngoài bảng nhiệm vụ',
    'not-understood': 'không đọc được là ngày hoặc tiến độ',
    'more-than-progress': 'đã lấy tiến độ, phần chữ còn lại chưa có chỗ ghi',
    'other-column': 'cột không có trong phiếu',
    'locked-cell': 'ô của kế hoạch đã bị sửa, sổ giữ nguyên',
    'second-value': 'ô thứ hai cùng ý nghĩa trong một dòng',
    'no-column': 'bảng trong sổ không còn cột này',
  },
  /** On the sheets that stay in the office's workbook. */
  sheet: {
    why: 'Giữ lại trong sổ nguồn của từng ô, chỗ cần quyết định và những gì chưa nhận',
    takenTitle: 'NỘI DUNG ĐÃ TIẾP NHẬN TỪ ĐƠN VỊ',
    takenNote: 'Mỗi dòng là một ô đã ghi vào bảng nhiệm vụ: lúc nào, từ tệp, trang và ô nào.',
    choiceTitle: 'CHỖ CẦN QUYẾT ĐỊNH',
    choiceNote:
      'Chọn “Lấy” ở dòng muốn ghi vào sổ, “Giữ sổ” ở dòng không lấy; lần gộp sau chương trình làm theo và không hỏi lại.',
    choicePrompt: '“Lấy”: ghi nội dung của đơn vị vào sổ. “Giữ sổ”: không lấy.',
    choiceNone: 'Không còn chỗ nào cần quyết định.',
    leftTitle: 'CHƯA NHẬN ĐƯỢC',
    leftNote: 'Đơn vị chưa gửi, tệp không đọc được và những ô chưa gộp, của lần gộp gần nhất.',
    leftNone: 'Không còn gì: các đơn vị đã gửi đủ, mọi ô đều đã nhận.',
    missing: 'Đơn vị chưa gửi',
    bad: 'Tệp không đọc được',
    left: 'Ô chưa nhận',
  },
  noTask: 'Không tìm thấy bảng nhiệm vụ nào trong tệp.',
  otherPlan: 'Không nhiệm vụ nào trong tệp có trong sổ; tệp này có thể của kế hoạch khác.',
  isMaster: 'Đây chính là sổ của sở nên không gộp.',
  furtherCells: (d: { count: Text }) => `và ${String(d.count)} ô khác`,
  blank: '(trống)',
  conflictLine: (d: { task: Text; field: Text; reason: Text; master: Text }) =>
    `  ${String(d.task)} · ${String(d.field)}: ${String(d.reason)}. Trong sổ: ${String(d.master)}`,
  side: (d: { value: Text; place: Text }) => `      ${String(d.place)}: ${String(d.value)}`,
  leftLine: (d: { place: Text; value: Text; reason: Text }) =>
    `  ${String(d.place)}: “${String(d.value)}”, ${String(d.reason)}`,
  badLine: (d: { file: Text; reason: Text }) => `  ${String(d.file)}: ${String(d.reason)}`,
  conflicts: (d: { count: Text }) => `Cần quyết định (${String(d.count)} chỗ, sổ giữ nguyên):`,
  lefts: (d: { count: Text }) => `Không gộp được (${String(d.count)} ô):`,
  bads: (d: { count: Text }) => `Tệp không đọc được (${String(d.count)}):`,
  missing: (d: { units: Text }) => `Đơn vị chưa gửi: ${String(d.units)}.`,
  done: (d: { file: Text; cells: Text; files: Text }) =>
    `Đã ghi ${String(d.cells)} ô từ ${String(d.files)} tệp vào “${String(d.file)}”.`,
};
