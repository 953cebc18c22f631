/** What is said when the plan that an office follows is held against an amended one. */
type Text = string | number;

export const amendment = {
  title: 'Phụ lục sửa đổi',
  about:
    'Chọn tệp Excel có phụ lục đã sửa đổi, bổ sung. Chương trình so từng nhiệm vụ với bảng đang theo dõi, chưa ghi gì vào sổ.',
  choose: 'Chọn tệp phụ lục sửa đổi…',
  comparing: 'Đang so sánh…',
  needsTable: 'Hãy bấm Chuẩn hoá phụ lục để lập bảng nhiệm vụ trước, rồi so với phụ lục sửa đổi.',
  noPlan: (d: { name: Text }) =>
    `Không tìm thấy phụ lục nhiệm vụ trong tệp “${String(d.name)}”. Hãy chọn tệp có bảng nhiệm vụ với dòng tiêu đề (TT, Nhiệm vụ, Thời hạn, Chủ trì…).`,
  notTaken:
    'Không đưa được phụ lục sửa đổi vào sổ: hãy bỏ bảo vệ sổ và trang Nhiệm vụ, trang Danh mục rồi làm lại.',
  nothing: 'Phụ lục trong tệp này không khác gì bảng đang theo dõi.',
  summary: (d: {
    new: Text;
    deadline: Text;
    lead: Text;
    product: Text;
    text: Text;
    split: Text;
    merged: Text;
    moved: Text;
    gone: Text;
  }) =>
    `${[
      count(d.new, 'nhiệm vụ mới'),
      count(d.deadline, 'đổi thời hạn'),
      count(d.lead, 'đổi đơn vị chủ trì'),
      count(d.product, 'đổi sản phẩm'),
      count(d.text, 'đổi câu chữ'),
      count(d.split, 'được tách'),
      count(d.merged, 'được gộp'),
      count(d.moved, 'chuyển mục'),
      count(d.gone, 'không còn trong phụ lục'),
    ]
      .filter((part) => part !== '')
      .join(', ')}.`,
  same: (d: { same: Text; typed: Text }) =>
    `${String(d.same)} nhiệm vụ giữ nguyên; số liệu đã nhập của ${String(d.typed)} nhiệm vụ được giữ.`,
  kind: {
    new: 'Mới',
    changed: 'Thay đổi',
    moved: 'Chuyển mục',
    split: 'Tách',
    merged: 'Gộp',
    gone: 'Không còn trong phụ lục',
    same: 'Giữ nguyên',
  },
  field: {
    deadline: 'Thời hạn',
    lead: 'Chủ trì',
    cooperating: 'Phối hợp',
    product: 'Sản phẩm',
    task: 'Nhiệm vụ',
    activity: 'Hoạt động',
    goal: 'Mục tiêu',
    milestone: 'Mốc',
    budget: 'Kinh phí',
    note: 'Ghi chú',
  },
  blank: '(trống)',
  task: (d: { number: Text; task: Text }) =>
    `${d.number === '' ? '' : `${String(d.number)}. `}${String(d.task)}`,
  change: (d: { field: Text; before: Text; now: Text }) =>
    `${String(d.field)}: ${String(d.before)} → ${String(d.now)}`,
  movedTo: (d: { from: Text; to: Text }) => `Mục: ${String(d.from)} → ${String(d.to)}`,
  splitInto: (d: { tasks: Text }) => `Tách thành: ${String(d.tasks)}`,
  mergedFrom: (d: { tasks: Text }) => `Gộp từ: ${String(d.tasks)}`,
  kept: (d: { headings: Text }) => `Ô đã sửa tay được giữ: ${String(d.headings)}`,
  typed: 'Số liệu đã nhập được giữ cùng nhiệm vụ.',
  typedGone: 'Dòng và số liệu đã nhập vẫn ở cuối bảng, đánh dấu không còn trong phụ lục.',
  pick: (d: { task: Text }) => `Lấy thay đổi: ${String(d.task)}`,
  pickAll: 'Chọn tất cả',
  pickNone: 'Bỏ chọn',
  takeOver: (d: { count: Text }) => `Cập nhật ${String(d.count)} thay đổi vào sổ`,
  explain:
    'Phụ lục sửa đổi vào sổ thành trang riêng; phụ lục cũ vẫn giữ để đối chiếu. Bảng nhiệm vụ cập nhật theo, khôi phục được bằng một lần bấm.',
  done: (d: { count: Text; sheet: Text }) =>
    `Đã cập nhật ${String(d.count)} thay đổi theo phụ lục sửa đổi; phụ lục mới ở trang “${String(d.sheet)}”.`,
  written: (d: { file: Text; count: Text; sheet: Text }) =>
    `Đã ghi ${String(d.count)} thay đổi vào “${String(d.file)}”; phụ lục sửa đổi ở trang “${String(d.sheet)}”, phụ lục cũ vẫn giữ nguyên.`,
  why: {
    bringIn: 'Đưa phụ lục sửa đổi vào sổ thành trang riêng',
    replace: 'Ghi nhớ phụ lục cũ đã được thay thế',
    keep: 'Giữ nội dung cũ ở thay đổi không chọn',
  },
};

function count(figure: Text, words: string): string {
  return Number(figure) === 0 ? '' : `${String(figure)} ${words}`;
}
