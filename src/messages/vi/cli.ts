/** What the command line says: help, refusals, summaries. */
type Text = string | number;

export const cli = {
  help: `cchc: đọc phụ lục kế hoạch cải cách hành chính trong tệp Excel. Không gửi dữ liệu ra khỏi máy.

Cách dùng:
  cchc structure <tệp.xlsx> [--year NĂM] [--as-of NGÀY] [--json]
      Đọc tệp, cho biết có những bảng nào, cột nào nghĩa là gì, các mục, nhiệm vụ, chỉ tiêu.
  cchc check <tệp.xlsx> [--rule QUY-TẮC] [--severity MỨC] [--year NĂM] [--as-of NGÀY] [--json]
      Liệt kê những chỗ cần xem lại. Mã thoát 1 khi có lỗi.
  cchc fix <tệp.xlsx> -o <kết-quả.xlsx> [--rule QUY-TẮC] [--json]
      Sửa những chỗ sửa được mà không đổi nghĩa (dấu cách thừa, mã HTML, tên đơn vị…), in từng ô đã sửa.
  cchc build <tệp.xlsx> -o <kết-quả.xlsx> [--year NĂM] [--as-of NGÀY] [--highlight-source]
      Lập tệp mới có trang “Nhiệm vụ” đã chuẩn hoá, tự tô dòng quá hạn. Tệp gốc không bị đụng tới.
  cchc compare <sổ.xlsx> <phụ-lục-sửa-đổi.xlsx> [-o <kết-quả.xlsx>] [--json]
      So nhiệm vụ đang theo dõi với phụ lục sửa đổi: mới, đổi thời hạn, tách, gộp, không còn. Có -o thì cập nhật vào
      tệp mới, giữ số liệu đã nhập.
  cchc hand-out <tệp.xlsx> -o <thư-mục> [--unit ĐƠN-VỊ] [--send-by NGÀY] [--as-of NGÀY] [--json]
      Lập cho mỗi đơn vị một tệp phiếu báo cáo có các nhiệm vụ của đơn vị, chỉ mở các ô tiến độ để điền.
  cchc take-in <sổ-của-sở.xlsx> <tệp|thư-mục>... -o <kết-quả.xlsx> [--json]
      Gộp tiến độ trong các tệp đơn vị gửi về; chỗ mâu thuẫn thì giữ nguyên sổ và liệt kê để quyết định.
  cchc consolidate <mẫu-phụ-lục.xlsx> <tệp|thư-mục>... -o <kết-quả.xlsx> [--units <danh-sách.txt>] [--replace] [--json]
      Cộng phụ lục thống kê của nhiều đơn vị vào một phụ lục; mỗi tổng là công thức, giải thích được từng thành phần.
  cchc mail <tệp.xlsx> [--unit ĐƠN-VỊ] [--send-by NGÀY] [--as-of NGÀY] [--json]
      Soạn thư nhắc từng đơn vị: nhiệm vụ quá hạn, sắp đến hạn, hạn gửi báo cáo; để dán vào hộp thư.
  cchc calendar <tệp.xlsx> -o <lịch.ics> [--unit ĐƠN-VỊ] [--as-of NGÀY]
      Ghi các thời hạn chưa xong thành tệp lịch để nhập vào Outlook, điện thoại; nhập lại thì cập nhật.
  cchc targets <tệp.xlsx|docx|txt> [--year NĂM] [--json] [-o <kết-quả.xlsx>]
      Tìm các chỉ tiêu bằng số (“tối thiểu 70%”, “02 đến 03 sáng kiến”) trong phụ lục hoặc trong lời văn kế hoạch.
  cchc annex <tệp.xlsx> -o <kết-quả.xlsx> [--period KỲ] [--from NGÀY] [--to NGÀY] [--form MẪU.json]
             [--compare former,last-year]
      Lập phụ lục thống kê của kỳ: điền vào mẫu có sẵn trong tệp, hoặc thêm trang mới theo mẫu.
      Không ghi --period thì lấy kỳ sắp phải gửi.
  cchc annex <tệp.xlsx> --check [--report <báo-cáo.docx|txt>] [--json]
      Kiểm tra phụ lục thống kê: quan hệ giữa các chỉ tiêu và các quy tắc. Mã thoát 1 khi có lỗi.
  cchc annex <tệp.xlsx> --export-form <mẫu.json>
      Ghi mẫu phụ lục có trong tệp ra tệp mẫu để dùng ở nơi khác.
  cchc report <tệp.xlsx> -o <báo-cáo.docx> [--period KỲ] [--from NGÀY] [--to NGÀY] [--as-of NGÀY] [--text]
      Lập dự thảo báo cáo của kỳ: số liệu, so sánh với kỳ trước, nhiệm vụ đã xong, quá hạn, sắp đến hạn.
      --text in lời văn ra màn hình để dán.
  cchc scoreboard <tệp.xlsx> [-o <kết-quả.xlsx>] [--as-of NGÀY] [--close-month THÁNG] [--json]
      Cho biết từng đơn vị, từng mục đứng ở đâu; có -o thì ghi trang “Tổng hợp” với công thức tự tính.
      --close-month chốt số liệu của tháng để so sánh về sau.
  cchc meeting <tệp.xlsx> -o <kết-quả.xlsx> [--as-of NGÀY]
      Ghi trang “Họp giao ban”: nhiệm vụ quá hạn và đến hạn trong 7 ngày, theo đơn vị.
  cchc monthly <tệp.xlsx> -o <kết-quả.xlsx> [--month THÁNG] [--as-of NGÀY]
      Chốt tháng và ghi trang “Báo cáo tháng”. Không ghi --month thì lấy tháng vừa qua.
  cchc journal <tệp.xlsx> [--csv] [--json]
      In nhật ký: lúc nào, lệnh gì đã đổi những gì trong sổ, lấy từ tệp nào.
  cchc deadline [--year NĂM] [--json]
      Đọc thời hạn viết bằng lời từ đầu vào chuẩn: mỗi dòng một thời hạn, hoặc một mảng JSON.

Tuỳ chọn:
  --year NĂM           Năm của kế hoạch, dùng khi thời hạn không ghi năm (ví dụ 2026).
  --as-of NGÀY         Ngày dùng để tính quá hạn: 2026-11-22 hoặc 22/11/2026. Mặc định là hôm nay.
  -o, --output TỆP     Tệp kết quả của lệnh build và lệnh fix.
  --in-place           Cho phép lệnh build, fix ghi đè lên chính tệp đầu vào.
  --rule QUY-TẮC       Chỉ xét các quy tắc này, cách nhau bằng dấu phẩy (ví dụ double-space,html-remnant).
  --severity MỨC       Chỉ in các mức này: error, warning, hint, cách nhau bằng dấu phẩy.
  --period KỲ          Kỳ báo cáo: 2026-Q1, 2026-H1, 2026-Q3, 2026-9M, 2026-Y hoặc “quý I/2026”.
  --from, --to NGÀY    Ngày đầu và ngày chốt số liệu, khi khác quy định.
  --month, --close-month THÁNG  Tháng: 2026-10 hoặc 10/2026; --close-month nhận nhiều tháng, cách nhau bằng dấu phẩy.
  --highlight-source   Tô cả dòng quá hạn ở trang gốc (chỉ đổi màu, không đổi chữ).
  --json               In kết quả dạng JSON ra đầu ra chuẩn.
  --progress           Luôn báo tiến độ (mặc định chỉ báo khi chạy trong cửa sổ lệnh).
  --lang vi|en         Ngôn ngữ của thông báo. Mặc định: vi.
  --debug              Khi gặp lỗi ngoài dự kiến, in thêm chi tiết kỹ thuật.
  -h, --help           Xem hướng dẫn này.
  --version            Xem phiên bản.

Mã thoát: 0 xong; 1 check tìm thấy lỗi; 2 lệnh hoặc tệp chưa dùng được; 3 lỗi của chương trình.
`,
  version: (d: { version: Text }) => `cchc ${d.version}`,

  'no-command': () =>
    'Chưa có lệnh. Hãy dùng structure, check, compare, fix, build, deadline, hand-out, take-in, consolidate, calendar, mail, targets, annex, report, scoreboard, meeting, monthly hoặc journal; xem cchc --help.',
  'unknown-command': (d: { command: Text }) =>
    `Không có lệnh “${d.command}”. Các lệnh: structure, check, compare, fix, build, deadline, hand-out, take-in, consolidate, calendar, mail, targets, annex, report, scoreboard, meeting, monthly, journal; xem cchc --help.`,
  'unknown-option': (d: { option: Text; command: Text }) =>
    `Lệnh ${d.command} không có tuỳ chọn “${d.option}”. Xem cchc --help.`,
  'option-needs-value': (d: { option: Text }) =>
    `Tuỳ chọn “${d.option}” cần một giá trị đi kèm. Xem cchc --help.`,
  'option-takes-no-value': (d: { option: Text }) =>
    `Tuỳ chọn “${d.option}” không nhận giá trị. Xem cchc --help.`,
  'file-missing': (d: { command: Text }) => `Chưa cho biết tệp Excel cần đọc: cchc ${d.command} <tệp.xlsx>.`,
  'too-many-files': (d: { command: Text; extra: Text }) =>
    `Lệnh ${d.command} không nhận thêm “${d.extra}”. Nếu tên tệp có dấu cách, hãy đặt trong dấu ngoặc kép.`,
  'output-missing': () =>
    'Chưa cho biết tệp kết quả: thêm -o <kết-quả.xlsx>, hoặc --in-place nếu muốn ghi vào chính tệp đầu vào.',
  'report-output-missing': () =>
    'Chưa cho biết tệp kết quả: thêm -o <báo-cáo.docx>, hoặc --text để in ra màn hình.',
  'amended-missing': () =>
    'Cần hai tệp: sổ đang theo dõi và tệp có phụ lục sửa đổi. Ví dụ: cchc compare <sổ.xlsx> <sửa-đổi.xlsx> [-o <kết-quả.xlsx>].',
  'reports-missing': (d: { command: Text }) =>
    `Chưa cho biết tệp hoặc thư mục đơn vị gửi về: cchc ${d.command} <tệp-của-cơ-quan.xlsx> <tệp|thư-mục>... -o <kết-quả.xlsx>.`,
  'output-folder-not-given': () => 'Chưa cho biết thư mục để ghi các phiếu: thêm -o <thư-mục>.',
  'output-not-folder': (d: { file: Text }) =>
    `“${d.file}” là tệp, không phải thư mục. Hãy cho biết một thư mục để ghi các phiếu.`,
  'output-file-exists': (d: { file: Text }) =>
    `Đã có tệp “${d.file}” nên không ghi đè, phòng khi đó là phiếu đơn vị đã điền. Hãy chọn thư mục khác hoặc dời tệp đó đi.`,
  'output-is-input': (d: { file: Text }) =>
    `Tệp kết quả trùng với tệp đầu vào “${d.file}”. Hãy chọn tên khác, hoặc thêm --in-place nếu thật sự muốn ghi đè.`,
  'output-and-in-place': () =>
    '-o và --in-place chỉ tới hai tệp khác nhau. Hãy dùng một trong hai: -o để lập tệp mới, --in-place để ghi vào tệp đầu vào.',
  'output-is-folder': (d: { file: Text }) => `“${d.file}” là thư mục. Hãy cho biết cả tên tệp kết quả.`,
  'output-folder-missing': (d: { file: Text }) =>
    `Chưa có thư mục để ghi tệp “${d.file}”. Hãy tạo thư mục trước hoặc chọn nơi khác.`,
  'output-extension': (d: { file: Text; extension: Text }) =>
    `Tên tệp kết quả “${d.file}” phải có đuôi “${d.extension}” như tệp đầu vào, nếu không Excel sẽ không mở được.`,
  'month-invalid': (d: { value: Text }) =>
    `“${d.value}” không phải là tháng. Hãy ghi như 2026-10 hoặc 10/2026.`,
  'year-invalid': (d: { value: Text }) =>
    `Năm “${d.value}” không đúng. Hãy ghi đủ bốn chữ số, từ 1900 đến 2199, ví dụ --year 2026.`,
  'as-of-invalid': (d: { value: Text }) =>
    `Ngày “${d.value}” không đúng. Hãy ghi 2026-11-22 hoặc 22/11/2026, và là ngày có thật.`,
  'rule-unknown': (d: { rule: Text }) => `Không có quy tắc “${d.rule}”. Danh sách quy tắc ở docs/rules.md.`,
  'severity-invalid': (d: { value: Text }) => `Không có mức “${d.value}”. Hãy dùng error, warning hoặc hint.`,
  'lang-invalid': (d: { value: Text }) =>
    `Không có ngôn ngữ “${d.value}”. Hãy dùng --lang vi hoặc --lang en.`,
  'stdin-not-json': (d: { detail: Text }) =>
    `Đầu vào bắt đầu bằng “[” nhưng không phải mảng JSON đúng (${d.detail}). Hãy sửa lại, hoặc ghi mỗi dòng một thời hạn.`,
  'stdin-not-strings': (d: { place: Text }) =>
    `Mảng JSON ở đầu vào chỉ được chứa chuỗi; phần tử thứ ${d.place} không phải chuỗi.`,
  'stdin-not-text': () => 'Đầu vào không phải văn bản UTF-8. Hãy lưu lại dạng UTF-8 rồi thử lại.',
  'stdin-prompt': () => 'Hãy gõ mỗi dòng một thời hạn; kết thúc bằng Ctrl+D (Windows: Ctrl+Z rồi Enter).',
  'file-not-text': () =>
    'Tệp không phải sổ tính Excel, tài liệu Word hay văn bản UTF-8. Hãy lưu lại thành .xlsx, .docx hoặc .txt (UTF-8) rồi thử lại.',
  'targets-need-tasks': (d: { file: Text }) =>
    `Không tìm thấy chỉ tiêu bằng số nào trong bảng nhiệm vụ của “${d.file}” nên không lập trang “Mục tiêu”. Chỉ sổ tính có bảng nhiệm vụ mới dùng được -o.`,
  'targets-recorded': (d: { file: Text; added: Text; total: Text }) =>
    `Đã ghi trang “Mục tiêu” vào “${d.file}”: ${d.total} chỉ tiêu, thêm mới ${d.added}.`,
  'workbook-empty': (d: { file: Text }) =>
    `Tệp “${d.file}” không có dữ liệu nào. Hãy chọn tệp có phụ lục kế hoạch.`,
  'no-table': (d: { file: Text }) =>
    `Không tìm thấy bảng nhiệm vụ hay bảng chỉ tiêu nào trong “${d.file}”. Bảng cần có dòng tiêu đề cột, ví dụ: STT, Nhiệm vụ, Thời hạn, Đơn vị chủ trì.`,
  'no-task-to-build': (d: { file: Text }) =>
    `Không tìm thấy nhiệm vụ nào trong “${d.file}” nên không lập tệp kết quả. Bảng cần có dòng tiêu đề cột, ví dụ: STT, Nhiệm vụ, Thời hạn, Đơn vị chủ trì.`,
  'no-report-readable': (d: { reasons: Text }) =>
    `Không tệp nào dùng được nên không lập tệp kết quả. ${d.reasons} Hãy kiểm tra lại các tệp đơn vị gửi.`,
  'sheet-too-long': (d: { sheet: Text; rows: Text; most: Text }) =>
    `Trang “${d.sheet}” có ${d.rows} dòng có dữ liệu, nhiều hơn mức ${d.most} dòng mà chương trình đọc. Hãy tách phụ lục sang tệp riêng rồi thử lại.`,
  'sheet-too-wide': (d: { sheet: Text; row: Text; columns: Text }) =>
    `Dòng ${d.row} của trang “${d.sheet}” có tới ${d.columns} ô có dữ liệu, không phải là một phụ lục. Hãy xoá các cột thừa rồi thử lại.`,
  'input-is-folder': (d: { file: Text }) => `“${d.file}” là thư mục. Hãy cho biết tệp Excel cần đọc.`,
  unexpected: (d: { detail: Text }) =>
    `Chương trình gặp lỗi ngoài dự kiến (${d.detail}). Không có tệp nào bị thay đổi. Chạy lại với --debug để xem chi tiết và báo cho người hỗ trợ.`,

  progress: (d: { percent: Text }) => `Đang đọc… ${d.percent}%`,
  'table-plan': (d: { id: Text; sheet: Text; tasks: Text; sections: Text; headerRows: Text }) =>
    `${d.id} · Trang “${d.sheet}”: bảng nhiệm vụ, ${d.tasks} nhiệm vụ, ${d.sections} mục (tiêu đề cột ở dòng ${d.headerRows})`,
  'table-annex': (d: { id: Text; sheet: Text; indicators: Text; headerRows: Text }) =>
    `${d.id} · Trang “${d.sheet}”: bảng chỉ tiêu thống kê, ${d.indicators} chỉ tiêu (tiêu đề cột ở dòng ${d.headerRows})`,
  'table-columns': () => '  Các cột:',
  'table-column': (d: { letter: Text; meaning: Text; heading: Text }) =>
    `    ${d.letter}  ${d.meaning} (“${d.heading}”)`,
  'table-sections': () => '  Các mục:',
  'table-section': (d: { indent: Text; name: Text; row: Text; tasks: Text }) =>
    `    ${d.indent}${d.name} (dòng ${d.row}, ${d.tasks} nhiệm vụ)`,
  'table-deadlines': () => '  Thời hạn:',
  'table-skipped': (d: { count: Text }) => `  Dòng không thuộc nhiệm vụ nào: ${d.count}`,
  'table-skipped-rows': (d: { rows: Text; reason: Text }) => `    dòng ${d.rows}: ${d.reason}`,
  'count-line': (d: { label: Text; count: Text }) => `    ${d.label}: ${d.count}`,
  year: (d: { year: Text }) => `Năm của kế hoạch: ${d.year}`,
  'year-unknown': () => 'Chưa rõ năm của kế hoạch; có thể cho biết bằng --year.',
  'findings-note': (d: { errors: Text; warnings: Text; hints: Text }) =>
    `Phát hiện: ${d.errors} lỗi, ${d.warnings} cảnh báo, ${d.hints} gợi ý. Xem bằng lệnh check.`,

  'check-clean': () => 'Không có gì cần xem lại.',
  'check-total': (d: { errors: Text; warnings: Text; hints: Text }) =>
    `Tổng cộng: ${d.errors} lỗi, ${d.warnings} cảnh báo, ${d.hints} gợi ý.`,
  'check-group': (d: { severity: Text; count: Text }) => `${d.severity} (${d.count})`,
  'check-line': (d: { place: Text; message: Text }) => `  ${d.place}: ${d.message}`,

  'build-done': (d: { file: Text; tasks: Text; asOf: Text }) =>
    `Đã lập “${d.file}”: ${d.tasks} nhiệm vụ, tình hình tính đến ngày ${d.asOf}.`,

  'fix-line': (d: { place: Text; before: Text; after: Text }) => `${d.place}: “${d.before}” → “${d.after}”`,
  'fix-done': (d: { file: Text; cells: Text; findings: Text }) =>
    `Đã ghi “${d.file}”: sửa ${d.cells} ô, hết ${d.findings} phát hiện. Các phát hiện còn lại cần người xem; dùng lệnh check.`,

  'annex-one-task': () =>
    'Lệnh annex chỉ làm một việc mỗi lần: lập phụ lục (-o, --period), kiểm tra (--check) hoặc xuất mẫu (--export-form). Hãy bỏ bớt tuỳ chọn.',
  'period-invalid': (d: { value: Text }) =>
    `Kỳ báo cáo “${d.value}” không đúng. Hãy ghi ví dụ 2026-Q1, 2026-H1, 2026-Q3, 2026-9M, 2026-Y, hoặc “6 tháng đầu năm 2026”.`,
  'days-reversed': (d: { from: Text; to: Text }) =>
    `Ngày chốt số liệu ${d.to} trước ngày bắt đầu ${d.from}. Hãy sửa --from hoặc --to.`,
  'compare-invalid': (d: { value: Text }) =>
    `Không so được với “${d.value}”. Hãy dùng --compare former (kỳ trước), last-year (cùng kỳ năm trước) hoặc cả hai cách nhau bằng dấu phẩy.`,
  'form-invalid': (d: { file: Text; place: Text }) =>
    d.place === ''
      ? `Tệp mẫu “${d.file}” không phải JSON đúng. Hãy xuất lại mẫu bằng annex --export-form.`
      : `Tệp mẫu “${d.file}” chưa đúng ở chỗ “${d.place}”. Hãy sửa chỗ đó hoặc xuất lại mẫu bằng annex --export-form.`,
  'form-extension': (d: { file: Text }) => `Tên tệp mẫu “${d.file}” phải có đuôi “.json”.`,
  'form-exported': (d: { file: Text; lines: Text; parts: Text }) =>
    `Đã ghi mẫu vào “${d.file}”: ${d.lines} dòng chỉ tiêu, ${d.parts} phần. Dùng lại bằng annex --form.`,
  'no-annex': (d: { file: Text }) =>
    `Không tìm thấy phụ lục thống kê nào trong “${d.file}”. Bảng cần có dòng tiêu đề cột, ví dụ: STT, Chỉ tiêu thống kê, Đơn vị tính, Số liệu.`,
  'annex-tasks-taken': (d: { tasks: Text; sheet: Text; file: Text }) =>
    `Sổ chưa có bảng nhiệm vụ nên đã lập từ phụ lục kế hoạch: ${d.tasks} nhiệm vụ (trang “${d.sheet}” trong “${d.file}”).`,
  'annex-to-confirm': (d: { count: Text }) =>
    `${d.count} dòng của mẫu giống mà chưa chắc là chỉ tiêu có trong mẫu kèm theo, nên chỉ để nhập, không tự tính. Hãy xác nhận trong ngăn CCHC (Phụ lục I, Dòng cần xác nhận), hoặc ghi knownAs cho dòng đó trong tệp mẫu (annex --export-form) rồi lập với --form:`,
  'annex-line-to-confirm': (d: { place: Text; label: Text; known: Text; knownLabel: Text; percent: Text }) =>
    `  ${d.place}: “${d.label}” có lẽ là chỉ tiêu ${d.known} “${d.knownLabel}” (giống ${d.percent} %)`,
  'annex-relations': (d: { count: Text }) => `Quan hệ giữa các chỉ tiêu (${d.count}):`,
  'relation-holds': (d: { relation: Text; left: Text; right: Text }) =>
    `  ${d.relation}: đúng (${d.left}; ${d.right})`,
  'relation-broken': (d: { relation: Text; left: Text; right: Text }) =>
    `  ${d.relation}: KHÔNG ĐÚNG (bên trái ${d.left}, bên phải ${d.right})`,
  'relation-unknown': (d: { relation: Text; left: Text; right: Text }) =>
    `  ${d.relation}: chưa kiểm được vì còn ô trống (${d.left}; ${d.right})`,

  'deadline-line': (d: { text: Text; reading: Text }) => `${d.text} → ${d.reading}`,
};
