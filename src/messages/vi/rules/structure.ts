/** Cách trình bày của bảng: số thứ tự, mục, ô trống, chữ bị cắt, ô gộp, hàng ẩn. */
import { of, quoted, type FamilySentences } from '../../rule-sentences';
import { fieldName } from './field-names';

export const structure: FamilySentences<'structure'> = {
  'missing-column': {
    title: 'Thiếu cột',
    why: 'Thiếu cột này thì không nhắc việc và thống kê đầy đủ được.',
    how: 'Thêm cột này vào phụ lục nếu văn bản gốc có.',
    messages: { 'missing-column': (d) => `Bảng không có cột ${fieldName(d.field)}.` },
  },
  'empty-table': {
    title: 'Bảng trống',
    why: 'Không có gì để theo dõi.',
    how: 'Kiểm tra xem có chọn nhầm trang hoặc dán thiếu nội dung.',
    messages: { 'empty-table': () => 'Bảng có hàng tiêu đề nhưng không có nhiệm vụ nào.' },
  },
  'sheet-without-table': {
    title: 'Trang không có bảng',
    why: 'Nội dung của trang này không được đọc.',
    how: 'Nếu trang có bảng nhiệm vụ, hãy ghi rõ tên cột: STT, Nhiệm vụ, Chủ trì, Thời hạn.',
    messages: {
      'sheet-without-table': (d) =>
        `Trang có ${of(d.rows)} hàng nhưng không thấy bảng nhiệm vụ hay biểu thống kê.`,
    },
  },
  'old-font': {
    title: 'Gõ bằng phông chữ cũ',
    why: 'Chữ TCVN3, VNI chỉ đọc được khi máy có đúng phông cũ; tìm kiếm, sắp xếp, in ở nơi khác đều sai.',
    how: 'Bảng Nhiệm vụ được lập bằng Unicode. Nên chuyển cả trang sang Unicode bằng công cụ chuyển mã của bộ gõ (UniKey: Ctrl+Shift+F6), đổi phông sang Times New Roman, rồi dán lại.',
    messages: {
      tcvn3: (d) =>
        `Trang gõ bằng phông chữ cũ TCVN3 (.VnTime): ${quoted(d.text)} được đọc là ${quoted(d.readAs)}.`,
      vni: (d) =>
        `Trang gõ bằng phông chữ cũ VNI (VNI-Times): ${quoted(d.text)} được đọc là ${quoted(d.readAs)}.`,
    },
  },
  'cells-outside-tables': {
    title: 'Ô nằm ngoài bảng',
    why: 'Những ô này không được đọc.',
    how: 'Nếu là nhiệm vụ, hãy chuyển vào trong bảng; nếu là chú thích thì để nguyên.',
    messages: {
      'cells-outside-tables': (d) => `Có ${of(d.cells)} ô nằm ngoài các bảng, bắt đầu từ ${quoted(d.text)}.`,
    },
  },
  'ambiguous-column': {
    title: 'Hai cột cùng một nghĩa',
    why: 'Đọc sai một cột thì cả bảng nhiệm vụ sai theo.',
    how: 'Mở phần Cột và bảng và chọn đúng nghĩa của cột.',
    messages: {
      'ambiguous-column': (d) =>
        `Cột ${of(d.chosen)} (${of(d.chosenHeading)}) và cột ${of(d.rival)} (${of(d.rivalHeading)}) đều có thể là ${fieldName(d.field)}; đang dùng cột ${of(d.chosen)}.`,
    },
  },
  'column-without-heading': {
    title: 'Cột không có tên',
    why: 'Không có tên thì không ai biết cột này ghi gì.',
    how: 'Ghi tên cột ở hàng tiêu đề, hoặc xoá cột nếu dán thừa.',
    messages: { 'column-without-heading': (d) => `Cột có nội dung (${quoted(d.text)}) nhưng không có tên.` },
  },
  'missing-document-number': {
    title: 'Chưa điền số, ngày của kế hoạch',
    why: 'Phụ lục in ra mà thiếu số và ngày thì không biết kèm theo văn bản nào.',
    how: 'Điền số và ngày của kế hoạch sau khi ban hành; bản điện tử được phép để trống (Nghị định 30/2020/NĐ-CP).',
    messages: {
      'no-number': (d) => `Chưa điền số của văn bản: ${quoted(d.text)}.`,
      'no-date': (d) => `Chưa điền đủ ngày, tháng của văn bản: ${quoted(d.text)}.`,
      'no-number-no-date': (d) => `Chưa điền số và ngày của văn bản: ${quoted(d.text)}.`,
    },
  },
  'title-year-conflict': {
    title: 'Tên phụ lục ghi năm khác nhau',
    why: 'Năm trong tên quyết định cách hiểu các thời hạn không ghi năm.',
    how: 'Đối chiếu với kế hoạch và sửa năm cho thống nhất.',
    messages: {
      'titles-differ': (d) => `Tên bảng này ghi năm ${of(d.year)}, bảng trước ghi năm ${of(d.other)}.`,
      'dated-after-its-year': (d) =>
        `Kế hoạch năm ${of(d.year)} lại ghi ngày ban hành trong năm ${of(d.dated)}.`,
    },
  },
  'duplicate-section-number': {
    title: 'Hai mục cùng số',
    why: 'Hai mục cùng số làm lẫn nhiệm vụ khi dẫn chiếu.',
    how: 'Đánh lại số mục.',
    messages: {
      'duplicate-section-number': (d) =>
        `Mục ${quoted(d.number)} (${of(d.title)}) trùng số với mục ở hàng ${of(d.earlierRow)}.`,
    },
  },
  'section-out-of-order': {
    title: 'Mục sai thứ tự',
    why: 'Thứ tự mục lệch thường do dán thiếu hoặc nhầm chỗ.',
    how: 'Đối chiếu văn bản gốc và đánh lại số mục.',
    messages: {
      'section-out-of-order': (d) => `Mục ${quoted(d.number)} đứng sau mục ${quoted(d.previous)}.`,
    },
  },
  'section-gap': {
    title: 'Số mục bị nhảy',
    why: 'Có thể đã dán thiếu cả một mục.',
    how: 'Đối chiếu văn bản gốc, dán thêm mục thiếu hoặc đánh lại số.',
    messages: { 'section-gap': (d) => `Số mục nhảy từ ${quoted(d.previous)} sang ${quoted(d.number)}.` },
  },
  'empty-section': {
    title: 'Mục không có nhiệm vụ',
    why: 'Nhiệm vụ của mục có thể đã mất khi dán, hoặc mục còn sót từ kế hoạch cũ.',
    how: 'Dán thêm nhiệm vụ còn thiếu hoặc bỏ mục này.',
    messages: {
      'empty-section': (d) => `Mục ${quoted(`${of(d.number)} ${of(d.title)}`.trim())} không có nhiệm vụ nào.`,
    },
  },
  'missing-number': {
    title: 'Thiếu số thứ tự',
    why: 'Không có số thì báo cáo không dẫn chiếu được nhiệm vụ này.',
    how: 'Ghi số thứ tự tiếp theo, hoặc gộp với nhiệm vụ ở hàng trên nếu là một.',
    messages: {
      'missing-number': () => 'Nhiệm vụ chưa có số thứ tự.',
      'line-without-number': (d) =>
        d.lines === 1
          ? `Dòng ${quoted(d.label)} thuộc chỉ tiêu ${quoted(d.parent)} không có số thứ tự.`
          : `${of(d.lines)} dòng thuộc chỉ tiêu ${quoted(d.parent)} không có số thứ tự, từ dòng ${quoted(d.label)}.`,
      'number-for-two-goals': (d) =>
        `Mục tiêu ${quoted(d.goal)} không có số riêng, đang dùng chung số ${quoted(d.number)} với mục tiêu ở hàng trên.`,
    },
  },
  'duplicate-number': {
    title: 'Trùng số thứ tự',
    why: 'Hai nhiệm vụ cùng số thì báo cáo không biết chỉ nhiệm vụ nào.',
    how: 'Đánh lại số cho một trong hai hàng.',
    messages: {
      'duplicate-number': (d) => `Số ${quoted(d.number)} đã dùng ở hàng ${of(d.earlierRow)}.`,
    },
  },
  'number-gap': {
    title: 'Số thứ tự bị nhảy',
    why: 'Số bị nhảy thường do mất hàng hoặc dán thiếu.',
    how: 'Đối chiếu văn bản gốc, thêm hàng thiếu hoặc đánh lại số.',
    messages: { 'number-gap': (d) => `Số nhảy từ ${quoted(d.previous)} sang ${quoted(d.number)}.` },
  },
  'number-out-of-order': {
    title: 'Số thứ tự đi lùi',
    why: 'Thứ tự lệch thường do dán nhầm chỗ.',
    how: 'Đối chiếu văn bản gốc, chuyển hàng về đúng chỗ hoặc đánh lại số.',
    messages: {
      'number-out-of-order': (d) => `Số ${quoted(d.number)} đứng sau ${quoted(d.previous)}.`,
    },
  },
  'malformed-number': {
    title: 'Số thứ tự viết sai',
    why: 'Số viết sai làm lệch thứ tự và phép cộng.',
    how: 'Sửa lại số cho đúng mẫu, ví dụ 4.3.4.',
    messages: {
      'malformed-number': (d) => `Số ${quoted(d.number)} viết sai, đang đọc là ${quoted(d.readAs)}.`,
    },
  },
  'missing-task': {
    title: 'Thiếu nội dung nhiệm vụ',
    why: 'Không rõ phải làm việc gì.',
    how: 'Ghi nội dung nhiệm vụ theo văn bản gốc.',
    messages: { 'missing-task': () => 'Hàng này chưa ghi nội dung nhiệm vụ.' },
  },
  'missing-product': {
    title: 'Thiếu kết quả, sản phẩm',
    why: 'Không rõ sản phẩm thì không có căn cứ công nhận hoàn thành.',
    how: 'Ghi sản phẩm cụ thể, ví dụ Báo cáo, Quyết định.',
    messages: { 'missing-product': () => 'Nhiệm vụ chưa ghi kết quả, sản phẩm.' },
  },
  'missing-lead': {
    title: 'Thiếu đơn vị chủ trì',
    why: 'Không có đơn vị chủ trì thì không biết nhắc ai.',
    how: 'Ghi đơn vị chủ trì theo phân công.',
    messages: { 'missing-lead': () => 'Nhiệm vụ chưa có đơn vị chủ trì.' },
  },
  'blank-budget': {
    title: 'Thiếu kinh phí',
    why: 'Phần lớn nhiệm vụ đã ghi kinh phí; để trống thì không rõ có được bố trí hay không.',
    how: 'Ghi nguồn kinh phí, hoặc “Không” nếu nhiệm vụ không cần kinh phí.',
    messages: {
      'blank-budget': (d) => `Ô kinh phí để trống trong khi ${of(d.filled)}% nhiệm vụ của bảng có ghi.`,
    },
  },
  'text-truncated': {
    title: 'Câu bị cắt',
    why: 'Phần còn lại của câu có thể đã mất khi dán.',
    how: 'Đối chiếu văn bản gốc và ghi nốt câu.',
    messages: {
      'text-truncated': (d) => `Câu dừng giữa chừng: ${quoted(d.end)}.`,
      'bracket-left-open': (d) => `Ngoặc đơn mở mà không đóng: ${quoted(d.end)}.`,
    },
  },
  'product-truncated': {
    title: 'Sản phẩm thiếu vế sau',
    why: 'Vế bị thiếu thường là yêu cầu phải đạt.',
    how: 'Ghi nốt vế còn thiếu, hoặc ghi sản phẩm cụ thể thay cho việc chép lại nhiệm vụ.',
    messages: {
      'product-truncated': (d) => `Sản phẩm chép lại nhiệm vụ nhưng thiếu vế ${quoted(d.rest)}.`,
    },
  },
  'split-row': {
    title: 'Hàng bị ngắt trang',
    why: 'Nửa sau của nhiệm vụ nằm ở hàng riêng, lọc và sắp xếp sẽ tách rời hai nửa.',
    how: 'Không cần sửa để lập bảng nhiệm vụ: hai nửa được ghép lại. Nếu giữ phụ lục này, hãy gộp hai hàng.',
    messages: {
      'split-row': (d) =>
        `${of(d.rows)} hàng là phần tiếp của hàng trên do ngắt trang, bắt đầu từ hàng ${of(d.first)}.`,
    },
  },
  'header-label': {
    title: 'Tên cột hẹp hơn nội dung',
    why: 'Tên cột chép từ kế hoạch khác làm người đọc hiểu sai bảng gồm những gì.',
    how: 'Sửa tên cột theo nội dung, ví dụ “Nhiệm vụ”.',
    messages: {
      'header-label': (d) =>
        `Tên cột ${quoted(d.heading)} nói về ${of(d.kind)}, nhưng chỉ ${of(d.about)} trong ${of(d.tasks)} nhiệm vụ nói đến việc này.`,
    },
  },
  'repeated-header': {
    title: 'Tiêu đề lặp lại',
    why: 'Hàng tiêu đề nằm lẫn trong nhiệm vụ làm sai khi lọc, sắp xếp, đếm.',
    how: 'Xoá các hàng tiêu đề lặp; để in tiêu đề ở mọi trang, dùng Bố trí Trang > In Tiêu đề.',
    messages: {
      'repeated-header': (d) => `Hàng tiêu đề lặp lại ${of(d.rows)} lần trong bảng.`,
    },
  },
  'hidden-row-with-task': {
    title: 'Nhiệm vụ ở hàng ẩn',
    why: 'Nhiệm vụ vẫn được tính nhưng người đọc và bản in không thấy.',
    how: 'Hiện hàng này, hoặc xoá nếu nhiệm vụ đã bỏ.',
    messages: { 'hidden-row-with-task': (d) => `Hàng bị ẩn có nhiệm vụ ${quoted(d.task)}.` },
  },
  'merged-data-cells': {
    title: 'Ô dữ liệu bị gộp',
    why: 'Lọc và sắp xếp chỉ thấy ô đầu tiên của vùng gộp.',
    how: 'Bỏ gộp và ghi lại nội dung ở từng hàng. Bảng nhiệm vụ lập ra không có ô gộp.',
    messages: {
      'merged-across': (d) => `Có ${of(d.count)} vùng gộp ngang nhiều cột trong hàng nhiệm vụ.`,
      'merged-down': (d) => `Có ${of(d.count)} vùng gộp dọc, một ô dùng chung cho nhiều nhiệm vụ.`,
    },
  },
  'formula-error': {
    title: 'Công thức báo lỗi',
    why: 'Ô lỗi không có giá trị và làm hỏng các phép tính dùng đến nó.',
    how: 'Sửa công thức hoặc nhập lại giá trị.',
    messages: { 'formula-error': (d) => `Ô này báo lỗi ${of(d.error)}.` },
  },
  'number-as-text': {
    title: 'Số lưu dạng chữ',
    why: 'Phép cộng bỏ qua ô này mà không báo gì.',
    how: 'Nhập lại thành số.',
    messages: {
      'among-numbers': (d) => `Số tiền ${quoted(d.text)} đang lưu dạng chữ.`,
      'whole-column': (d) =>
        `Cả ${of(d.cells)} số tiền của cột đang lưu dạng chữ, bắt đầu từ ${quoted(d.text)}: không cộng được.`,
    },
  },
  'html-remnant': {
    title: 'Sót mã HTML',
    why: 'Mã còn sót khi dán từ trang web sẽ in ra trong báo cáo.',
    how: 'Xoá đoạn mã, giữ lại chữ.',
    messages: { 'html-remnant': (d) => `Còn sót mã HTML trong ô: ${quoted(d.text)}.` },
  },
  'double-space': {
    title: 'Thừa dấu cách',
    why: 'Dấu cách thừa làm tìm kiếm và so sánh tên không khớp.',
    how: 'Bỏ dấu cách thừa.',
    messages: { 'double-space': (d) => `Thừa dấu cách ở ${quoted(d.text)}.` },
  },
  'odd-characters': {
    title: 'Ký tự lạ',
    why: 'Nhìn giống nhau nhưng máy coi là khác nhau, nên tìm kiếm và so sánh không khớp.',
    how: 'Chuyển về chữ thường dùng (Unicode dựng sẵn); ký tự đã mất thì gõ lại theo văn bản gốc.',
    messages: {
      'decomposed-letters': (d) =>
        `${of(d.cells)} ô dùng chữ có dấu rời (Unicode tổ hợp), đầu tiên là ${quoted(d.text)}.`,
      'invisible-characters': (d) =>
        `${of(d.cells)} ô có dấu cách đặc biệt hoặc ký tự không nhìn thấy, đầu tiên là ${quoted(d.text)}.`,
      'lost-characters': (d) => `${of(d.cells)} ô có ký tự bị mất phông, đầu tiên là ${quoted(d.text)}.`,
    },
  },
};
