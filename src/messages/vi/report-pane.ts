/** Báo cáo: lời văn đối chiếu với phụ lục, dự thảo báo cáo, chỉ tiêu của kế hoạch. */
const n = (value: number): string => value.toLocaleString('vi-VN');

export const reportPane = {
  prose: {
    title: 'Đối chiếu lời văn với phụ lục',
    intro:
      'Dán lời văn báo cáo hoặc mở tệp Word: mỗi con số được tìm và so với chỉ tiêu tương ứng trong phụ lục.',
    text: 'Lời văn báo cáo',
    compare: 'Đối chiếu',
    open: 'Mở tệp .docx hoặc .txt',
    noAnnex: 'Sổ chưa có phụ lục thống kê để đối chiếu. Hãy lập phụ lục ở phần Phụ lục I trước.',
    noFigures: 'Không tìm thấy con số nào trong lời văn.',
    read: (name: string) => `Đã đọc “${name}”.`,
    unreadable: (name: string) =>
      `Không đọc được “${name}”. Hãy chọn tệp Word .docx hoặc tệp văn bản .txt (UTF-8), hoặc dán lời văn vào ô.`,
    summary: (found: number, different: number, agreeing: number) =>
      `Tìm thấy ${n(found)} con số: ${n(different)} chỗ khác phụ lục, ${n(agreeing)} chỗ khớp.`,
    different: (count: number) => `Khác phụ lục (${n(count)})`,
    none: 'Lời văn và phụ lục không có số nào khác nhau.',
    agreeing: (count: number) => `Khớp phụ lục (${n(count)})`,
    untied: (count: number) => `Không có chỉ tiêu tương ứng (${n(count)})`,
    agrees: (line: number, written: string, numbers: string) =>
      `Dòng ${n(line)}: ${written}, chỉ tiêu ${numbers}`,
    found: (line: number, written: string) => `Dòng ${n(line)}: ${written}`,
    goTo: (place: string) => `Tới ô ${place}`,
  },
  draft: {
    title: 'Dự thảo báo cáo',
    intro:
      'Câu và bảng chỉ gồm số liệu, tên nhiệm vụ có trong sổ. Chép từng phần vào Word, hoặc lưu thành tệp .docx.',
    period: 'Kỳ báo cáo',
    save: 'Lưu tệp .docx',
    copyAll: 'Chép tất cả',
    copy: 'Chép phần này',
    copyOf: (heading: string) => `Chép phần này: ${heading}`,
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt không cho chép. Hãy bôi đen rồi nhấn Ctrl+C.',
    saved: (name: string) => `Đã lưu “${name}”.`,
    nothing:
      'Sổ không có số liệu nào của kỳ này. Hãy chuẩn hoá phụ lục nhiệm vụ hoặc lập phụ lục thống kê trước.',
    blank: (count: number, lines: string) => `${n(count)} chỉ tiêu chưa có số liệu nên không nêu: ${lines}`,
    span: (from: string, to: string) => `Số liệu tính từ ngày ${from} đến hết ngày ${to}.`,
    judgedOn: (day: string) => `Nhiệm vụ tính đến hết ngày ${day}.`,
    /** Số trong dự thảo: bấm để tới ô nguồn. */
    toCell: (written: string, place: string) => `${written}: tới ô ${place}`,
    showSources: (written: string) => `${written}: xem các ô nguồn`,
    sources: (written: string, count: number) =>
      written === '' ? `Lấy từ ${n(count)} ô:` : `“${written}” lấy từ ${n(count)} ô:`,
    firstSources: (shown: number, count: number) => `Hiện ${n(shown)} trong ${n(count)} ô đầu.`,
    closeSources: 'Đóng',
    moreRows: (count: number) => `… và ${n(count)} dòng nữa`,
  },
  targets: {
    title: 'Chỉ tiêu của kế hoạch',
    see: 'Xem ở phần Báo cáo',
    glance: (total: number, met: number, missed: number, open: number) =>
      `${n(total)} chỉ tiêu: ${n(met)} đạt, ${n(missed)} chưa đạt, ${n(open)} chưa có số liệu`,
    unrecorded: (count: number) => `${n(count)} chỉ tiêu tìm thấy trong kế hoạch chưa có ở trang Mục tiêu.`,
    none: 'Không tìm thấy chỉ tiêu bằng số nào trong phụ lục kế hoạch.',
    record: 'Ghi vào trang Mục tiêu',
    recorded: (added: number, gone: number) =>
      `Đã ghi thêm ${n(added)} chỉ tiêu vào trang Mục tiêu${gone === 0 ? '' : `; ${n(gone)} chỉ tiêu không còn trong kế hoạch đã được đánh dấu`}.`,
    unchanged: 'Trang Mục tiêu đã đủ các chỉ tiêu của kế hoạch.',
    conflicts: (count: number) => `${n(count)} cặp chỉ tiêu nói khác nhau; xem ở phần Kiểm tra.`,
    verdict: { met: 'Đạt', missed: 'Chưa đạt', open: 'Chưa có số liệu' },
    gone: 'Không còn trong kế hoạch',
    asked: (bound: string, period: string) => `Yêu cầu: ${bound}${period === '' ? '' : ` (${period})`}`,
    actual: 'Kết quả thực hiện',
    actualOf: (metric: string) => `Kết quả thực hiện: ${metric}`,
    notANumber: 'Nhập một số, ví dụ 95 hoặc 92,5.',
    save: 'Ghi',
    clear: 'Bỏ số',
    link: 'Lấy từ…',
    linkTo: 'Lấy kết quả từ',
    chooseLink: 'Chọn ô của phụ lục hoặc nhiệm vụ',
    annexGroup: 'Số liệu trong phụ lục',
    taskGroup: 'Nhiệm vụ (xong thì đạt)',
    annexChoice: (place: string, label: string, shown: string) =>
      `${place}: ${label}${shown === '' ? '' : ` = ${shown}`}`,
    taskChoice: (name: string, done: boolean) => `${name}${done ? ' (đã xong)' : ''}`,
    linkedCell: (place: string) => `Lấy từ ô ${place}`,
    linkedTask: (id: string) => `Lấy từ nhiệm vụ ${id}`,
    linkedFormula: 'Lấy bằng công thức trong sổ',
    entered: (metric: string, verdict: string) => `Đã ghi kết quả của “${metric}”: ${verdict}.`,
    goTo: (metric: string) => `Tới dòng: ${metric}`,
    source: (place: string) => `Nêu ở ${place}`,
  },
};
