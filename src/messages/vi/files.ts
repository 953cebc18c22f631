/** What is said when a workbook cannot be read or changed: what is wrong, where, and what to do. */
import type { WorkbookFaultId } from '../../workbook';

type Data = Readonly<Record<string, string | number>>;
type FileMessages = Readonly<Record<WorkbookFaultId, (d: Data) => string>>;

/** What a file is when it is no workbook, by the `kind` of the fault. */
const foreignKinds: Readonly<Record<string, string>> = {
  html: 'là trang web (HTML) được đổi đuôi',
  xml: 'là tệp XML, không phải sổ tính .xlsx',
  text: 'là tệp văn bản hoặc CSV',
  pdf: 'là tệp PDF',
  word: 'là văn bản Word',
  slides: 'là bản trình chiếu PowerPoint',
  opendocument: 'là sổ tính OpenDocument (.ods)',
  zip: 'là tệp nén ZIP, bên trong không có sổ tính',
};

const largeUnits: Readonly<Record<string, string>> = {
  bytes: 'byte',
  cells: 'ô có dữ liệu',
  characters: 'ký tự',
  'formula-characters': 'ký tự công thức',
};

/** Why what stood there before was not kept, by the `why` of the fault. */
const undoObstacles: Readonly<Record<string, string>> = {
  'sheet-deleted': 'bước đó đã xoá trang tính',
  'too-many-cells': 'số ô thay đổi quá lớn',
  'too-many-formats': 'số ô đổi định dạng quá lớn',
  'mixed-validation': 'vùng đó trước kia có nhiều quy tắc nhập liệu khác nhau',
  'rules-cleared': 'bước đó đã xoá ô có định dạng có điều kiện',
  'too-old': 'đã qua nhiều bước khác',
};

export const files: FileMessages = {
  'file-empty': (d) => `Tệp ${name(d)} trống (0 byte). Hãy chọn lại tệp Excel có dữ liệu.`,
  'file-not-workbook': (d) =>
    `Tệp ${name(d)} ${foreignKinds[text(d.kind)] ?? 'không phải sổ tính Excel'}. ` +
    'Hãy mở tệp bằng phần mềm tương ứng, lưu thành .xlsx rồi chọn lại.',
  'file-old-format': (d) =>
    `Tệp ${name(d)} có định dạng Excel 97–2003 (.xls). Hãy mở bằng Excel, chọn Lưu thành (Save As) → .xlsx rồi thử lại.`,
  'file-binary-format': (d) =>
    `Tệp ${name(d)} có định dạng nhị phân (.xlsb). Hãy mở bằng Excel, chọn Lưu thành (Save As) → .xlsx rồi thử lại.`,
  'file-encrypted': (d) =>
    `Tệp ${name(d)} đang đặt mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi thử lại.`,
  'file-damaged': (d) =>
    `Tệp ${name(d)} bị hỏng${place(d)}. Hãy mở bằng Excel để sửa (Mở và sửa chữa), lưu lại hoặc xin bản khác rồi thử lại.`,
  'file-truncated': (d) =>
    `Tệp ${name(d)} bị thiếu phần cuối, có thể do tải về hoặc sao chép chưa xong. Hãy tải hoặc sao chép lại tệp.`,
  'file-too-large': (d) =>
    `Tệp ${name(d)} quá lớn${figures(d)}. Hãy tách bớt trang tính hoặc xoá các dòng thừa rồi thử lại.`,
  'file-hostile': (d) =>
    `Tệp ${name(d)} có cấu trúc bất thường${place(d)}, có thể gây treo máy nên không được mở. Hãy kiểm tra lại nguồn gửi tệp.`,
  'file-not-found': (d) => `Không tìm thấy tệp ${name(d)}. Hãy kiểm tra lại tên tệp và thư mục.`,
  'file-not-readable': (d) =>
    `Không đọc được tệp ${name(d)}. Hãy kiểm tra quyền truy cập, hoặc đóng chương trình đang giữ tệp rồi thử lại.`,
  'file-not-writable': (d) =>
    `Không ghi được tệp ${name(d)}. Hãy đóng tệp nếu đang mở, kiểm tra quyền ghi và dung lượng đĩa rồi thử lại.`,

  'sheet-not-found': (d) => `Không tìm thấy trang tính ${quoted(d.sheet)}. Hãy kiểm tra lại tên trang tính.`,
  'sheet-name-invalid': (d) =>
    `Tên trang tính ${quoted(d.sheet)} không hợp lệ. Hãy dùng tên từ 1 đến 31 ký tự, không chứa : \\ / ? * [ ], không trùng tên khác.`,
  'last-visible-sheet': (d) =>
    `${quoted(d.sheet)} là trang tính duy nhất đang hiện nên không ẩn hoặc xoá được. Hãy cho hiện một trang tính khác trước.`,
  'sheet-protected': (d) =>
    `Trang tính ${quoted(d.sheet)} đang được bảo vệ. Hãy bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi thử lại.`,
  'structure-protected': () =>
    'Cấu trúc sổ tính đang được bảo vệ nên không thêm hoặc sửa trang tính được. Hãy bỏ bảo vệ (Xem lại → Bảo vệ sổ làm việc) rồi thử lại.',
  'table-overlap': (d) =>
    `Bảng ${quoted(d.table ?? d.name)} chồng lên bảng ${quoted(d.other)}${onSheet(d)}. Hãy di chuyển hoặc xoá một trong hai bảng rồi thử lại.`,
  'table-name-taken': (d) =>
    `Tên bảng ${quoted(d.table ?? d.name)} đã được dùng trong sổ tính. Hãy đổi tên bảng hoặc tên vùng cũ rồi thử lại.`,
  'table-header-mismatch': (d) =>
    `Dòng tiêu đề của bảng ${quoted(d.table ?? d.name)}${onSheet(d)} không khớp tên cột. Hãy khôi phục dòng tiêu đề rồi thử lại.`,
  'merge-overlap': (d) =>
    `Vùng ${text(d.range ?? d.cell)}${onSheet(d)} chồng lên ô đã gộp hoặc bảng. Hãy bỏ gộp ô ở vùng này rồi thử lại.`,
  'name-invalid': (d) =>
    `Tên vùng ${quoted(d.name)} không hợp lệ. Tên phải bắt đầu bằng chữ cái hoặc dấu gạch dưới, không có dấu cách và không giống địa chỉ ô.`,
  'formula-invalid': (d) => `Công thức${atCell(d)} không hợp lệ. Hãy kiểm tra lại công thức.`,
  'range-invalid': (d) =>
    `Vùng ${text(d.range ?? d.cell)}${onSheet(d)} không nằm trong trang tính. Hãy chọn lại vùng (tối đa 1.048.576 dòng, 16.384 cột).`,
  'array-formula-part': (d) =>
    `Không sửa được một phần của công thức mảng${atCell(d)}. Hãy chọn cả vùng công thức mảng, xoá rồi thử lại.`,
  'mixed-fonts': (d) =>
    `${String(d.count)} ô có một phần chữ mang kiểu riêng (đậm, nghiêng, màu hoặc phông khác): ${String(d.cells)}. Excel không cho sửa chữ trong ô mà giữ các kiểu riêng đó, và Khôi phục cũng không trả lại được. Chưa có gì bị sửa.`,
  'table-lines-needed': (d) =>
    `Bảng ${quoted(d.table)}${onSheet(d)} phải giữ dòng tiêu đề, ít nhất một dòng dữ liệu và các cột của nó. Hãy chọn các dòng dữ liệu khác, hoặc cột nằm ngoài bảng.`,
  'text-too-long': (d) =>
    `Nội dung${atCell(d)} dài quá 32.767 ký tự, Excel không lưu được. Hãy rút gọn hoặc tách sang ô khác.`,

  'row-moved': (d) =>
    `${quoted(d.name)} không còn ở dòng ${text(d.row)}: có người vừa sửa hoặc sắp xếp lại bảng. Chưa ghi gì; hãy đợi bảng được đọc lại rồi chọn lại.`,

  'undo-unknown': () => 'Không còn bước nào để khôi phục trong lần mở này.',
  'undo-not-latest': () => 'Chỉ khôi phục được bước mới nhất. Hãy khôi phục lần lượt từ bước sau cùng.',
  'undo-cells-changed': (d) =>
    `Không khôi phục được vì đã có người sửa${atCell(d)} sau bước này, khôi phục sẽ làm mất phần sửa đó. Hãy sửa tay những chỗ cần thiết.`,
  'undo-not-kept': (d) =>
    `Không khôi phục được bước này vì ${undoObstacles[text(d.why)] ?? 'không lưu được nội dung cũ'}. Hãy mở lại bản đã lưu trước đó.`,

  'workbook-read-only': () =>
    'Sổ tính đang mở ở chế độ chỉ đọc. Hãy bấm Cho phép chỉnh sửa (Enable Editing) hoặc lưu thành tệp khác rồi thử lại.',
  'cell-in-edit-mode': () => 'Excel đang sửa dở một ô. Hãy nhấn Enter hoặc Esc để thoát khỏi ô rồi thử lại.',
  'workbook-switched': () =>
    'Sổ tính khác đã được mở trong lúc đang làm, nên việc này dừng lại. Hãy trở về sổ tính cũ rồi thử lại.',
  'feature-missing': (d) =>
    `Phiên bản Excel này chưa hỗ trợ${d.feature === undefined ? '' : ` ${text(d.feature)}`}. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.`,
  cancelled: () => 'Đã dừng theo yêu cầu. Sổ tính không thay đổi.',
  'host-failed': (d) =>
    `Excel báo lỗi${d.code === undefined ? '' : ` (${text(d.code)})`}. ` +
    (d.partly === undefined
      ? 'Hãy lưu sổ tính, đóng mở lại Excel rồi thử lại.'
      : 'Một phần thay đổi có thể còn lại: hãy đóng sổ tính không lưu, mở lại bản đã lưu rồi thử lại.'),
};

function text(value: string | number | undefined): string {
  return value === undefined ? '' : String(value);
}

function name(d: Data): string {
  return d.name === undefined ? 'này' : `“${text(d.name)}”`;
}

function quoted(value: string | number | undefined): string {
  return value === undefined ? 'này' : `“${text(value)}”`;
}

function onSheet(d: Data): string {
  return d.sheet === undefined ? '' : ` trên trang tính “${text(d.sheet)}”`;
}

function atCell(d: Data): string {
  const area = d.cell ?? d.range;
  return (area === undefined ? '' : ` ở ô ${text(area)}`) + onSheet(d);
}

function place(d: Data): string {
  if (d.part === undefined) return '';
  return ` (phần ${text(d.part)}${d.row === undefined ? '' : `, dòng ${text(d.row)}`})`;
}

function figures(d: Data): string {
  const unit = largeUnits[text(d.what)];
  if (unit === undefined || d.limit === undefined) return '';
  const size = d.size === undefined ? '' : `${grouped(d.size)} ${unit}, `;
  return ` (${size}giới hạn ${grouped(d.limit)} ${unit})`;
}

/** "4.000.000": thousands in groups, with points as Vietnamese writes them. */
function grouped(value: string | number): string {
  return String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
}
