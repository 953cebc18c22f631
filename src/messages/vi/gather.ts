/** What is said when units' annexes are put together: what the sheets explain, what is in no total and why. */
type Text = string | number;

export const gather = {
  reason: {
    parts: 'Ghi số liệu từng đơn vị và ô nguồn của nó',
    verdict: 'Cho người phụ trách quyết định tính hay không tính một tệp',
    total: 'Ghi tổng bằng công thức cộng từ trang thành phần',
    rest: 'Liệt kê những gì chưa nằm trong tổng',
  },
  sheet: {
    why: {
      'sent-again': (d: { file: Text }) => `Đơn vị gửi lại: ${String(d.file)}`,
      overlaps: (d: { file: Text }) => `Kỳ đã nằm trong tệp ${String(d.file)}`,
      'earlier-period': (d: { file: Text }) =>
        `Chỉ cộng số phát sinh; số hiện có lấy ở kỳ sau (${String(d.file)})`,
      decided: (_: { file: Text }) => 'Đã quyết định không tính',
    },
    noteOpening: 'Tổng hợp từ ',
    note: (d: { from: Text; sheet: Text; column: Text }) =>
      `Tổng hợp từ ${String(d.from)} tệp của đơn vị: trang “${String(d.sheet)}”${d.column === '' ? '' : `, cột ${String(d.column)}`}; ô nguồn ở trang “Ô nguồn”.`,
    partsTitle: 'THÀNH PHẦN CỦA CÁC TỔNG',
    partsNote:
      'Mỗi dòng là một tệp của đơn vị, mỗi cột là một chỉ tiêu. Ô trống là đơn vị không báo cáo, không phải 0. Ghi “Tính” hoặc “Không tính” ở cột Quyết định, tổng đổi theo ngay.',
    cellsTitle: 'Ô NGUỒN CỦA TỪNG SỐ LIỆU',
    cellsNote: 'Cùng dòng, cùng chỉ tiêu với trang thành phần: trang và ô trong tệp của đơn vị.',
    verdictPrompt: '“Tính” hoặc “Không tính”; để trống thì chương trình tự xếp.',
    restTitle: 'CHƯA NẰM TRONG TỔNG',
    restNote: 'Mỗi dòng là một việc cần xử lý trước khi gửi phụ lục tổng hợp.',
    restHeadings: ['Việc', 'Đơn vị', 'Tệp', 'Trang và ô', 'Chỉ tiêu', 'Nội dung', 'Lý do, đối chiếu'],
    restNone: 'Không còn gì: mọi số liệu đều đã được cộng.',
  },
  rest: {
    missing: 'Đơn vị chưa gửi',
    bad: 'Tệp không đọc được',
    'not-understood': 'Không phải số liệu hợp lệ',
    'no-line': 'Mẫu của cơ quan không có chỉ tiêu này',
    'files-differ': 'Hai tệp của một đơn vị ghi khác nhau',
    'no-total': 'Tỷ lệ khác nhau, thiếu tử số và mẫu số để cộng',
    'typed-over': 'Ô tổng đã có số gõ tay, giữ nguyên',
  },
  noAnnex: 'Không tìm thấy phụ lục thống kê nào trong tệp.',
  isMaster: 'Đây chính là tệp tổng hợp nên không cộng.',
  noForm: (d: { file: Text }) =>
    `“${String(d.file)}” không có phụ lục thống kê để điền tổng. Hãy mở tệp mẫu phụ lục, hoặc lập phụ lục trước.`,
  line: (d: { ref: Text; label: Text; value: Text; from: Text }) =>
    `  ${String(d.ref)} ${String(d.label)}: ${String(d.value)} (${String(d.from)} đơn vị)`,
  restLine: (d: { place: Text; line: Text; value: Text; against: Text }) =>
    `  ${String(d.place)}${d.line === '' ? '' : ` · ${String(d.line)}`}${d.value === '' ? '' : `: “${String(d.value)}”`}${d.against === '' ? '' : ` ↔ ${String(d.against)}`}`,
  restCount: (d: { title: Text; count: Text }) => `${String(d.title)} (${String(d.count)}):`,
  missing: (d: { count: Text; units: Text }) => `Đơn vị chưa gửi (${String(d.count)}): ${String(d.units)}.`,
  noUnitList:
    'Chưa có danh sách đơn vị phải gửi nên không biết thiếu ai: ghi vào bảng DonVi ở trang Danh mục, hoặc dùng --units.',
  done: (d: { file: Text; totals: Text; files: Text }) =>
    `Đã cộng ${String(d.files)} tệp thành ${String(d.totals)} tổng trong “${String(d.file)}”.`,
};
