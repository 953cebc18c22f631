/** The lists that taking in keeps in the office's workbook, and their columns. */
export const TAKEN_LIST = {
  sheet: 'Tiếp nhận',
  table: 'TiepNhan',
  headings: ['Lúc', 'Tệp', 'Trang', 'Ô', 'Mã', 'Nhiệm vụ', 'Nội dung', 'Trước đó', 'Đã ghi'],
  widths: [16, 34, 16, 8, 16, 44, 18, 22, 28],
} as const;

export const CHOICE_LIST = {
  sheet: 'Cần quyết định',
  table: 'QuyetDinh',
  headings: [
    'Mã',
    'Nhiệm vụ',
    'Nội dung',
    'Vì sao',
    'Trong sổ',
    'Đơn vị ghi',
    'Tệp',
    'Trang',
    'Ô',
    'Quyết định',
  ],
  widths: [16, 40, 18, 30, 22, 24, 34, 16, 8, 14],
} as const;

export const LEFT_LIST = {
  sheet: 'Chưa nhận',
  table: 'ChuaNhan',
  headings: ['Việc', 'Đơn vị', 'Nhiệm vụ', 'Tệp', 'Trang', 'Ô', 'Nội dung', 'Vì sao'],
  widths: [20, 28, 40, 34, 16, 8, 40, 44],
} as const;

/** What a person writes under "Quyết định". */
export const CHOICES = { take: 'Lấy', keep: 'Giữ sổ' } as const;
export type Choice = keyof typeof CHOICES;
