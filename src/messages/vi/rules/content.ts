/** Nội dung: sản phẩm, nhiệm vụ trùng, chỉ tiêu, viện dẫn văn bản, năm, mục. */
import { of, quoted, type FamilySentences } from '../../rule-sentences';

const AREAS: Readonly<Record<string, string>> = {
  institutions: 'cải cách thể chế',
  procedures: 'cải cách thủ tục hành chính',
  organisation: 'tổ chức bộ máy',
  service: 'chế độ công vụ',
  finance: 'tài chính công',
  digital: 'chính quyền số',
};

export const content: FamilySentences<'content'> = {
  'product-not-a-deliverable': {
    title: 'Sản phẩm không cụ thể',
    why: 'Nhiệm vụ chỉ được công nhận hoàn thành khi có sản phẩm.',
    how: 'Ghi tên sản phẩm cụ thể, ví dụ Báo cáo, Quyết định, Kế hoạch.',
    messages: {
      'product-not-a-deliverable': (d) => `${quoted(d.product)} không phải là một sản phẩm cụ thể.`,
    },
  },
  'product-equals-task': {
    title: 'Sản phẩm trùng nhiệm vụ',
    why: 'Sản phẩm chép lại nhiệm vụ thì không rõ phải nộp gì.',
    how: 'Ghi sản phẩm mà nhiệm vụ tạo ra.',
    messages: { 'product-equals-task': (d) => `Sản phẩm chép nguyên văn nhiệm vụ: ${quoted(d.text)}.` },
  },
  'activity-equals-task': {
    title: 'Hoạt động trùng nhiệm vụ',
    why: 'Hoạt động chép lại nhiệm vụ thì không rõ phải làm những bước nào.',
    how: 'Ghi các việc phải làm để hoàn thành nhiệm vụ.',
    messages: { 'activity-equals-task': (d) => `Hoạt động chép nguyên văn nhiệm vụ: ${quoted(d.text)}.` },
  },
  'activity-equals-product': {
    title: 'Hoạt động trùng sản phẩm',
    why: 'Hoạt động chép lại sản phẩm thì không rõ phải làm gì.',
    how: 'Ghi các việc phải làm để có sản phẩm này.',
    messages: { 'activity-equals-product': (d) => `Hoạt động chép nguyên văn sản phẩm: ${quoted(d.text)}.` },
  },
  'activity-is-a-product': {
    title: 'Hoạt động ghi tên văn bản',
    why: 'Cột hoạt động cần việc phải làm; tên văn bản thuộc cột sản phẩm.',
    how: 'Viết lại bằng việc phải làm, chuyển tên văn bản sang cột sản phẩm.',
    messages: {
      'activity-is-a-product': (d) => `Hoạt động chỉ ghi tên văn bản, tài liệu: ${quoted(d.activity)}.`,
    },
  },
  'duplicate-task': {
    title: 'Nhiệm vụ trùng',
    why: 'Một việc ghi hai lần thì nhắc hai lần và tính điểm hai lần.',
    how: 'Bỏ một dòng, hoặc ghi rõ hai việc khác nhau ở đâu.',
    messages: {
      'same-task': (d) => `Nhiệm vụ giống hệt hàng ${of(d.earlierRow)}: ${quoted(d.task)}.`,
      'nearly-same-task': (d) => `Nhiệm vụ gần giống hàng ${of(d.earlierRow)}: ${quoted(d.task)}.`,
      'same-task-for-others': (d) =>
        `Nhiệm vụ cùng nội dung, cùng sản phẩm và thời hạn với hàng ${of(d.earlierRow)} nhưng giao đơn vị khác: ${quoted(d.task)}.`,
    },
  },
  'duplicated-text': {
    title: 'Nhiệm vụ chứa nguyên văn sản phẩm',
    why: 'Chữ của cột này bị dán lẫn sang cột kia.',
    how: 'Bỏ phần sản phẩm bị lặp trong ô nhiệm vụ.',
    messages: { 'duplicated-text': (d) => `Ô nhiệm vụ chứa nguyên văn sản phẩm: ${quoted(d.product)}.` },
  },
  'impossible-target': {
    title: 'Chỉ tiêu không thể có',
    why: 'Tỷ lệ không thể vượt 100%.',
    how: 'Sửa lại mức, ví dụ “đạt 100%”.',
    messages: { 'impossible-target': (d) => `Tỷ lệ không thể có: ${quoted(d.found)}.` },
  },
  'conflicting-targets': {
    title: 'Chỉ tiêu mâu thuẫn',
    why: 'Cùng một việc mà hai mức khác nhau thì không biết chấm theo mức nào.',
    how: 'Thống nhất một mức, hoặc ghi rõ hai mức tính trên cái gì.',
    messages: {
      'conflicting-targets': (d) =>
        `Mức ${quoted(d.found)} khác mức ${quoted(d.other)} của hàng ${of(d.otherRow)} cho cùng một việc.`,
    },
  },
  'citation-conflict': {
    title: 'Viện dẫn văn bản không thống nhất',
    why: 'Người đọc tra nhầm văn bản.',
    how: 'Đối chiếu văn bản được viện dẫn rồi ghi thống nhất số, năm và ngày.',
    messages: {
      'with-and-without-year': (d) =>
        `${quoted(d.found)} thiếu năm; hàng ${of(d.otherRow)} ghi ${quoted(d.other)}, có thể là cùng một văn bản.`,
      'two-dates': (d) =>
        `${quoted(d.found)} ghi ngày ${of(d.date)}, hàng ${of(d.otherRow)} ghi ngày ${of(d.otherDate)}.`,
      'year-against-date': (d) => `Năm trong ${quoted(d.found)} không khớp ngày ban hành ${of(d.date)}.`,
    },
  },
  'citation-format': {
    title: 'Số, ký hiệu văn bản viết sai',
    why: 'Ký hiệu văn bản phải viết theo Nghị định 30/2020/NĐ-CP.',
    how: 'Dùng sửa nhanh để thêm gạch nối; với năm bị thiếu thì tra văn bản gốc.',
    messages: {
      'damaged-sign': (d) => `Ký hiệu ${quoted(d.found)} nên viết là ${quoted(d.meant)}.`,
      'missing-year': (d) =>
        d.meant === null
          ? `${quoted(d.found)} thiếu năm ban hành.`
          : `${quoted(d.found)} thiếu năm ban hành, có lẽ là ${quoted(d.meant)}.`,
    },
  },
  'other-year': {
    title: 'Nhắc đến năm khác',
    why: 'Thường là chữ còn sót của kế hoạch năm trước.',
    how: 'Kiểm tra lại năm; sửa nếu là chữ chép từ kế hoạch cũ.',
    messages: {
      'other-year': (d) =>
        `Kế hoạch năm ${of(d.year)} nhưng ô này ghi ${quoted(d.found)}: ${quoted(d.around)}.`,
    },
  },
  'section-mismatch': {
    title: 'Nhiệm vụ có thể sai mục',
    why: 'Nhiệm vụ đặt sai mục thì thống kê theo lĩnh vực bị lệch.',
    how: 'Xem nhiệm vụ có nên chuyển sang mục khác không.',
    messages: {
      'section-mismatch': (d) =>
        `Nhiệm vụ ${quoted(d.task)} nằm ở mục ${quoted(d.section)} nhưng nội dung giống lĩnh vực ${AREAS[of(d.area)] ?? of(d.area)}.`,
    },
  },
  'goal-task-mismatch': {
    title: 'Nhiệm vụ không khớp mục tiêu',
    why: 'Mục tiêu nói một văn bản, nhiệm vụ lại làm văn bản khác; thường do dán nhầm dòng.',
    how: 'Đối chiếu văn bản gốc và sửa mục tiêu hoặc nhiệm vụ.',
    messages: {
      'goal-task-mismatch': (d) => `Mục tiêu ${quoted(d.goal)} không khớp nhiệm vụ ${quoted(d.task)}.`,
    },
  },
  wording: {
    title: 'Câu chữ nên xem lại',
    why: 'Câu lủng củng hoặc chữ sót của đơn vị khác làm người đọc hiểu sai.',
    how: 'Viết lại câu này.',
    messages: {
      'verb-twice': (d) => `Lặp động từ trong một câu: ${quoted(d.found)}.`,
      'province-in-city': (d) => `Kế hoạch của thành phố nhưng ghi ${quoted(d.found)}.`,
    },
  },
};
