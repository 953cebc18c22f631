/** Biểu thống kê: ô trống, đơn vị tính, số liệu, quan hệ giữa các chỉ tiêu, kỳ báo cáo. */
import { day, of, quoted, type FamilySentences, type FindingData } from '../../rule-sentences';

const PERIODS: Readonly<Record<string, string>> = {
  'quarter-1': 'quý I',
  'quarter-2': 'quý II',
  'quarter-3': 'quý III',
  'quarter-4': 'quý IV',
  'half-year': '6 tháng đầu năm',
  'nine-months': '9 tháng',
  year: 'năm',
};

const formerPeriod = (d: FindingData): string => {
  const name = PERIODS[of(d.period)];
  if (name === undefined) return `kỳ từ ${day(d.from)} đến ${day(d.to)}`;
  return d.period === 'year' ? `năm ${of(d.year)}` : `${name} năm ${of(d.year)}`;
};

/** "7.1.1 ở ô D12, 7.1.2 ở ô D13". */
const placesOf = ({ lines, cells }: FindingData): string =>
  Array.isArray(lines) && Array.isArray(cells)
    ? lines.map((line: string, index) => `${line} ở ô ${of((cells as readonly string[])[index])}`).join(', ')
    : '';

export const annex: FamilySentences<'annex'> = {
  'blank-value': {
    title: 'Chỉ tiêu chưa có số liệu',
    why: 'Ô trống bị hiểu là 0 hoặc biểu bị trả lại.',
    how: 'Nhập số liệu; nếu không phát sinh thì ghi 0 hoặc ghi rõ ở cột ghi chú.',
    messages: { 'blank-value': (d) => `Chỉ tiêu ${quoted(d.line)} chưa có số liệu.` },
  },
  'missing-unit': {
    title: 'Thiếu đơn vị tính',
    why: 'Không có đơn vị tính thì không biết số này đếm cái gì.',
    how: 'Ghi đơn vị tính, ví dụ Thủ tục, Hồ sơ, Người.',
    messages: {
      'missing-unit': (d) => `Chỉ tiêu ${quoted(d.line)} có số liệu ${of(d.value)} nhưng thiếu đơn vị tính.`,
    },
  },
  'unit-in-value': {
    title: 'Số liệu ghi kèm đơn vị',
    why: 'Ô ghi kèm đơn vị là chữ chứ không phải số, không cộng được.',
    how: 'Chỉ để số trong ô số liệu; sửa nhanh bỏ phần đơn vị.',
    messages: {
      'unit-in-value': (d) =>
        `Chỉ tiêu ${quoted(d.line)} ghi ${quoted(d.value)} trong khi đơn vị tính đã là ${quoted(d.unit)}; chỉ cần ghi ${of(d.figure)}.`,
    },
  },
  'unit-mismatch': {
    title: 'Đơn vị tính không hợp',
    why: 'Đơn vị tính sai làm người đọc hiểu sai số liệu.',
    how: 'Sửa đơn vị tính theo thứ được đếm.',
    messages: {
      'not-a-unit': (d) =>
        `${quoted(d.unit)} không phải là đơn vị tính (chỉ tiêu ${quoted(d.line)})` +
        (d.suggested === '' ? '.' : `, có lẽ là ${quoted(d.suggested)}.`),
      'counts-dossiers': (d) =>
        `Chỉ tiêu ${quoted(d.line)} ghi đơn vị ${quoted(d.unit)} nhưng ghi chú đếm hồ sơ; có lẽ là ${quoted(d.suggested)}.`,
      'rate-without-percent': (d) =>
        `Chỉ tiêu ${quoted(d.line)} là tỷ lệ nhưng đơn vị tính là ${quoted(d.unit)}.`,
      'count-in-percent': (d) =>
        `Chỉ tiêu ${quoted(d.line)} đếm số lượng nhưng đơn vị tính là %` +
        (d.suggested === '' ? '.' : `; có lẽ là ${quoted(d.suggested)}.`),
    },
  },
  'value-outside-unit': {
    title: 'Số liệu không hợp đơn vị tính',
    why: 'Số liệu như vậy không thể đúng hoặc không cộng được.',
    how: 'Kiểm tra và nhập lại số liệu theo đơn vị tính.',
    messages: {
      'text-in-count': (d) =>
        `Chỉ tiêu ${quoted(d.line)} tính bằng ${quoted(d.unit)} nhưng ô ghi chữ ${quoted(d.value)}.`,
      'over-100-percent': (d) => `Chỉ tiêu ${quoted(d.line)} ghi ${of(d.value)}%, vượt 100%.`,
      'not-a-choice': (d) =>
        `Chỉ tiêu ${quoted(d.line)} chỉ nhận ${of(d.choices)}, ô đang ghi ${quoted(d.value)}.`,
      negative: (d) => `Chỉ tiêu ${quoted(d.line)} có số âm: ${of(d.value)}.`,
      'part-of-one': (d) =>
        `Chỉ tiêu ${quoted(d.line)} tính bằng ${quoted(d.unit)} nhưng số liệu lẻ: ${of(d.value)}.`,
    },
  },
  'composite-value': {
    title: 'Hai số trong một ô',
    why: 'Ô có hai số thì không cộng được và dễ đọc nhầm.',
    how: 'Để một số trong ô số liệu, số kia ghi ở chỉ tiêu riêng hoặc ghi chú.',
    messages: {
      'composite-value': (d) =>
        `Chỉ tiêu ${quoted(d.line)} ghi hai số trong một ô: ${quoted(d.value)}, đọc là ${of(d.numerator)} trên ${of(d.denominator)}.`,
    },
  },
  'composite-note': {
    title: 'Ghi chú chỉ có hai số',
    why: 'Tử số và mẫu số nằm trong ghi chú thì không cộng được, người đọc phải đoán số nào trên số nào.',
    how: 'Ghi rõ là gì trên gì, ví dụ “127 hồ sơ đúng hạn trên 127 hồ sơ đã giải quyết”, hoặc lập chỉ tiêu riêng.',
    messages: {
      'composite-note': (d) =>
        `Ghi chú ${quoted(d.note)} của chỉ tiêu ${quoted(d.line)} chỉ có hai số, không rõ là gì trên gì.`,
    },
  },
  'note-conflict': {
    title: 'Ghi chú mâu thuẫn số liệu',
    why: 'Hai con số khác nhau trong cùng một biểu thì không biết số nào đúng.',
    how: 'Đối chiếu nguồn số liệu rồi sửa ghi chú hoặc số liệu.',
    messages: {
      'note-against-figure': (d) =>
        `Ghi chú ${quoted(d.note)} không khớp số liệu ${quoted(d.value)} của chỉ tiêu ${quoted(d.wholeLine)}: ghi ${of(d.found)}, theo số liệu là ${of(d.expected)}.`,
      'note-against-share': (d) =>
        `Ghi chú ${quoted(d.note)} tương đương ${of(d.percent)}%, nhưng chỉ tiêu ${quoted(d.line)} ghi ${of(d.value)}.`,
    },
  },
  'broken-relation': {
    title: 'Số liệu mâu thuẫn nhau',
    why: 'Các số trong biểu không thể cùng đúng.',
    how: 'Kiểm tra lại các chỉ tiêu được nêu.',
    messages: {
      relation: (d) =>
        `Số liệu không thỏa ${of(d.relation)}: ${of(d.left)} so với ${of(d.right)} (${placesOf(d)}).`,
      'parts-exceed-whole': (d) =>
        `Các dòng “Trong đó” cộng lại là ${of(d.sum)}, lớn hơn ${of(d.whole)} của chỉ tiêu ${quoted(d.line)}.`,
    },
  },
  'number-format': {
    title: 'Cách viết số không thống nhất',
    why: 'Một biểu nên viết số theo một cách.',
    how: 'Dùng sửa nhanh để bỏ số 0 đứng trước, hoặc thêm cho mọi số có một chữ số.',
    messages: {
      'number-format': (d) =>
        `Có ${of(d.cells)} ô viết số 0 đứng trước như ${quoted(d.value)}, ô khác lại viết ${quoted(d.other)}.`,
    },
  },
  'period-mismatch': {
    title: 'Kỳ báo cáo không khớp',
    why: 'Biểu có thể là của kỳ báo cáo khác.',
    how: 'Kiểm tra đúng mẫu biểu của kỳ này, hoặc sửa tiêu đề cột.',
    messages: {
      'period-mismatch': (d) =>
        `Báo cáo ${PERIODS[of(d.period)] ?? of(d.period)} nhưng tiêu đề cột ghi ${quoted(d.heading)}.`,
    },
  },
  'duplicate-number-across-sheets': {
    title: 'Các biểu đánh số khác nhau',
    why: 'Cùng một số mà khác chỉ tiêu thì khi tổng hợp dễ nhập nhầm dòng.',
    how: 'Thống nhất số của chỉ tiêu giữa các biểu.',
    messages: {
      'duplicate-number-across-sheets': (d) =>
        `Số ${quoted(d.number)} là chỉ tiêu ${quoted(d.label)}, nhưng trang ${quoted(d.otherSheet)} ghi chỉ tiêu này là ${quoted(d.otherNumber)} và dùng ${quoted(d.number)} cho ${quoted(d.otherLabel)}.`,
    },
  },
  'unlike-former-period': {
    title: 'Số liệu khác hẳn kỳ trước',
    why: 'Cấp trên đặt hai báo cáo cạnh nhau và sẽ hỏi vì sao số liệu thay đổi như vậy.',
    how: 'Đối chiếu lại với kỳ trước; nếu số liệu đúng thì ghi lý do ở cột ghi chú.',
    messages: {
      'other-type': (d) =>
        `Chỉ tiêu ${quoted(d.line)} ghi ${quoted(d.value)}, trong khi ${formerPeriod(d)} ghi ${quoted(d.former)}: một bên là số, một bên là chữ.`,
      'no-longer-given': (d) =>
        `Chỉ tiêu ${quoted(d.line)} để trống, trong khi ${formerPeriod(d)} đã ghi ${of(d.former)}.`,
      'other-sign': (d) =>
        `Chỉ tiêu ${quoted(d.line)} ghi ${of(d.value)}, ${formerPeriod(d)} ghi ${of(d.former)}: trái dấu nhau.`,
      fell: (d) =>
        `Chỉ tiêu ${quoted(d.line)} ghi ${of(d.value)}, ít hơn ${of(d.former)} của ${formerPeriod(d)}, dù số liệu cộng dồn từ đầu năm.`,
      jump: (d) =>
        `Chỉ tiêu ${quoted(d.line)} ghi ${of(d.value)}, chênh quá nhiều so với ${of(d.former)} của ${formerPeriod(d)}.`,
    },
  },
  'differs-from-tasks': {
    title: 'Số liệu khác bảng nhiệm vụ',
    why: 'Phụ lục và bảng nhiệm vụ cùng một sổ mà nói hai số thì không giải trình được.',
    how: 'Kiểm tra lại; lập lại phụ lục để ô này tự tính từ bảng nhiệm vụ.',
    messages: {
      'differs-from-tasks': (d) =>
        `Chỉ tiêu ${quoted(d.line)} ghi ${of(d.value)}, trong khi bảng nhiệm vụ đến hết ngày ${day(d.to)} đếm được ${of(d.counted)}.`,
    },
  },
};
