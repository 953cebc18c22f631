/** What the sheets "Nhiệm vụ" and "Danh mục" say, and what is said once a workbook has been structured. */
type Data = Readonly<Record<string, string | number>>;

export const structure = {
  /** On the sheets; always Vietnamese, as the workbook goes from office to office. */
  sheet: {
    title: (d: Data) =>
      `THEO DÕI NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH${d.year === undefined ? '' : ` NĂM ${String(d.year)}`}`,
    catalogueTitle: 'DANH MỤC VÀ THIẾT LẬP',
    catalogueNote:
      'Có thể sửa, thêm dòng vào các bảng dưới đây; công thức trong sổ tính lại ngay, lần chuẩn hoá sau giữ nguyên những gì đã nhập.',
    asOfLabel: 'Trạng thái đang tính cho ngày',
    asOfNote: 'Ngày hôm nay, trừ khi bảng thiết lập bên dưới ghi một ngày cố định.',
    dueSoonLabel: 'Báo trước hạn (ngày)',
    dueSoonNote: 'Lấy từ bảng thiết lập; để trống hoặc không phải số thì tính 7.',
    moveDueLabel: 'Lùi hạn rơi vào ngày nghỉ',
    moveDueNote: '1 là có, 0 là không; lấy từ bảng thiết lập.',
    settingsCaption: 'Thiết lập',
    unitsCaption: 'Đơn vị',
    daysOffCaption: 'Ngày nghỉ, ngày làm bù',
    cyclesCaption: 'Chu kỳ của nhiệm vụ định kỳ',
    /** Pieces of the line below the title, around figures that a formula counts. */
    summary: {
      asOf: 'Tính đến ngày ',
      tasks: ' nhiệm vụ',
      /** Where tasks have several milestones, each with a row of its own. */
      rows: ' (',
      rowsEnd: ' dòng theo mốc)',
      overdue: ' quá hạn, ',
      dueSoon: ' sắp đến hạn, ',
      done: ' đã hoàn thành.',
    },
    typedByHand: 'Nhập thêm',
    sourceRow: (d: Data) => `${String(d.sheet)}, dòng ${String(d.row)}`,
  },
  prompt: {
    doneOn: 'Nhập ngày hoàn thành, ví dụ 15/6/2025. Để trống khi chưa xong.',
    doneOnError: 'Ngày hoàn thành phải là một ngày, ví dụ 15/6/2025.',
    progress: 'Chọn tiến độ trong danh sách. Ngày hoàn thành nhập ở cột riêng.',
    progressError: 'Hãy chọn một mục trong danh sách: Chưa thực hiện, Đang thực hiện, Hoàn thành.',
    evidence: 'Số, ký hiệu văn bản minh chứng kết quả, ví dụ 120/BC-VP ngày 05/6/2025.',
    due: 'Hạn máy đọc từ cột Thời hạn. Sửa được; xoá trống thì lần chuẩn hoá sau lấy lại theo phụ lục.',
    dueError: 'Hạn và ngày bắt đầu phải là một ngày, ví dụ 30/6/2025.',
    cycle: 'Chu kỳ của nhiệm vụ định kỳ; danh sách lấy từ bảng Chu kỳ ở trang Danh mục.',
    cycleError:
      'Chu kỳ này chưa có trong bảng Chu kỳ ở trang Danh mục. Thêm vào bảng đó trước thì Hạn kế tiếp mới tính được.',
    lead: 'Tên đơn vị; nhiều đơn vị cách nhau bằng dấu phẩy. Danh sách gợi ý lấy từ trang Danh mục.',
    leadError: 'Tên này chưa có trong danh mục đơn vị. Vẫn dùng tên này?',
    fromList: 'Hãy chọn một mục trong danh sách.',
    date: 'Hãy nhập một ngày, ví dụ 02/9/2025.',
    times: 'Hãy nhập số lần, từ 1 trở lên, ví dụ 3.',
    rows: 'Hãy nhập số dòng, từ 10 trở lên, ví dụ 1000.',
    share: 'Hãy nhập tỷ lệ từ 0% đến 100%.',
    days: 'Hãy nhập một số nguyên từ 0 đến 366.',
    entryTitle: 'Hướng dẫn nhập',
    errorTitle: 'Chưa đúng',
  },
  /** Why a change is made; shown in the preview. */
  why: {
    tasksSheet: 'Lập trang theo dõi nhiệm vụ',
    tasksTable: 'Ghi mỗi nhiệm vụ một dòng, trạng thái là công thức',
    tasksFormat: 'Định dạng bảng nhiệm vụ để đọc và in',
    tasksColours: 'Tô màu dòng quá hạn, sắp đến hạn, đã hoàn thành',
    tasksLists: 'Danh sách chọn và kiểm tra khi nhập',
    tasksPage: 'Thiết lập trang in A4 ngang',
    catalogueSheet: 'Lập trang Danh mục',
    catalogueTable: 'Ghi bảng danh mục',
    catalogueFormat: 'Định dạng danh mục',
    names: 'Đặt tên để công thức dùng',
    movedDown: 'Dời nội dung nằm dưới bảng xuống để đủ chỗ cho dòng mới',
    highlight: 'Tô màu dòng quá hạn ngay trong phụ lục gốc',
    highlightOff: 'Bỏ tô màu dòng quá hạn trong phụ lục gốc',
    show: 'Mở trang theo dõi nhiệm vụ',
  },
  /** What happened. */
  report: {
    noPlan:
      'Không tìm thấy phụ lục nhiệm vụ trong sổ này. Cần một bảng có dòng tiêu đề (ví dụ: TT, Nhiệm vụ, Thời hạn, Đơn vị thực hiện) và ít nhất một nhiệm vụ bên dưới. Sổ chưa bị thay đổi.',
    structureProtected:
      'Cấu trúc sổ đang được bảo vệ nên không thêm được trang tính. Hãy bỏ bảo vệ sổ (Review › Protect Workbook) rồi làm lại.',
    sheetProtected: (d: Data) =>
      `Trang “${String(d.sheet)}” đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ trang rồi làm lại.`,
    structured: (d: Data) =>
      `Đã ghi ${String(d.tasks)} nhiệm vụ (${String(d.rows)} dòng) vào trang “${String(d.sheet)}”.`,
    rerun: (d: Data) =>
      `So với lần trước: ${String(d.added)} nhiệm vụ mới, ${String(d.changed)} nhiệm vụ đổi thời hạn, ${String(d.vanished)} nhiệm vụ không còn trong phụ lục; giữ nguyên dữ liệu đã nhập của ${String(d.kept)} dòng.`,
    sameTasks: (d: Data) =>
      `Nhiệm vụ trong phụ lục không thay đổi so với lần trước; giữ nguyên dữ liệu đã nhập của ${String(d.kept)} dòng.`,
    reworded: (d: Data) =>
      `${String(d.count)} nhiệm vụ đổi câu chữ được nhận là nhiệm vụ cũ nên giữ ngày hoàn thành, minh chứng, ghi chú đã nhập: hãy kiểm tra lại.`,
    overridden: (d: Data) =>
      `${String(d.count)} ô đã được sửa tay trong bảng nhiệm vụ nên giữ theo bản sửa tay. Xoá trống ô để lấy lại theo phụ lục.`,
    unclear: (d: Data) =>
      `${String(d.count)} nhiệm vụ chưa rõ thời hạn: xem cột Thời hạn, nhập ngày vào cột Hạn.`,
    sheetRenamed: (d: Data) =>
      `Sổ đã có trang “${String(d.wanted)}” của riêng bạn nên dùng tên “${String(d.used)}”.`,
    sourceProtected: (d: Data) =>
      `Chưa tô được dòng quá hạn trên trang “${String(d.sheet)}” vì trang đang được bảo vệ. Hãy bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi chạy lại.`,
    oldFont: (d: Data) =>
      `Trang “${String(d.sheet)}” gõ bằng phông chữ cũ ${String(d.font)} (“${String(d.text)}” được đọc là “${String(d.readAs)}”): bảng nhiệm vụ lập bằng Unicode, trang gốc giữ nguyên. Nên chuyển trang đó sang Unicode (UniKey: Ctrl+Shift+F6).`,
    daysOffMissing: (d: Data) =>
      `Chưa có ngày nghỉ lễ năm ${String(d.year)} trong danh mục: hãy bổ sung vào bảng Ngày nghỉ.`,
  },
};
