/** The draft of a report. Always Vietnamese: the document goes up to Vietnamese offices. */
type Text = string | number;

export const reportDraft = {
  title: 'BÁO CÁO',
  subject: (d: { period: Text }) => `Kết quả thực hiện công tác cải cách hành chính ${d.period}`,
  span: (d: { from: Text; to: Text }) => `Số liệu tính từ ngày ${d.from} đến hết ngày ${d.to}.`,
  headings: {
    plan: 'Tình hình thực hiện kế hoạch',
    results: 'Kết quả theo từng lĩnh vực',
    targets: 'Thực hiện các chỉ tiêu của kế hoạch',
    overdue: 'Nhiệm vụ quá hạn, chưa hoàn thành',
    coming: 'Nhiệm vụ đến hạn trong thời gian tới',
    noSection: 'Nhiệm vụ chưa xếp vào lĩnh vực',
  },
  plan: {
    total: (d: { total: Text; done: Text; share: Text; day: Text }) =>
      `Kế hoạch có ${d.total} nhiệm vụ; đến hết ngày ${d.day} đã hoàn thành ${d.done} nhiệm vụ, đạt ${d.share}%.`,
    timely: (d: { onTime: Text; late: Text }) =>
      `Trong đó ${d.onTime} nhiệm vụ hoàn thành đúng hạn, ${d.late} nhiệm vụ hoàn thành quá hạn.`,
    inPeriod: (d: { count: Text }) => `Riêng trong kỳ báo cáo đã hoàn thành ${d.count} nhiệm vụ.`,
    open: (d: { open: Text; overdue: Text }) =>
      `Còn ${d.open} nhiệm vụ chưa hoàn thành, trong đó ${d.overdue} nhiệm vụ đã quá hạn.`,
    allDone: () => 'Không còn nhiệm vụ nào chưa hoàn thành.',
  },
  section: {
    tasks: (d: { total: Text; done: Text; overdue: Text }) =>
      `Riêng lĩnh vực này có ${d.total} nhiệm vụ, đã hoàn thành ${d.done} nhiệm vụ, quá hạn ${d.overdue} nhiệm vụ.`,
    doneInPeriod: () => 'Đã hoàn thành trong kỳ:',
    indicators: () => 'Kết quả cụ thể:',
  },
  /** "Số TTHC công bố mới: 07 thủ tục; tăng 02 so với quý I năm 2024 (05)" */
  indicator: (d: { label: Text; value: Text; unit: Text }) =>
    `${d.label}: ${d.value}${d.unit === '%' ? '%' : d.unit === '' ? '' : ` ${d.unit}`}`,
  more: (d: { by: Text; unit: Text; than: Text; before: Text }) =>
    `tăng ${d.by}${d.unit} so với ${d.than} (${d.before})`,
  less: (d: { by: Text; unit: Text; than: Text; before: Text }) =>
    `giảm ${d.by}${d.unit} so với ${d.than} (${d.before})`,
  same: (d: { than: Text }) => `bằng ${d.than}`,
  was: (d: { than: Text; before: Text }) => `${d.than}: ${d.before}`,
  points: ' điểm phần trăm',
  target: (d: { metric: Text; bound: Text; actual: Text; verdict: Text }) =>
    `${d.metric}: đạt ${d.actual} (yêu cầu ${d.bound}), ${d.verdict}.`,
  targetsTotal: (d: { total: Text; met: Text; missed: Text; open: Text }) =>
    `Kế hoạch nêu ${d.total} chỉ tiêu bằng số: ${d.met} chỉ tiêu đạt, ${d.missed} chỉ tiêu chưa đạt, ${d.open} chỉ tiêu chưa có số liệu.`,
  met: 'đạt',
  missed: 'chưa đạt',
  overdueTotal: (d: { count: Text; day: Text }) =>
    `Đến hết ngày ${d.day} có ${d.count} nhiệm vụ quá hạn, chưa hoàn thành:`,
  comingTotal: (d: { count: Text; from: Text; to: Text }) =>
    `Từ ngày ${d.from} đến ngày ${d.to} có ${d.count} nhiệm vụ đến hạn:`,
  /** Behind a task's name. */
  doneTask: (d: { task: Text; lead: Text; day: Text; evidence: Text }) =>
    `${d.task} (${[d.lead, d.day === '' ? '' : `hoàn thành ngày ${d.day}`, d.evidence].filter((each) => each !== '').join('; ')})`,
  tables: {
    number: 'TT',
    section: 'Lĩnh vực',
    unit: 'Đơn vị chủ trì',
    noSection: 'Chưa xếp lĩnh vực',
    noUnit: 'Chưa phân công',
    total: 'Tổng số',
    done: 'Đã hoàn thành',
    overdue: 'Quá hạn',
    open: 'Đang thực hiện',
    sum: 'Cộng',
    task: 'Nhiệm vụ',
    due: 'Thời hạn',
    indicator: 'Chỉ tiêu',
    measure: 'Đơn vị tính',
    value: 'Số liệu',
    difference: 'Tăng, giảm',
    target: 'Yêu cầu',
    actual: 'Kết quả',
    verdict: 'Đánh giá',
    bySection: 'Bảng: tiến độ theo lĩnh vực',
    byUnit: 'Bảng: tiến độ theo đơn vị chủ trì',
    indicators: 'Bảng: số liệu thống kê',
    targets: 'Bảng: kết quả thực hiện chỉ tiêu',
    overdueTasks: 'Bảng: nhiệm vụ quá hạn',
    comingTasks: 'Bảng: nhiệm vụ đến hạn',
  },
  /** The frame of the document by Decree 30/2020/NĐ-CP; what is unknown is left to be filled in. */
  frame: {
    superior: 'TÊN CƠ QUAN CHỦ QUẢN',
    office: 'TÊN CƠ QUAN BÁO CÁO',
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số:          /BC-………',
    placeAndDay: '……………, ngày      tháng      năm          ',
    receivers: 'Nơi nhận:',
    receiver: '- …………………;',
    archive: '- Lưu: VT, ………',
    signer: 'THỦ TRƯỞNG CƠ QUAN',
    signature: '(Chữ ký, dấu)',
    signedName: 'Họ và tên',
  },
};
