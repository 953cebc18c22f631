/**
 * What recognition noticed while reading a table: by message the finding itself, by rule why it matters and
 * how to mend it.
 */
import type { FindingDatum } from '../../domain/rules';

type Data = Readonly<Record<string, FindingDatum>>;

const of = (value: FindingDatum | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '').replace(/\s+/g, ' ');
const quoted = (value: FindingDatum | undefined): string => `“${of(value)}”`;
const day = (value: FindingDatum | undefined): string => of(value).split('-').reverse().join('/');

/** Columns by field, for the two rules that name one. */
const FIELDS: Readonly<Record<string, string>> = {
  deadline: 'thời hạn',
  lead: 'đơn vị chủ trì',
  product: 'kết quả, sản phẩm',
  number: 'số thứ tự',
  note: 'ghi chú',
  unit: 'đơn vị tính',
  value: 'số liệu',
  label: 'chỉ tiêu',
};
const field = (value: FindingDatum | undefined): string => FIELDS[of(value)] ?? quoted(value);

export const noticed = {
  what: {
    'ambiguous-column': (d: Data) =>
      `Cột ${of(d.chosen)} (${of(d.chosenHeading)}) và cột ${of(d.rival)} (${of(d.rivalHeading)}) đều có thể là ${field(d.field)}; đang dùng cột ${of(d.chosen)}.`,
    'cells-outside-tables': (d: Data) =>
      `Có ${of(d.cells)} ô nằm ngoài các bảng, bắt đầu từ ${quoted(d.text)}.`,
    'deadline-before-plan': (d: Data) =>
      `Thời hạn ${quoted(d.text)} (${day(d.due)}) sớm hơn ngày ban hành kế hoạch.`,
    'deadline-in-note': (d: Data) => `Thời hạn nằm ở cột ghi chú: ${quoted(d.text)}.`,
    'deadline-in-other-column': (d: Data) => `Thời hạn nằm ở cột khác: ${quoted(d.text)}.`,
    'deadline-outside-plan-year': (d: Data) =>
      `Thời hạn ${quoted(d.text)} (${day(d.due)}) nằm ngoài năm kế hoạch ${of(d.year)}.`,
    'duplicate-number': (d: Data) => `Số ${quoted(d.number)} đã dùng ở hàng ${of(d.earlierRow)}.`,
    'duplicate-section-number': (d: Data) => `Mục ${quoted(d.number)} đã dùng ở hàng ${of(d.earlierRow)}.`,
    'empty-table': () => 'Bảng có hàng tiêu đề nhưng không có nhiệm vụ nào.',
    'html-remnant': (d: Data) => `Còn sót mã HTML: ${quoted(d.text)}.`,
    'impossible-deadline': (d: Data) => `Ngày không có trong lịch: ${quoted(d.text)}.`,
    'malformed-number': (d: Data) => `Số ${quoted(d.number)} viết sai, đang đọc là ${quoted(d.readAs)}.`,
    'missing-column': (d: Data) => `Bảng không có cột ${field(d.field)}.`,
    'missing-deadline': (d: Data) => `Nhiệm vụ chưa có thời hạn: ${quoted(d.task)}.`,
    'missing-lead': (d: Data) => `Nhiệm vụ chưa có đơn vị chủ trì: ${quoted(d.task)}.`,
    'missing-number': (d: Data) => `Nhiệm vụ chưa có số thứ tự: ${quoted(d.task)}.`,
    'missing-task': (d: Data) => `Hàng chưa ghi nội dung nhiệm vụ: ${quoted(d.task)}.`,
    'missing-product': (d: Data) => `Nhiệm vụ chưa ghi kết quả, sản phẩm: ${quoted(d.task)}.`,
    'number-gap': (d: Data) => `Số nhảy từ ${quoted(d.previous)} sang ${quoted(d.number)}.`,
    'number-out-of-order': (d: Data) => `Số ${quoted(d.number)} đứng sau ${quoted(d.previous)}.`,
    'section-out-of-order': (d: Data) => `Mục ${quoted(d.number)} đứng sau mục ${quoted(d.previous)}.`,
    'sheet-without-table': (d: Data) =>
      `Trang có ${of(d.rows)} hàng nhưng không thấy bảng nhiệm vụ hay biểu thống kê.`,
    'status-in-deadline': (d: Data) => `Ô thời hạn lại ghi tình trạng: ${quoted(d.text)}.`,
    'swapped-day-month': (d: Data) => `Ngày và tháng có thể bị đảo: ${day(d.stored)} hay ${day(d.swapped)}?`,
    'unclear-deadline': (d: Data) => `Chưa hiểu thời hạn: ${quoted(d.text)}.`,
  },
  why: {
    'ambiguous-column': 'Đọc sai một cột thì cả bảng nhiệm vụ sai theo.',
    'cells-outside-tables': 'Những ô này không được đọc.',
    'deadline-before-plan':
      'Nhiệm vụ không thể xong trước khi kế hoạch được ban hành; thường là nhầm tháng hoặc năm.',
    'deadline-in-other-column': 'Thời hạn đặt sai cột sẽ không được theo dõi.',
    'deadline-outside-plan-year': 'Kế hoạch năm thường chỉ đặt hạn trong năm; có thể nhầm năm.',
    'duplicate-number': 'Hai nhiệm vụ cùng số thì báo cáo không biết chỉ nhiệm vụ nào.',
    'duplicate-section-number': 'Hai mục cùng số làm lẫn nhiệm vụ khi dẫn chiếu.',
    'empty-table': 'Không có gì để theo dõi.',
    'html-remnant': 'Mã còn sót khi dán từ trang web sẽ in ra trong báo cáo.',
    'malformed-number': 'Số viết sai làm lệch thứ tự và phép cộng.',
    'missing-column': 'Thiếu cột này thì không nhắc việc và thống kê đầy đủ được.',
    'missing-deadline': 'Không có thời hạn thì không biết khi nào quá hạn.',
    'missing-lead': 'Không có đơn vị chủ trì thì không biết nhắc ai.',
    'missing-number': 'Không có số thì báo cáo không dẫn chiếu được nhiệm vụ này.',
    'missing-task': 'Không rõ phải làm việc gì.',
    'missing-product': 'Không rõ sản phẩm thì không có căn cứ công nhận hoàn thành.',
    'number-out-of-order': 'Số thứ tự lệch thường do mất hàng hoặc dán thiếu.',
    'section-out-of-order': 'Thứ tự mục lệch thường do dán thiếu hoặc nhầm chỗ.',
    'sheet-without-table': 'Nội dung của trang này không được đọc.',
    'swapped-day-month': 'Excel hay đảo ngày và tháng khi nhập kiểu ngày Mỹ.',
    'unclear-deadline': 'Thời hạn không hiểu được thì không tính được trạng thái.',
  },
  how: {
    'ambiguous-column': 'Mở phần Cột và bảng và chọn đúng nghĩa của cột.',
    'cells-outside-tables': 'Nếu là nhiệm vụ, hãy chuyển vào trong bảng; nếu là chú thích thì để nguyên.',
    'deadline-before-plan': 'Đối chiếu văn bản gốc và sửa ngày ở ô này.',
    'deadline-in-other-column': 'Chuyển thời hạn về cột thời hạn.',
    'deadline-outside-plan-year': 'Đối chiếu văn bản gốc và sửa năm nếu nhầm.',
    'duplicate-number': 'Đánh lại số cho một trong hai hàng.',
    'duplicate-section-number': 'Đánh lại số mục.',
    'empty-table': 'Kiểm tra xem có chọn nhầm trang hoặc dán thiếu nội dung.',
    'html-remnant': 'Xoá đoạn mã, giữ lại chữ.',
    'malformed-number': 'Sửa lại số cho đúng mẫu, ví dụ 4.3.4.',
    'missing-column': 'Thêm cột này vào phụ lục nếu văn bản gốc có.',
    'missing-deadline': 'Ghi thời hạn, hoặc “Thường xuyên” nếu là việc thường xuyên.',
    'missing-lead': 'Ghi đơn vị chủ trì theo phân công.',
    'missing-number': 'Ghi số thứ tự tiếp theo, hoặc gộp với nhiệm vụ ở hàng trên nếu là một.',
    'missing-task': 'Ghi nội dung nhiệm vụ theo văn bản gốc.',
    'missing-product': 'Ghi sản phẩm cụ thể, ví dụ Báo cáo, Quyết định.',
    'number-out-of-order': 'Đối chiếu văn bản gốc, thêm hàng thiếu hoặc đánh lại số.',
    'section-out-of-order': 'Đối chiếu văn bản gốc và đánh lại số mục.',
    'sheet-without-table':
      'Nếu trang có bảng nhiệm vụ, hãy ghi rõ tên cột: STT, Nhiệm vụ, Chủ trì, Thời hạn.',
    'swapped-day-month': 'Đối chiếu văn bản gốc rồi nhập lại ngày theo dạng ngày/tháng/năm.',
    'unclear-deadline': 'Viết lại thời hạn, ví dụ “Trước ngày 30/6/2026”, “Quý III”, “Hằng tháng”.',
  },
};
