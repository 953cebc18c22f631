/** The scoreboard, its history, the meeting page and the monthly report: what stands on the sheets and is said of them. */
type Text = string | number;
type Data = Readonly<Record<string, Text>>;

export const scoreboard = {
  /** Written into the workbook. */
  sheet: {
    board: {
      name: 'Tổng hợp',
      title: ({ year }: { year?: Text }) =>
        `TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH${year === undefined ? '' : ` NĂM ${String(year)}`}`,
      asOf: 'Tính đến ngày ',
      /** "…: 3 nhiệm vụ quá hạn …" */
      counts: {
        tasks: ' nhiệm vụ',
        rows: ' (',
        rowsEnd: ' dòng theo mốc)',
        done: ' hoàn thành, ',
        overdue: ' quá hạn.',
      },
      limits: {
        opening: 'Ngưỡng (đặt ở trang Danh mục, bảng CauHinh): trễ hạn từ ',
        onTime: '; đúng hạn dưới ',
        early: '; trước hạn từ ',
        silent: '. “Chưa cập nhật”: đã đến kỳ báo cáo ',
        end: ' mà chưa có tiến độ, minh chứng, ghi chú.',
      },
      left: {
        opening: 'Có ',
        end: ' nhiệm vụ ghi đơn vị hoặc mục khác lúc lập bảng này; bấm Tổng hợp để cập nhật.',
      },
      kinds: { all: 'Cả kế hoạch', unit: 'Đơn vị chủ trì', section: 'Mục' },
      whole: 'Toàn bộ nhiệm vụ',
      noUnit: '(chưa ghi đơn vị)',
      noSection: '(ngoài các mục)',
      headings: {
        kind: 'Theo',
        name: 'Tên',
        tasks: 'Nhiệm vụ',
        onTime: 'Đúng hạn',
        early: 'Trong đó trước hạn',
        late: 'Quá hạn mới xong',
        done: 'Xong, không xét hạn',
        overdue: 'Quá hạn',
        dueThisMonth: 'Đến hạn trong tháng',
        silent: 'Chưa cập nhật',
        open: 'Đang làm',
        completion: 'Tỷ lệ hoàn thành',
        onTimeShare: 'Tỷ lệ đúng hạn',
        lateShare: 'Tỷ lệ trễ hạn',
        crossed: 'Vượt ngưỡng',
        completionChange: 'So tháng trước (điểm %)',
        overdueChange: 'Quá hạn so tháng trước',
        note: 'Ghi chú',
        id: 'Mã nhóm',
      },
      chart: {
        name: 'CCHC kết quả theo đơn vị',
        title: 'Kết quả thực hiện theo đơn vị chủ trì (số nhiệm vụ)',
        /** Where there are more units than a chart can show. */
        first: (count: Text) =>
          `Kết quả của ${String(count)} đơn vị chủ trì nhiều nhiệm vụ nhất (số nhiệm vụ)`,
      },
      crossed: {
        late: { before: 'Trễ hạn ', between: '% (ngưỡng ', after: '%)' },
        'on-time': { before: 'Đúng hạn ', between: '% (cần ', after: '%)' },
        early: { before: 'Trước hạn ', between: '% (cộng điểm từ ', after: '%)' },
      },
      spellings: {
        text: 'Cách ghi',
        criterion: 'Điều kiện đếm',
        first: 'Tính một lần',
        key: 'Mã cách ghi',
      },
      parameters: {
        reportDay: 'Kỳ báo cáo gần nhất',
        lateLimit: 'Ngưỡng trễ hạn',
        onTimeLimit: 'Mức đúng hạn cần đạt',
        earlyLimit: 'Mức trước hạn được cộng điểm',
        previousMonth: 'Tháng trước',
      },
    },
    history: {
      name: 'Lịch sử tháng',
      title: 'SỐ LIỆU CHỐT HẰNG THÁNG',
      explained:
        'Mỗi tháng một lần chốt. Chốt lại một tháng thì số của tháng đó được thay, không nhân đôi. Bảng Tổng hợp so với tháng trước theo bảng này.',
      headings: {
        month: 'Tháng',
        closedOn: 'Ngày chốt',
        doneInMonth: 'Hoàn thành trong tháng',
        dueNextMonth: 'Đến hạn tháng sau',
        id: 'Mã',
      },
    },
    meeting: {
      name: 'Họp giao ban',
      title: 'NỘI DUNG HỌP GIAO BAN',
      subtitle: ({ day, end }: { day: Text; end: Text }) =>
        `Nhiệm vụ quá hạn tính đến ngày ${String(day)} và đến hạn từ nay đến hết ngày ${String(end)}`,
      summary: ({ overdue, due, units }: { overdue: Text; due: Text; units: Text }) =>
        `Tổng số: ${String(overdue)} nhiệm vụ quá hạn, ${String(due)} nhiệm vụ đến hạn trong 7 ngày, thuộc ${String(units)} đơn vị.`,
      none: 'Tổng số: không có nhiệm vụ quá hạn hoặc đến hạn trong 7 ngày tới.',
      groups: { overdue: 'Quá hạn', due: 'Đến hạn', settled: 'Đã ra khỏi danh sách' },
      days: {
        past: (days: Text) => `quá ${String(days)} ngày`,
        left: (days: Text) => `còn ${String(days)} ngày`,
        today: 'hôm nay',
      },
      headings: {
        number: 'TT',
        group: 'Nhóm',
        units: 'Đơn vị chủ trì',
        task: 'Nhiệm vụ',
        due: 'Hạn',
        days: 'Số ngày',
        followUp: 'Tiến độ, ghi chú theo dõi',
        explanation: 'Giải trình của đơn vị',
        conclusion: 'Ý kiến chỉ đạo',
        id: 'Mã',
      },
    },
    month: {
      name: 'Báo cáo tháng',
      title: ({ month }: { month: Text }) =>
        `KẾT QUẢ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH THÁNG ${String(month)}`,
      subtitle: ({ day }: { day: Text }) => `(Số liệu tính đến hết ngày ${String(day)})`,
      summary: ({
        month,
        doneInMonth,
        tasks,
        finished,
        overdue,
        dueNextMonth,
      }: Readonly<
        Record<'month' | 'doneInMonth' | 'tasks' | 'finished' | 'overdue' | 'dueNextMonth', Text>
      >) =>
        `Trong tháng ${String(month)} hoàn thành ${String(doneInMonth)} nhiệm vụ. Lũy kế ${String(finished)}/${String(tasks)} nhiệm vụ hoàn thành, ${String(overdue)} nhiệm vụ quá hạn, ${String(dueNextMonth)} nhiệm vụ đến hạn tháng sau.`,
      parts: { all: 'Cả kế hoạch', section: 'Theo mục', unit: 'Theo đơn vị chủ trì' },
      headings: {
        number: 'TT',
        name: 'Nội dung',
        tasks: 'Nhiệm vụ',
        doneInMonth: 'Xong trong tháng',
        finished: 'Đã hoàn thành',
        onTime: 'Đúng hạn',
        late: 'Quá hạn mới xong',
        overdue: 'Quá hạn',
        dueNextMonth: 'Đến hạn tháng sau',
        completion: 'Tỷ lệ hoàn thành',
        completionBefore: 'Tháng trước',
        completionChange: 'Tăng, giảm (điểm %)',
        overdueChange: 'Quá hạn tăng, giảm',
        note: 'Ghi chú',
        id: 'Mã nhóm',
      },
    },
  },
  why: {
    board: 'Bảng tổng hợp theo đơn vị và theo mục, công thức trên bảng Nhiệm vụ.',
    history: 'Số liệu chốt tháng để so sánh.',
    meeting: 'Trang cho họp giao ban: quá hạn và sắp đến hạn.',
    month: 'Báo cáo kết quả tháng, so với tháng trước.',
    fixedDay: 'Ngày tính trạng thái theo yêu cầu.',
  },
  refused: {
    noTasks: 'Chưa có bảng Nhiệm vụ. Bấm “Chuẩn hoá phụ lục” trước, rồi làm lại.',
    columnMissing: (d: Data) =>
      `Bảng Nhiệm vụ thiếu cột “${String(d.column)}”. Bấm “Chuẩn hoá phụ lục” để bổ sung, rồi làm lại.`,
    settingsMissing:
      'Thiếu trang Danh mục với bảng CauHinh. Bấm “Chuẩn hoá phụ lục” để lập lại, rồi làm lại.',
    structureProtected:
      'Cấu trúc sổ đang khoá nên không thêm được trang mới. Bỏ khoá ở Xem lại › Bảo vệ sổ làm việc, rồi làm lại.',
    sheetProtected: (d: Data) =>
      `Trang “${String(d.sheet)}” đang khoá. Bỏ khoá ở Xem lại › Bỏ bảo vệ trang tính, rồi làm lại.`,
    monthAhead: (d: Data) => `Tháng ${String(d.month)} chưa bắt đầu nên chưa chốt được số liệu.`,
  },
  done: {
    board: (d: { sheet: Text; units: Text; sections: Text }) =>
      `Đã cập nhật trang “${String(d.sheet)}”: ${String(d.units)} đơn vị, ${String(d.sections)} mục.`,
    unchanged: 'Không có gì thay đổi: bảng tổng hợp đã đúng.',
    closed: (d: { month: Text; day: Text }) =>
      `Đã chốt số liệu tháng ${String(d.month)} (tính đến ngày ${String(d.day)}).`,
    meeting: (d: { sheet: Text; overdue: Text; due: Text }) =>
      `Đã lập trang “${String(d.sheet)}”: ${String(d.overdue)} nhiệm vụ quá hạn, ${String(d.due)} nhiệm vụ đến hạn trong 7 ngày.`,
    month: (d: { sheet: Text; month: Text }) =>
      `Đã lập trang “${String(d.sheet)}” cho tháng ${String(d.month)}.`,
    file: (d: { file: Text }) => `Đã ghi ${String(d.file)}.`,
    rows: (d: { rows: Text }) => ` (${String(d.rows)} dòng theo mốc)`,
    line: (d: { name: Text; tasks: Text; rows: Text; finished: Text; overdue: Text; crossed: Text }) =>
      `${String(d.name)}: ${String(d.tasks)} nhiệm vụ${String(d.rows)}, ${String(d.finished)} hoàn thành, ${String(d.overdue)} quá hạn${d.crossed === '' ? '' : `. ${String(d.crossed)}`}`,
    toClose: (d: { month: Text }) =>
      `Tháng ${String(d.month)} đã qua mà chưa chốt số liệu; chạy lại với --close-month để có số so sánh.`,
  },
};
