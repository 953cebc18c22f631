/** What the pane says: its screens, buttons, hints and results. */
import type { ColumnField, RowRole, TableKind } from '../../domain/tables';
import type { Severity } from '../../domain/rules';

const n = (count: number): string => count.toLocaleString('vi-VN');

export const pane = {
  title: 'CCHC cho Excel',
  views: {
    overview: 'Tổng quan',
    check: 'Kiểm tra',
    tasks: 'Nhiệm vụ',
    columns: 'Cột và bảng',
    annex: 'Phụ lục I',
    report: 'Báo cáo',
    units: 'Đơn vị',
    summary: 'Tổng hợp',
    settings: 'Cài đặt',
    help: 'Hướng dẫn',
  },
  day: {
    hint: 'Ngày/tháng/năm, ví dụ 05/6/2026',
    unclear: 'Không đọc được ngày này. Hãy gõ ngày/tháng/năm, ví dụ 05/6/2026.',
  },
  navigation: 'Các phần của ngăn CCHC',
  /** Opens the list of the screens whose tabs found no room. */
  moreScreens: (count: number): string => `Thêm (${String(count)})`,
  language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'English', switchTo: 'English' },
  date: (iso: string): string => {
    const [year = '', month = '', day = ''] = iso.split('-');
    return `${day}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
  },
  count: n,
  work: {
    reading: 'Đang đọc sổ…',
    share: (percent: number) => `${n(percent)}%`,
    cancel: 'Dừng',
    cancelled: 'Đã dừng. Sổ giữ nguyên như trước.',
    working: 'Đang làm…',
    retry: 'Thử lại',
    close: 'Đóng thông báo',
    undo: 'Khôi phục',
    undone: 'Đã khôi phục như trước bước vừa rồi.',
    saved: 'Đã ghi vào sổ.',
    unexpected: 'Có trục trặc ngoài dự kiến; sổ chưa bị thay đổi. Hãy thử lại.',
  },
  office: {
    loading: 'Đang nối với Excel…',
    missing: (address: string) =>
      `Không tải được office.js từ ${address}. Hãy kiểm tra mạng, hoặc nhờ bộ phận CNTT cài bản dùng trong mạng nội bộ, rồi mở lại ngăn này.`,
    notExcel:
      'Trang này chạy trong Excel. Nếu máy không có Excel, hãy mở bàn làm việc: trang workbench.html ở cùng địa chỉ.',
    tooOld:
      'Phiên bản Excel này chưa hỗ trợ các chức năng cần thiết (ExcelApi 1.13). Hãy dùng Excel 2021, Microsoft 365 hoặc Excel trên web.',
  },
  overview: {
    computedFor: (date: string) => `Tính đến ngày ${date}`,
    nextReport: (date: string, days: number) =>
      days === 0
        ? `Hôm nay (${date}) là ngày gửi báo cáo tháng`
        : `Báo cáo tháng tới: ${date}, còn ${n(days)} ngày`,
    empty: 'Chưa thấy phụ lục nhiệm vụ nào trong sổ này.',
    emptyHint:
      'Hãy mở trang có bảng nhiệm vụ (các cột như STT, Nhiệm vụ, Thời hạn, Đơn vị chủ trì). Nếu bảng đã có mà không được nhận ra, xem phần Cột và bảng.',
    annexOnly: 'Sổ này là phụ lục thống kê, không có nhiệm vụ để theo dõi.',
    annexOnlyHint: 'Bấm Kiểm tra để tìm số liệu thiếu hoặc không khớp nhau; mở Phụ lục I để xem theo kỳ.',
    /** `rows`: those that are followed, one a milestone. */
    holds: (tasks: number, rows: number, tables: number) =>
      `${n(tasks)} nhiệm vụ${rows > tasks ? ` (${n(rows)} dòng theo mốc)` : ''} trong ${n(tables)} bảng`,
    annexes: (count: number) => `${n(count)} phụ lục thống kê`,
    notStructured: 'Chưa có bảng Nhiệm vụ để theo dõi. Bấm Chuẩn hoá phụ lục để lập.',
    states: 'Theo trạng thái',
    byMilestone: 'Nhiệm vụ có nhiều mốc được đếm theo từng mốc.',
    chart: (parts: string) => `Biểu đồ trạng thái: ${parts}`,
    overdue: (count: number) => `Quá hạn (${n(count)})`,
    noneOverdue: 'Không có nhiệm vụ quá hạn.',
    thisWeek: (count: number) => `Đến hạn trong 7 ngày tới (${n(count)})`,
    noneThisWeek: 'Không có nhiệm vụ đến hạn trong 7 ngày tới.',
    byUnit: 'Theo đơn vị chủ trì',
    bySection: 'Theo mục',
    noUnit: '(chưa ghi đơn vị)',
    noSection: '(không thuộc mục nào)',
    name: 'Tên',
    total: 'Tổng',
    done: 'Xong',
    late: 'Quá hạn',
    soon: 'Sắp đến hạn',
    findings: (count: number) => `${n(count)} chỗ cần xem lại`,
    seeFindings: 'Xem kết quả kiểm tra',
  },
  task: {
    late: (days: number) => `quá ${n(days)} ngày`,
    left: (days: number) => (days === 0 ? 'hết hạn hôm nay' : `còn ${n(days)} ngày`),
    due: (date: string) => `Hạn ${date}`,
    goTo: (name: string) => `Đến hàng của nhiệm vụ: ${name}`,
    untitled: '(chưa ghi nội dung nhiệm vụ)',
    more: (count: number) => `Hiện thêm ${n(count)} mục`,
    lead: 'Chủ trì',
    cooperating: 'Phối hợp',
    product: 'Kết quả, sản phẩm',
    deadline: 'Thời hạn ghi trong phụ lục',
    activeRow: 'Nhiệm vụ ở hàng đang chọn',
  },
  tasks: {
    find: 'Tìm nhiệm vụ',
    findHint: 'Nội dung, số hoặc đơn vị; không cần dấu',
    unit: 'Đơn vị',
    section: 'Mục',
    state: 'Trạng thái',
    all: 'Tất cả',
    shown: (shown: number, total: number) => `${n(shown)} trên ${n(total)} nhiệm vụ`,
    /** Where some tasks have several milestones, each in a row of its own. */
    shownRows: (shown: number, rows: number, tasks: number) =>
      `${n(shown)} trên ${n(rows)} dòng của ${n(tasks)} nhiệm vụ, mỗi mốc một dòng`,
    nothing: 'Không có nhiệm vụ nào khớp. Hãy bỏ bớt điều kiện lọc.',
    select: (name: string) => `Chọn nhiệm vụ: ${name}`,
    selectAll: 'Chọn tất cả nhiệm vụ đang hiện',
    selected: (count: number) => `Đã chọn ${n(count)} nhiệm vụ`,
    record: 'Ghi tiến độ',
    progress: 'Tiến độ',
    keep: '(giữ nguyên)',
    doneOn: 'Ngày hoàn thành',
    evidence: 'Văn bản minh chứng',
    evidenceHint: 'Số, ngày văn bản; ví dụ 125/BC-SNV ngày 20/11/2026',
    followUp: 'Ghi chú theo dõi',
    save: 'Ghi vào bảng',
    needsTable:
      'Muốn ghi tiến độ, hãy lập bảng Nhiệm vụ trước (Chuẩn hoá phụ lục). Phụ lục gốc không bao giờ bị sửa.',
    recorded: (count: number) => `Đã ghi tiến độ cho ${n(count)} nhiệm vụ.`,
    doneInFuture: 'Ngày hoàn thành không được sau hôm nay.',
  },
  check: {
    none: 'Không có gì cần sửa.',
    shown: (shown: number, total: number) => `${n(shown)} trên ${n(total)} phát hiện`,
    severity: {
      error: 'Lỗi',
      warning: 'Cần xem',
      hint: 'Gợi ý',
    } satisfies Record<Severity, string>,
    severityFilter: 'Mức độ',
    sheetFilter: 'Trang',
    all: 'Tất cả',
    showIgnored: (count: number) => `Hiện ${n(count)} phát hiện đã bỏ qua`,
    goTo: 'Đến ô',
    goToCell: (place: string) => `Đến ô ${place}`,
    wholeSheet: (sheet: string) => `Trang ${sheet}`,
    why: 'Vì sao',
    how: 'Cách sửa',
    apply: 'Áp dụng',
    applyAll: (count: number) => `Áp dụng ${n(count)} sửa nhanh an toàn`,
    /** Cells whose letters differ in font stay as they are. */
    mendOthers: 'Chỉ sửa các ô khác',
    /** They get one font. */
    mendAnyway: 'Vẫn sửa, chấp nhận mất kiểu chữ riêng',
    /** What quick fixes would write. */
    preview: 'Xem trước',
    basis: 'Căn cứ',
    /** What a cell says now, and would say. */
    becomes: (before: string, after: string) =>
      before === '' ? `ghi “${after}”` : after === '' ? `bỏ “${before}”` : `“${before}” → “${after}”`,
    mended: (count: number) => `Đã sửa ${n(count)} chỗ.`,
    notMended:
      'Chưa sửa được: ô đã thay đổi sau lần kiểm tra, hoặc không có cách sửa chắc chắn. Hãy mở ô đó và sửa tay.',
    suggestions: 'Xem gợi ý',
    choose: 'Chọn một cách sửa',
    noSuggestion: 'Không có gợi ý chắc chắn cho chỗ này. Hãy mở ô đó và sửa tay.',
    suggestion: (place: string, before: string, after: string) =>
      before === ''
        ? `${place}: ghi “${after}”`
        : after === ''
          ? `${place}: bỏ “${before}”`
          : `${place}: “${before}” → “${after}”`,
    ignore: 'Bỏ qua',
    ignoreWhy: 'Lý do bỏ qua (được ghi trong sổ)',
    ignoreSave: 'Bỏ qua phát hiện này',
    ignored: (reason: string) => `Đã bỏ qua: ${reason}`,
    restore: 'Xem xét lại',
    export: 'Xuất thành trang Kiểm tra',
    exported: 'Đã lập trang Kiểm tra, in được và có liên kết tới từng ô.',
  },
  columns: {
    none: 'Chưa nhận ra bảng nào trong sổ này.',
    noneHint:
      'Bảng cần một hàng tiêu đề với các cột như STT, Nhiệm vụ, Thời hạn, Đơn vị thực hiện. Hãy xem lại hàng tiêu đề rồi đọc lại sổ.',
    kind: {
      plan: 'Phụ lục nhiệm vụ',
      annex: 'Phụ lục thống kê',
    } satisfies Record<TableKind, string>,
    table: (sheet: string, range: string) => `${sheet} (${range})`,
    holds: (tasks: number, sections: number) => `${n(tasks)} nhiệm vụ, ${n(sections)} mục`,
    indicators: (count: number) => `${n(count)} chỉ tiêu`,
    columnsTitle: 'Ý nghĩa các cột',
    columnsHint: 'Nếu đọc sai, hãy chọn lại; lựa chọn được ghi nhớ trong sổ.',
    meaning: (heading: string, letter: string) => `Cột ${letter}: ${heading}`,
    noHeading: '(không có tiêu đề)',
    sure: (percent: number) => `độ chắc chắn ${n(percent)}%`,
    rowsTitle: 'Vai trò các hàng',
    rowsDoubtful: (count: number) => `${n(count)} hàng nên xem lại`,
    rowsAllSure: 'Mọi hàng đều đọc chắc chắn.',
    rowSelected: (row: number) => `Hàng đang chọn (${n(row)})`,
    row: (row: number) => `Hàng ${n(row)}`,
    otherReason: 'Theo cách sắp xếp của bảng.',
    remembered: 'Đã ghi nhớ trong sổ và đọc lại.',
    field: {
      number: 'Số thứ tự',
      goal: 'Mục tiêu',
      task: 'Nhiệm vụ',
      activity: 'Hoạt động',
      product: 'Kết quả, sản phẩm',
      deadline: 'Thời hạn',
      lead: 'Đơn vị chủ trì',
      cooperating: 'Đơn vị phối hợp',
      budget: 'Kinh phí',
      note: 'Ghi chú',
      status: 'Tình trạng',
      result: 'Kết quả thực hiện',
      label: 'Chỉ tiêu thống kê',
      unit: 'Đơn vị tính',
      value: 'Số liệu',
      other: 'Giữ nguyên dưới tên riêng',
    } satisfies Record<ColumnField, string>,
    role: {
      title: 'Tiêu đề bảng',
      header: 'Hàng tiêu đề cột',
      'repeated-header': 'Tiêu đề lặp lại',
      section: 'Mục',
      'sub-section': 'Tiểu mục',
      group: 'Nhóm',
      task: 'Nhiệm vụ',
      indicator: 'Chỉ tiêu',
      continuation: 'Phần tiếp của hàng trên',
      total: 'Hàng tổng',
      note: 'Ghi chú ngoài bảng',
      legend: 'Chú giải',
      blank: 'Hàng trống',
    } satisfies Record<RowRole, string>,
  },
  annex: {
    /** The periods of the ribbon's menu. */
    periods: {
      'quarter-1': 'Quý I',
      'quarter-2': 'Quý II',
      'half-year': '6 tháng',
      'quarter-3': 'Quý III',
      'nine-months': '9 tháng',
      year: 'Cả năm',
    },
  },
  settings: {
    deadlines: 'Đọc thời hạn',
    beforeStrict: '“Trước ngày X” hết hạn vào ngày X−1',
    beforeHint: 'Bỏ chọn nếu cơ quan bạn tính cả ngày X.',
    dueSoonDays: 'Báo sắp đến hạn trước (ngày)',
    moveOff: 'Hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp',
    reporting: 'Báo cáo và đánh giá',
    reportDay: 'Ngày gửi báo cáo hằng tháng',
    lateShareLimit: 'Ngưỡng tỷ lệ trễ hạn (%)',
    earlyShareBonus: 'Tỷ lệ xong sớm được cộng điểm (%)',
    onTimeShareGood: 'Tỷ lệ đúng hạn để “hoàn thành tốt” (%)',
    delayPenaltyShare: 'Phần điểm tiến độ bị trừ cho mỗi lần trễ (%)',
    periods: 'Kỳ báo cáo',
    closingDay: 'Ngày chốt số liệu, ở tháng cuối kỳ',
    sendDay: 'Gửi báo cáo chậm nhất ngày',
    jumpFactor: 'Nhắc xem lại khi số liệu gấp hoặc kém kỳ trước (lần)',
    journalRows: 'Số dòng giữ trong nhật ký',
    ownDays: 'Ngày riêng của từng kỳ',
    ownClosing: 'Ngày chốt',
    ownSend: 'Ngày gửi',
    ownDaysHint: 'Để trống thì theo ngày chung ở trên.',
    periodDays: (name: string, from: string, to: string, sendBy: string) =>
      `${name}: số liệu ${from} đến ${to}, gửi trước hết ngày ${sendBy}`,
    daysOff: 'Ngày nghỉ và ngày làm bù',
    daysOffHint:
      'Danh sách nằm trong bảng NgayNghi trên trang Danh mục; sửa ngay trên trang đó, ngăn này đọc lại.',
    units: 'Đơn vị và tên gọi khác',
    unitsHint:
      'Danh sách nằm trong bảng DonVi trên trang Danh mục; các cách viết khác nhau của một đơn vị ghi ở cột tên khác.',
    openCatalogue: 'Mở trang Danh mục',
    needsTable:
      'Cài đặt được lưu trong sổ, trên trang Danh mục. Hãy lập bảng Nhiệm vụ trước để có trang này.',
    save: 'Lưu cài đặt',
    saved: 'Đã lưu cài đặt vào sổ.',
    reset: 'Về mặc định',
    outOfRange: (low: number, high: number) => `Nhập số từ ${n(low)} đến ${n(high)}.`,
  },
};
