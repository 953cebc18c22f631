/** The screen "Đơn vị": task sheets out, files in, annexes added up, calendar and mails. */
type Text = string | number;

export const units = {
  tabs: { handOut: 'Giao phiếu', takeIn: 'Nhận báo cáo', gather: 'Cộng phụ lục', remind: 'Nhắc việc' },
  needsTable: 'Chưa có bảng Nhiệm vụ. Hãy chuẩn hoá phụ lục trước, rồi quay lại đây.',
  handOut: {
    intro: 'Mỗi đơn vị một tệp có các nhiệm vụ của đơn vị; chỉ mở các ô tiến độ để điền.',
    plan: (d: { plan: Text }) => `Kế hoạch: ${String(d.plan)}`,
    units: 'Đơn vị',
    all: 'Chọn tất cả',
    unit: (d: { unit: Text; lead: Text; cooperating: Text }) =>
      `${String(d.unit)} (chủ trì ${String(d.lead)}, phối hợp ${String(d.cooperating)})`,
    month: 'Kỳ báo cáo (tháng)',
    sendBy: 'Hạn gửi về',
    make: (d: { count: Text }) =>
      Number(d.count) === 1 ? 'Tải phiếu về' : `Tải ${String(d.count)} phiếu về (tệp zip)`,
    zip: (d: { month: Text }) => `Phiếu giao - ${String(d.month)}.zip`,
    making: 'Đang lập phiếu…',
    made: (d: { name: Text }) => `Đã tải “${String(d.name)}” về máy.`,
    unassigned: (d: { count: Text }) =>
      `${String(d.count)} nhiệm vụ chưa rõ đơn vị chủ trì, không có trong phiếu chủ trì nào:`,
    nobody: 'Không nhận ra đơn vị nào ở cột Chủ trì, Phối hợp. Hãy ghi tên đơn vị vào cột Chủ trì.',
  },
  files: {
    drop: 'Thả các tệp Excel hoặc cả thư mục vào đây',
    choose: 'Chọn tệp…',
    chooseFolder: 'Chọn thư mục…',
    reading: (d: { done: Text; all: Text; name: Text }) =>
      `Đang đọc ${String(d.done)}/${String(d.all)}: ${String(d.name)}`,
    stop: 'Dừng',
    stopped: (d: { done: Text; all: Text }) =>
      `Đã dừng sau ${String(d.done)}/${String(d.all)} tệp; những gì đã đọc vẫn giữ bên dưới.`,
    none: 'Trong đó không có tệp Excel nào.',
    read: (d: { count: Text }) => `Tệp đã đọc (${String(d.count)})`,
    bad: 'Không đọc được',
    again: 'Bắt đầu lại',
    unitUnknown: 'chưa rõ đơn vị',
  },
  takeIn: {
    intro: 'Chọn các tệp đơn vị gửi về. Sổ chỉ thay đổi khi bấm “Ghi vào sổ”.',
    file: (d: { unit: Text; matched: Text; rows: Text; reported: Text }) =>
      `${String(d.unit)} · khớp ${String(d.matched)}/${String(d.rows)} nhiệm vụ · ${String(d.reported)} ô có nội dung mới`,
    open: (d: { count: Text }) => `Cần quyết định (${String(d.count)})`,
    openHint:
      'Chọn nội dung muốn giữ; chưa chọn thì sổ giữ nguyên và việc này còn lại ở trang “Cần quyết định”.',
    later: 'Quyết định sau',
    keep: (d: { value: Text }) => `Giữ sổ: ${String(d.value)}`,
    side: (d: { value: Text; place: Text }) => `${String(d.value)} – ${String(d.place)}`,
    missing: (d: { count: Text }) => `Đơn vị chưa gửi (${String(d.count)})`,
    left: (d: { count: Text }) => `Ô không gộp được (${String(d.count)})`,
    leftLine: (d: { value: Text; place: Text; reason: Text }) =>
      `“${String(d.value)}” – ${String(d.place)}: ${String(d.reason)}`,
    apply: (d: { cells: Text }) => `Ghi vào sổ (${String(d.cells)} ô)`,
    applied: (d: { cells: Text }) =>
      `Đã ghi ${String(d.cells)} ô vào bảng Nhiệm vụ. Nguồn của từng ô ở trang “Tiếp nhận”.`,
  },
  gather: {
    intro: 'Chọn phụ lục thống kê của các đơn vị; số liệu được cộng vào phụ lục trong sổ này bằng công thức.',
    needsAnnex: 'Sổ này chưa có phụ lục thống kê. Hãy lập phụ lục ở phần Phụ lục I hoặc mở tệp mẫu.',
    units: 'Đơn vị phải gửi (mỗi dòng một đơn vị)',
    unitsHint: 'Để trống thì lấy bảng DonVi ở trang Danh mục.',
    file: (d: { unit: Text; period: Text; figures: Text }) =>
      `${String(d.unit)}${d.period === '' ? '' : ` · ${String(d.period)}`} · ${String(d.figures)} số liệu`,
    totals: (d: { count: Text }) => `Tổng (${String(d.count)})`,
    total: (d: { ref: Text; label: Text }) => `${String(d.ref)} ${String(d.label)}`,
    value: (d: { value: Text; from: Text }) => `${String(d.value)} (${String(d.from)} đơn vị)`,
    rest: (d: { count: Text }) => `Chưa nằm trong tổng (${String(d.count)})`,
    replace: 'Thay cả những ô tổng đã có số gõ tay',
    apply: 'Ghi tổng vào phụ lục',
    applied: (d: { totals: Text }) =>
      `Đã ghi ${String(d.totals)} tổng bằng công thức. Từng thành phần ở trang “Thành phần”.`,
  },
  remind: {
    calendar: 'Lịch thời hạn',
    calendarHint: 'Tệp .ics để nhập vào Outlook, điện thoại. Nhập lại thì cập nhật, không nhân đôi.',
    unit: 'Đơn vị',
    allUnits: 'Tất cả đơn vị',
    calendarOfAll: 'Lịch CCHC.ics',
    calendarOf: (d: { unit: Text }) => `Lịch CCHC - ${String(d.unit)}.ics`,
    beforeHint:
      'Đã nhập lịch lần trước? Chọn tệp lịch đó: mục của nhiệm vụ đã đổi tên, đã xoá khỏi bảng cũng được bỏ.',
    chooseBefore: 'Chọn lịch lần trước…',
    withoutBefore: 'Không dùng',
    otherCalendar: (d: { name: Text }) =>
      `Tệp “${String(d.name)}” không phải lịch lần trước của kế hoạch và đơn vị này nên không dùng.`,
    download: 'Tải lịch về',
    cancelled: (d: { cancelled: Text }) =>
      `${String(d.cancelled)} mục đã xong hoặc không còn: nhập tệp này thì lịch tự bỏ.`,
    downloaded: (d: { name: Text; entries: Text }) =>
      `Đã tải “${String(d.name)}” với ${String(d.entries)} thời hạn.`,
    mails: 'Thư nhắc',
    mailsHint: 'Chép nội dung rồi dán vào hộp thư; chương trình không gửi gì đi.',
    noMails: 'Không đơn vị nào có nhiệm vụ còn mở.',
    summary: (d: { overdue: Text; soon: Text; open: Text }) =>
      `${String(d.overdue)} quá hạn, ${String(d.soon)} sắp đến hạn, ${String(d.open)} còn mở`,
    copySubject: 'Chép tiêu đề',
    copy: 'Chép nội dung',
    copied: 'Đã chép',
    notCopied: 'Trình duyệt không cho chép. Hãy chọn nội dung bên dưới rồi bấm Ctrl+C.',
    show: 'Xem thư',
    hide: 'Ẩn thư',
    body: (d: { unit: Text }) => `Thư gửi ${String(d.unit)}`,
  },
};
