/** Sheets and tables that the office's workbook gets when units' annexes are put together. */
export const PARTS_SHEET = 'Thành phần';
export const PARTS_TABLE = 'ThanhPhan';
export const CELLS_SHEET = 'Ô nguồn';
export const CELLS_TABLE = 'ONguon';
export const REST_SHEET = 'Chưa cộng';
export const REST_TABLE = 'ChuaCong';

/** The columns before those of the lines. */
export const PART_HEADINGS = {
  unit: 'Đơn vị',
  period: 'Kỳ',
  file: 'Tệp',
  verdict: 'Quyết định',
  adds: 'Cộng',
  latest: 'Mới nhất',
  why: 'Vì sao không cộng',
  taken: 'Nhận lúc',
} as const;
export type PartColumn = keyof typeof PART_HEADINGS;
export const PART_COLUMNS = Object.keys(PART_HEADINGS) as readonly PartColumn[];

/** What a person may write under "Quyết định". */
export const VERDICTS = { counted: 'Tính', left: 'Không tính' } as const;

/** Sheet rows of the parts and of their cells; both tables run side by side. */
export const LABEL_ROW = 3;
export const HEADER_ROW = 4;
export const FIRST_PART_ROW = 5;
