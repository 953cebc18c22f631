/** Chữ viết: chính tả, dấu câu, dấu thanh, chữ hỏng. */
import { of, quoted, quotedEach, type FamilySentences } from '../../rule-sentences';

const meant = (value: Parameters<typeof of>[0]): string =>
  value === null || value === undefined ? 'hãy đối chiếu văn bản gốc' : `có lẽ là ${quoted(value)}`;

export const text: FamilySentences<'text'> = {
  spelling: {
    title: 'Có thể sai chính tả',
    why: 'Lỗi chính tả trong văn bản trình ký làm giảm uy tín của đơn vị.',
    how: 'Xem lại chỗ này; nếu đúng là lỗi thì chọn chữ gợi ý hoặc gõ lại.',
    messages: {
      'not-a-word': (d) =>
        `${quoted(d.found)} không phải là chữ tiếng Việt, ${meant(d.meant)}: ${quoted(d.around)}.`,
      'likely-slip': (d) => `${quoted(d.found)} ${meant(d.meant)}: ${quoted(d.around)}.`,
      'said-twice': (d) => `Lặp chữ ${quoted(d.found)}: ${quoted(d.around)}.`,
      'broken-phrase': (d) => `Cụm từ bị đứt hoặc đảo chữ: ${quoted(d.around)}. Hãy đối chiếu văn bản gốc.`,
      'lone-syllable': (d) =>
        `Có thể thiếu chữ ở ${quoted(d.found)}: ${quoted(d.around)}. Hãy đối chiếu văn bản gốc.`,
      'odd-capital': (d) => `${quoted(d.found)} viết hoa giữa câu, thường viết ${quoted(d.meant)}.`,
    },
  },
  'unlike-the-rest': {
    title: 'Viết khác phần còn lại',
    why: 'Chữ chỉ khác dấu so với cách viết ở mọi chỗ khác thường là gõ nhầm.',
    how: 'Xem lại chữ này; nếu gõ nhầm thì chọn cách viết gợi ý.',
    messages: {
      'unlike-the-rest': (d) =>
        `${quoted(d.found)} có thể là ${quoted(d.meant)}, như ${of(d.texts)} chỗ khác trong tệp.`,
    },
  },
  punctuation: {
    title: 'Dấu câu',
    why: 'Dấu câu đặt sai làm câu khó đọc, và thường là dấu vết của chữ bị mất.',
    how: 'Sửa dấu câu; nếu câu bị cắt thì bổ sung phần còn thiếu.',
    messages: {
      'space-before': (d) => `Thừa dấu cách trước dấu câu: ${quoted(d.found)}.`,
      'space-after': (d) => `Thiếu dấu cách sau dấu câu: ${quoted(d.found)}.`,
      bullet: (d) => `Thiếu dấu cách sau gạch đầu dòng: ${quoted(d.found)}.`,
      doubled: (d) => `Hai dấu câu liền nhau: ${quoted(d.found)}.`,
      'comma-in-word': (d) => `Dấu phẩy nằm giữa một từ: ${quoted(d.found)}.`,
      unopened: (d) => `Dấu ${quoted(d.mark)} không có dấu mở: ${quoted(d.found)}.`,
      unclosed: (d) => `Dấu ${quoted(d.mark)} chưa được đóng: ${quoted(d.found)}.`,
      'cut-off': (d) => `Ô kết thúc bằng dấu ${quoted(d.mark)} như còn bị cắt: ${quoted(d.found)}.`,
    },
  },
  'tone-mark': {
    title: 'Vị trí dấu thanh',
    why: 'Dấu đặt sai chỗ hoặc hai kiểu lẫn nhau làm việc tìm và so chữ bị sót.',
    how: 'Dùng sửa nhanh để đưa dấu về đúng chỗ, hoặc về kiểu dùng nhiều trong bảng.',
    messages: {
      misplaced: (d) => `Dấu thanh đặt sai chỗ: ${quotedEach(d.found)}, đúng là ${quotedEach(d.meant)}.`,
      'two-fashions': (d) =>
        `Bảng dùng cả hai kiểu đặt dấu: ${of(d.cells)} ô viết như ${quoted(d.found)}, phần còn lại viết như ${quoted(d.usual)}.`,
    },
  },
  'lost-diacritics': {
    title: 'Chữ bị mất dấu hoặc hỏng phông',
    why: 'Chữ không đọc được thì không đưa vào báo cáo được.',
    how: 'Chép lại đoạn này từ văn bản gốc, hoặc đổi phông về Unicode trước khi dán.',
    messages: {
      'without-marks': (d) => `Đoạn chữ không có dấu: ${quoted(d.text)}.`,
      'wrong-table': (d) => `Chữ bị hỏng phông: ${quoted(d.text)}.`,
    },
  },
  'digit-in-word': {
    title: 'Chữ số lẫn trong từ',
    why: 'Máy quét nhầm chữ thành số; tìm kiếm và thống kê không ra các từ này.',
    how: 'Gõ lại từ theo văn bản gốc.',
    messages: { 'digit-in-word': (d) => `Chữ số lẫn trong từ: ${quotedEach(d.found)}.` },
  },
};
