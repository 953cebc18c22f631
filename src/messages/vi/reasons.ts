/** Why a column or a row was read as it was; keys are the ids of Reason in domain/tables. */
type Data = Readonly<Record<string, string | number>>;

const quoted = (value: string | number | undefined): string =>
  `“${String(value ?? '').replace(/\s+/g, ' ')}”`;

export const reasons = {
  'column-by-heading': (d: Data) => `Tên cột ${quoted(d.heading)} có nghĩa này.`,
  'column-by-heading-and-content': (d: Data) =>
    `Tên cột ${quoted(d.heading)} và nội dung trong cột đều khớp.`,
  'column-by-content': () => 'Tên cột không nói rõ; nội dung trong cột khớp.',
  'column-marks-states': (d: Data) => `Các cột đánh dấu theo tình trạng, bắt đầu từ ${quoted(d.heading)}.`,
  'column-marks-units': (d: Data) => `Các cột đánh dấu theo đơn vị, bắt đầu từ ${quoted(d.heading)}.`,
  'column-marks-periods': (d: Data) => `Các cột đánh dấu theo kỳ, bắt đầu từ ${quoted(d.heading)}.`,
  'column-corrected': () => 'Do người dùng chọn.',
  'column-without-heading': () => 'Cột không có tên nên được giữ nguyên.',
  'column-kept-as-is': (d: Data) => `Không rõ nghĩa của ${quoted(d.heading)} nên giữ nguyên dưới tên đó.`,
  'row-above-header': () => 'Nằm trên hàng tiêu đề cột.',
  'row-below-last-task': () => 'Nằm dưới nhiệm vụ cuối cùng.',
  'row-opens-prose': () => 'Mở phần văn bản dưới bảng, không có nhiệm vụ nào bên dưới.',
  'row-corrected': () => 'Do người dùng chọn.',
  'row-goes-on': (d: Data) => `Không có số và nối tiếp nội dung hàng ${String(d.row ?? '')}.`,
  'row-goes-on-from-sheet': (d: Data) =>
    `Phần tiếp của hàng ${String(d.row ?? '')} ở trang ${quoted(d.sheet)}.`,
  'row-goes-on-after-page-break': (d: Data) => `Hàng ${String(d.row ?? '')} bị ngắt trang, đây là phần tiếp.`,
  'row-has-numeral': (d: Data) => `Đánh số La Mã hoặc chữ cái: ${quoted(d.number)}.`,
  'row-heads-lower-numbers': (d: Data) =>
    `Số ${quoted(d.number)} đứng đầu các số nhỏ hơn như ${quoted(d.next)}.`,
  'row-heads-numberless': () => 'Có số, còn các hàng bên dưới thì không.',
  'row-heads-numbered': () =>
    'Đứng một mình, không có số, ngay trên hàng có số thứ tự, như các hàng khác của bảng này.',
  'row-heads-bullets': () => 'Đứng một mình, các hàng bên dưới bắt đầu bằng dấu gạch đầu dòng.',
  'row-heads-restarted-numbers': () => 'Sau hàng này số thứ tự bắt đầu lại từ đầu.',
  'row-in-capitals': () => 'Viết hoa toàn bộ như một tiêu đề.',
  'row-is-blank': () => 'Không có nội dung.',
  'row-is-header': () => 'Chứa tên các cột.',
  'row-is-legend': () => 'Giải thích ký hiệu, màu sắc.',
  'row-is-note': () => 'Bắt đầu như một lời ghi chú.',
  'row-number-alone': () => 'Chỉ có số thứ tự: hàng của mẫu chưa ai điền.',
  'row-is-page-remark': () => 'Lời ghi chuyển trang.',
  'row-is-signature': () => 'Giống phần chữ ký, nơi nhận.',
  'row-merged-across': () => 'Ô gộp ngang qua bảng như một tiêu đề.',
  'row-names-columns': () => 'Nêu tên các cột.',
  'row-numbered': (d: Data) => `Có số thứ tự ${quoted(d.number)}.`,
  'row-numbers-columns': () => 'Đánh số các cột.',
  'row-outside-table': () => 'Nằm ngoài các cột của bảng.',
  'row-repeats-header': () => 'Lặp lại hàng tiêu đề cột (do ngắt trang).',
  'row-shares-goal': (d: Data) => `Chung mục tiêu với hàng ${String(d.row ?? '')}.`,
  'row-totals': () => 'Cộng các hàng khác.',
  'row-under-note': () => 'Tiếp sau phần ghi chú.',
  'row-without-number-of-its-own': () => 'Không có số nhưng có nội dung riêng.',
};
