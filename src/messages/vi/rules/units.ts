/** Đơn vị chủ trì, phối hợp: tên viết khác nhau, ghi sai ô, chưa rõ ai chịu trách nhiệm. */
import { of, quoted, quotedEach, type FamilySentences } from '../../rule-sentences';

export const units: FamilySentences<'units'> = {
  'unit-not-listed': {
    title: 'Đơn vị không có trong danh mục',
    why: 'Nhiệm vụ của đơn vị ngoài danh mục không được tính cho đơn vị nào.',
    how: 'Sửa tên cho khớp danh mục, hoặc thêm đơn vị vào trang Danh mục.',
    messages: { 'unit-not-listed': (d) => `Đơn vị ${quoted(d.name)} không có trong danh mục.` },
  },
  'unit-name-variant': {
    title: 'Tên đơn vị viết không thống nhất',
    why: 'Mỗi cách viết bị tính thành một đơn vị riêng khi lọc và thống kê.',
    how: 'Dùng một cách viết cho cả phụ lục.',
    messages: {
      'unit-name-variant': (d) => `${quoted(d.found)} ở nơi khác viết là ${quoted(d.canonical)}.`,
      'shorter-name': (d) => `${quoted(d.found)} có lẽ là ${quoted(d.canonical)} viết thiếu.`,
      'abbreviated-name': (d) =>
        `${quoted(d.found)} là viết tắt của ${quoted(d.canonical)}, không được giải thích.`,
    },
  },
  'unit-name-spelling': {
    title: 'Tên đơn vị viết sai',
    why: 'Tên sai một chữ bị tính thành một đơn vị khác.',
    how: 'Sửa lại tên cho đúng.',
    messages: {
      'unit-name-spelling': (d) => `${quoted(d.found)} có lẽ là ${quoted(d.canonical)}.`,
      'space-beside-and': (d) => `Thiếu dấu cách bên cạnh “&”: ${quoted(d.text)}.`,
    },
  },
  'unit-abbreviation': {
    title: 'Viết tắt không được giải thích',
    why: 'Người ngoài đơn vị không biết chữ viết tắt này chỉ ai.',
    how: 'Viết đầy đủ tên ở lần đầu, hoặc thêm chữ viết tắt vào danh mục đơn vị.',
    messages: {
      'unit-abbreviation': (d) => `Chữ viết tắt ${quoted(d.word)} không được giải thích ở đâu trong tệp.`,
    },
  },
  'lead-equals-cooperating': {
    title: 'Chủ trì trùng phối hợp',
    why: 'Một đơn vị không thể phối hợp với chính mình.',
    how: 'Bỏ đơn vị này ở một trong hai cột.',
    messages: {
      'lead-equals-cooperating': (d) => `${quotedEach(d.names)} vừa chủ trì vừa phối hợp cùng một nhiệm vụ.`,
    },
  },
  'several-leads': {
    title: 'Nhiều đơn vị cùng chủ trì',
    why: 'Hai đơn vị cùng chủ trì thì dễ chờ nhau; cần một đơn vị chịu trách nhiệm chính.',
    how: 'Để một đơn vị chủ trì, chuyển các đơn vị còn lại sang cột phối hợp.',
    messages: { 'several-leads': (d) => `Nhiệm vụ có nhiều đơn vị chủ trì: ${quotedEach(d.names)}.` },
  },
  'lead-not-a-single-unit': {
    title: 'Chủ trì không phải một đơn vị cụ thể',
    why: 'Giao chung cho nhiều đơn vị thì không biết nhắc ai.',
    how: 'Ghi tên một đơn vị chủ trì.',
    messages: {
      'lead-not-a-single-unit': (d) => `Chủ trì là tập thể chung: ${quoted(d.lead)}.`,
    },
  },
  'lead-not-a-unit': {
    title: 'Chủ trì không phải đơn vị',
    why: 'Ghi người mà không ghi đơn vị thì không biết nhắc ai.',
    how: 'Ghi tên đơn vị của những người này.',
    messages: {
      'lead-not-a-unit': (d) => `Chủ trì là người, không phải đơn vị: ${quoted(d.lead)}.`,
    },
  },
  'cooperating-in-lead': {
    title: 'Đơn vị phối hợp nằm ở ô chủ trì',
    why: 'Đơn vị phối hợp ghi lẫn ở ô chủ trì sẽ bị tính là chủ trì.',
    how: 'Chuyển phần phối hợp sang cột phối hợp.',
    messages: {
      'cooperating-in-lead': (d) =>
        `Ô chủ trì ghi cả đơn vị phối hợp, ô phối hợp để trống: ${quoted(d.lead)}.`,
    },
  },
  'cooperating-in-note': {
    title: 'Đơn vị phối hợp nằm ở ghi chú',
    why: 'Đơn vị chỉ ghi ở cột ghi chú sẽ không được nhắc việc.',
    how: 'Chuyển sang cột phối hợp; nếu mẫu không có cột này, hãy thêm cột.',
    messages: { 'cooperating-in-note': (d) => `Cột ghi chú ghi tên đơn vị: ${quoted(d.note)}.` },
  },
  'lead-mixed-with-quota': {
    title: 'Định mức nằm trong ô đơn vị',
    why: 'Định mức là yêu cầu của sản phẩm, ghi ở ô đơn vị thì không theo dõi được.',
    how: 'Chuyển định mức sang cột kết quả, sản phẩm.',
    messages: { 'lead-mixed-with-quota': (d) => `Ô đơn vị ghi cả định mức ${quoted(d.quota)}.` },
  },
  'unit-cell-contains-instructions': {
    title: 'Ô đơn vị chứa câu chỉ đạo',
    why: 'Câu dài trong ô đơn vị làm khó thấy ai chịu trách nhiệm và không lọc theo đơn vị được.',
    how: 'Chỉ để tên đơn vị; chuyển phần chỉ đạo sang cột nhiệm vụ hoặc ghi chú.',
    messages: {
      'unit-cell-contains-instructions': (d) => `Ô đơn vị chứa cả câu chỉ đạo: ${quoted(of(d.text))}.`,
    },
  },
};
