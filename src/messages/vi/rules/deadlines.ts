/** Thời hạn: thiếu, không rõ, sai cột, sai năm, mâu thuẫn. */
import { day, of, quoted, type FamilySentences } from '../../rule-sentences';
import { fieldName } from './field-names';

const WEEKDAYS = ['', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];

export const deadlines: FamilySentences<'deadlines'> = {
  'missing-deadline': {
    title: 'Thiếu thời hạn',
    why: 'Không có thời hạn thì không biết khi nào quá hạn.',
    how: 'Ghi thời hạn, hoặc “Thường xuyên” nếu là việc thường xuyên.',
    messages: { 'missing-deadline': () => 'Nhiệm vụ chưa có thời hạn.' },
  },
  'deadline-in-note': {
    title: 'Thời hạn nằm ở cột ghi chú',
    why: 'Thời hạn đặt sai cột dễ bị bỏ sót khi theo dõi.',
    how: 'Chuyển thời hạn về cột thời hạn.',
    messages: {
      'deadline-in-note': (d) => `Ô thời hạn trống, thời hạn nằm ở cột ghi chú: ${quoted(d.text)}.`,
      'other-deadline-in-note': (d) =>
        `Ghi chú có thời hạn riêng ${quoted(d.text)} bên cạnh thời hạn ${quoted(d.deadline)}.`,
    },
  },
  'deadline-in-other-column': {
    title: 'Thời hạn nằm sai cột',
    why: 'Thời hạn đặt sai cột sẽ không được theo dõi.',
    how: 'Chuyển thời hạn về cột thời hạn.',
    messages: {
      'deadline-in-other-column': (d) =>
        `Ô thời hạn trống, thời hạn nằm ở cột ${fieldName(d.field)}: ${quoted(d.text)}.`,
    },
  },
  'impossible-deadline': {
    title: 'Ngày không có trong lịch',
    why: 'Ngày không có thật thì không tính được hạn.',
    how: 'Đối chiếu văn bản gốc và sửa lại ngày.',
    messages: { 'impossible-deadline': (d) => `Ngày không có trong lịch: ${quoted(d.text)}.` },
  },
  'unclear-deadline': {
    title: 'Thời hạn không rõ',
    why: 'Thời hạn không hiểu được thì không tính được trạng thái.',
    how: 'Viết lại thời hạn, ví dụ “Trước ngày 30/6/2026”, “Quý III”, “Hằng tháng”.',
    messages: { 'unclear-deadline': (d) => `Chưa hiểu thời hạn: ${quoted(d.text)}.` },
  },
  'status-in-deadline': {
    title: 'Ô thời hạn ghi tình trạng',
    why: 'Tình trạng thay cho thời hạn thì không biết hạn là ngày nào.',
    how: 'Ghi lại thời hạn; tình trạng ghi ở bảng nhiệm vụ.',
    messages: { 'status-in-deadline': (d) => `Ô thời hạn lại ghi tình trạng: ${quoted(d.text)}.` },
  },
  'swapped-day-month': {
    title: 'Ngày và tháng có thể bị đảo',
    why: 'Excel hay đảo ngày và tháng khi nhập kiểu ngày Mỹ.',
    how: 'Đối chiếu văn bản gốc rồi nhập lại ngày theo dạng ngày/tháng/năm.',
    messages: {
      'swapped-day-month': (d) => `Ngày và tháng có thể bị đảo: ${day(d.stored)} hay ${day(d.swapped)}?`,
    },
  },
  'deadline-before-plan-date': {
    title: 'Thời hạn trước ngày ban hành kế hoạch',
    why: 'Nhiệm vụ không thể xong trước khi kế hoạch được ban hành; thường là nhầm tháng hoặc năm.',
    how: 'Đối chiếu văn bản gốc và sửa ngày ở ô này.',
    messages: {
      'deadline-before-plan-date': (d) =>
        `Thời hạn ${quoted(d.text)} (${day(d.due)}) đã qua khi kế hoạch được ban hành${d.month === null ? '' : ` (tháng ${of(d.month)}/${of(d.year)})`}.`,
    },
  },
  'deadline-outside-plan-year': {
    title: 'Thời hạn ngoài năm kế hoạch',
    why: 'Kế hoạch năm thường chỉ đặt hạn trong năm; có thể nhầm năm.',
    how: 'Đối chiếu văn bản gốc và sửa năm nếu nhầm.',
    messages: {
      'deadline-outside-plan-year': (d) =>
        `Thời hạn ${quoted(d.text)} (${day(d.due)}) nằm ngoài năm kế hoạch ${of(d.year)}.`,
      'deadline-in-next-year': (d) =>
        `Thời hạn ${quoted(d.text)} (${day(d.due)}) rơi vào năm sau năm kế hoạch ${of(d.year)}.`,
    },
  },
  'start-after-due': {
    title: 'Bắt đầu sau khi kết thúc',
    why: 'Khoảng thời gian ngược thì không theo dõi được.',
    how: 'Đối chiếu văn bản gốc và sửa lại hai mốc.',
    messages: {
      'start-after-due': (d) =>
        `Thời hạn ${quoted(d.text)} bắt đầu ngày ${day(d.start)} nhưng kết thúc ngày ${day(d.due)}.`,
    },
  },
  'deadline-on-day-off': {
    title: 'Hạn rơi vào ngày nghỉ',
    why: 'Thời hạn kết thúc vào ngày nghỉ thì kéo dài đến ngày làm việc tiếp theo (Bộ luật Dân sự 2015, Điều 148).',
    how: 'Nếu muốn nhận kết quả trước ngày nghỉ, hãy đặt hạn vào ngày làm việc liền trước.',
    messages: {
      'deadline-on-day-off': (d) =>
        `Ngày ${day(d.day)} là ${Number(d.weekday) >= 6 ? (WEEKDAYS[Number(d.weekday)] ?? '') : 'ngày nghỉ'}; ngày làm việc tiếp theo là ${day(d.next)}.`,
    },
  },
  'multiple-deadlines': {
    title: 'Nhiều thời hạn trong một ô',
    why: 'Một ô nhiều hạn thì không lọc và sắp xếp theo hạn được.',
    how: 'Không bắt buộc sửa: bảng nhiệm vụ tách mỗi mốc thành một dòng. Nếu giữ phụ lục này, hãy tách hàng.',
    messages: {
      'multiple-deadlines': (d) =>
        `Ô này có ${of(d.count)} thời hạn: ${Array.isArray(d.days) ? d.days.map((each: string) => day(each)).join(', ') : ''}.`,
    },
  },
  'deadline-vs-product': {
    title: 'Thời hạn mâu thuẫn với sản phẩm',
    why: 'Hai mốc khác nhau cho một việc thì không biết theo mốc nào.',
    how: 'Sửa thời hạn hoặc mốc ghi trong sản phẩm cho khớp nhau.',
    messages: {
      'product-later': (d) =>
        `Thời hạn là ${quoted(d.deadline)} nhưng sản phẩm có mốc sau đó: ${quoted(d.text)}.`,
      'product-earlier': (d) =>
        `Thời hạn là ${quoted(d.deadline)} nhưng sản phẩm phải có từ trước: ${quoted(d.text)}.`,
      'product-counts-whole-year': (d) =>
        `Thời hạn là ${quoted(d.deadline)} nhưng sản phẩm tính trong cả năm ${of(d.year)}.`,
    },
  },
  'same-product-different-deadlines': {
    title: 'Cùng sản phẩm, khác thời hạn',
    why: 'Một sản phẩm hai hạn thì không biết theo hạn nào.',
    how: 'Thống nhất thời hạn, hoặc ghi rõ hai sản phẩm khác nhau thế nào.',
    messages: {
      'same-product-different-deadlines': (d) =>
        `Cùng sản phẩm với hàng ${of(d.earlierRow)} nhưng hạn là ${quoted(d.text)}, hàng kia là ${quoted(d.earlierText)}.`,
    },
  },
  'continuous-for-one-off': {
    title: '“Thường xuyên” cho việc làm một lần',
    why: 'Sản phẩm chỉ làm một lần mà không có ngày thì không kiểm tra được.',
    how: 'Ghi ngày trình hoặc ngày ban hành.',
    messages: {
      'continuous-for-one-off': (d) =>
        `Thời hạn ${quoted(d.text)} nhưng việc chỉ làm một lần: ${quoted(d.product)}.`,
    },
  },
  'deadline-not-dated': {
    title: 'Thời hạn theo kế hoạch không rõ ngày',
    why: 'Không tính được hạn từ bảng này, nên không nhắc việc được.',
    how: 'Ghi ngày theo kế hoạch đó, hoặc ít nhất là số, ký hiệu của kế hoạch.',
    messages: {
      'deadline-not-dated': (d) => `Thời hạn dẫn sang kế hoạch khác mà không có ngày: ${quoted(d.text)}.`,
    },
  },
};
