/** What the annex says: its sheets, the notes beside computed figures, what is said once it has been made. */
type Data = Readonly<Record<string, string | number>>;

export const annex = {
  /** On the sheets; always Vietnamese, as the workbook goes from office to office. */
  sheet: {
    attachedTo: '(Kèm theo Báo cáo số       /BC-       ngày      tháng      năm          )',
    daysFrom: '(Số liệu từ ngày ',
    daysTo: ' đến ngày ',
    number: 'STT',
    label: 'Chỉ tiêu thống kê',
    result: 'Kết quả thống kê',
    unit: 'Đơn vị tính',
    value: 'Số liệu',
    note: 'Ghi chú',
    entriesTitle: 'SỐ LIỆU CHỈ TIÊU THỐNG KÊ THEO KỲ',
    entriesNote:
      'Số liệu đã nhập trong phụ lục của từng kỳ được giữ ở bảng dưới; lập kỳ khác không làm mất. Sửa ở đây hoặc ở phụ lục đều được.',
    period: 'Kỳ đang lập',
    periodTitle: 'Tên kỳ',
    from: 'Số liệu từ ngày',
    to: 'Ngày chốt số liệu',
    choices: 'Lựa chọn',
    chosenDays: 'Ngày bắt đầu và ngày chốt số liệu của kỳ',
    former: (d: Data) => `Kỳ trước: ${String(d.period)}`,
    lastYear: (d: Data) => `Cùng kỳ: ${String(d.period)}`,
    difference: 'Chênh lệch',
  },
  /** "6 tháng đầu năm 2024" */
  period: {
    'quarter-1': (d: Data) => `quý I năm ${String(d.year)}`,
    'quarter-2': (d: Data) => `quý II năm ${String(d.year)}`,
    'half-year': (d: Data) => `6 tháng đầu năm ${String(d.year)}`,
    'quarter-3': (d: Data) => `quý III năm ${String(d.year)}`,
    'nine-months': (d: Data) => `9 tháng đầu năm ${String(d.year)}`,
    'quarter-4': (d: Data) => `quý IV năm ${String(d.year)}`,
    year: (d: Data) => `năm ${String(d.year)}`,
    custom: (d: Data) => `từ ngày ${String(d.from)} đến ngày ${String(d.to)}`,
  },
  /** What a computed figure counts; a note on its cell. All begin alike: by that they are known as ours. */
  counts: {
    opening: 'Số tự động: ',
    'plan-tasks':
      'đếm các nhiệm vụ trong bảng NhiemVu; nhiệm vụ có nhiều mốc tính một lần; không tính nhiệm vụ đã bỏ khỏi phụ lục.',
    'plan-done':
      'đếm các nhiệm vụ trong bảng NhiemVu đã hoàn thành đến hết ngày chốt số liệu (có ngày hoàn thành, hoặc tiến độ ghi “Hoàn thành”); nhiệm vụ có nhiều mốc phải xong mọi mốc.',
    'plan-done-share':
      'số nhiệm vụ đã hoàn thành đến ngày chốt số liệu chia cho tổng số nhiệm vụ trong bảng NhiemVu, nhân 100.',
    'assigned-tasks':
      'đếm các dòng của bảng NhiemVu có ghi “UBND tỉnh giao” hoặc “Ủy ban nhân dân tỉnh giao” ở nhiệm vụ, ghi chú hay ghi chú theo dõi. Gõ đè nếu còn nhiệm vụ khác được giao.',
    'assigned-on-time':
      'đếm các dòng của bảng NhiemVu có ghi “UBND tỉnh giao” đã hoàn thành đến ngày chốt số liệu, đúng hạn. Gõ đè nếu còn nhiệm vụ khác được giao.',
    'assigned-late':
      'đếm các dòng của bảng NhiemVu có ghi “UBND tỉnh giao” đã hoàn thành đến ngày chốt số liệu nhưng quá hạn. Gõ đè nếu còn nhiệm vụ khác được giao.',
    sum: 'tổng của các dòng thành phần. Gõ đè được.',
    share: 'tử số chia mẫu số, nhân 100. Gõ đè được.',
    same: 'lấy theo dòng cùng chỉ tiêu ở phụ lục. Gõ đè được.',
  },
  prompt: {
    title: 'Nhập số liệu',
    errorTitle: 'Chưa đúng',
    count: 'Số nguyên từ 0 trở lên. Chưa có số liệu thì để trống, không ghi 0.',
    countError: 'Số liệu của chỉ tiêu này phải là số nguyên từ 0 trở lên.',
    percent: 'Tỷ lệ phần trăm từ 0 đến 100, không gõ dấu %. Chưa có số liệu thì để trống.',
    percentError: 'Tỷ lệ phải là số từ 0 đến 100, không kèm dấu %.',
    choice: (d: Data) => `Chọn trong danh sách: ${String(d.choices)}.`,
    choiceError: (d: Data) => `Hãy chọn một trong các giá trị: ${String(d.choices)}.`,
    ratio: 'Ghi tử số/mẫu số, ví dụ 16.181/16.183.',
    text: 'Ghi nội dung. Chưa có thì để trống.',
  },
  /** Why a change is made; shown in the preview. */
  why: {
    form: 'Ghi nhớ mẫu phụ lục trong sổ',
    newSheet: 'Lập trang phụ lục theo mẫu',
    entriesSheet: 'Lập trang giữ số liệu chỉ tiêu theo kỳ',
    entries: 'Giữ số liệu đã nhập theo chỉ tiêu và kỳ',
    period: 'Ghi kỳ báo cáo và ngày chốt số liệu',
    choices: 'Danh sách chọn của các chỉ tiêu',
    computed: 'Điền chỉ tiêu tính từ bảng nhiệm vụ',
    derived: 'Điền dòng tổng, tỷ lệ theo các dòng khác',
    entered: 'Điền số liệu đã nhập của kỳ',
    notes: 'Ghi chú cách tính vào ô số tự động',
    validation: 'Kiểm tra khi nhập theo loại chỉ tiêu',
    format: 'Định dạng số kiểu Việt Nam',
    comparison: 'So với kỳ trước và cùng kỳ năm trước',
    show: 'Mở phụ lục',
  },
  /** What happened. */
  report: {
    generated: (d: Data) =>
      `Đã lập phụ lục ${String(d.period)} (số liệu từ ${String(d.from)} đến ${String(d.to)}) ở trang “${String(d.sheet)}”: ${String(d.computed)} ô tính tự động, ${String(d.entered)} ô đã có số liệu nhập, ${String(d.blank)} ô còn trống.`,
    sendBy: (d: Data) => `Hạn gửi báo cáo: ${String(d.day)}.`,
    harvested: (d: Data) =>
      `Đã giữ ${String(d.count)} số liệu, ghi chú của ${String(d.period)} vào trang “${String(d.sheet)}”.`,
    noTasks:
      'Sổ chưa có bảng nhiệm vụ nên các chỉ tiêu về nhiệm vụ để ô nhập. Hãy chuẩn hoá phụ lục nhiệm vụ trước để các ô này tự tính.',
    tasksIncomplete:
      'Bảng nhiệm vụ thiếu cột nên các chỉ tiêu về nhiệm vụ để ô nhập. Hãy chuẩn hoá lại phụ lục nhiệm vụ rồi lập lại.',
    replaced: (d: Data) =>
      `Chỉ tiêu ${String(d.line)} đã nhập ${String(d.entered)}, nay bảng nhiệm vụ tính được ${String(d.computed)}: hãy kiểm tra. Số đã nhập vẫn giữ ở trang “${String(d.sheet)}”.`,
    titleOfOtherPeriod: (d: Data) =>
      `Tiêu đề ở trang “${String(d.sheet)}” vẫn ghi ${String(d.period)}: hãy sửa lại cho đúng kỳ.`,
    oldFont: (d: Data) =>
      `Trang “${String(d.sheet)}” gõ bằng phông chữ cũ ${String(d.font)} (“${String(d.text)}” được đọc là “${String(d.readAs)}”): số liệu được điền tại chỗ, chữ của trang giữ nguyên. Nên chuyển trang đó sang Unicode (UniKey: Ctrl+Shift+F6).`,
    doneWithoutDate: (d: Data) =>
      `${String(d.count)} nhiệm vụ ghi “Hoàn thành” nhưng không có ngày hoàn thành, được tính vào mọi kỳ: hãy bổ sung ngày.`,
    sheetProtected: (d: Data) =>
      `Trang “${String(d.sheet)}” đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ trang rồi làm lại.`,
    structureProtected:
      'Cấu trúc sổ đang được bảo vệ nên không thêm được trang tính. Hãy bỏ bảo vệ sổ (Review › Protect Workbook) rồi làm lại.',
  },
};
