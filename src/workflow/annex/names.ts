/**
 * What the annex keeps in the workbook under fixed names: the period it stands for, its closing day, the table
 * of entered figures.
 */
export const ANNEX_NAMES = {
  period: 'CCHC_KyBaoCao',
  periodTitle: 'CCHC_TenKyBaoCao',
  from: 'CCHC_KyTuNgay',
  to: 'CCHC_KyDenNgay',
  comparison: 'CCHC_SoSanhKy',
} as const;

export const INDICATOR_SHEET = 'Chỉ tiêu';
export const INDICATOR_TABLE = 'ChiTieu';

export const INDICATOR_HEADINGS = {
  code: 'Mã',
  period: 'Kỳ',
  label: 'Chỉ tiêu',
  value: 'Giá trị',
  note: 'Ghi chú',
  updated: 'Cập nhật',
  previous: 'Giá trị trước',
  filled: 'Đã điền',
  filledNote: 'Ghi chú đã điền',
} as const;

/** Hidden: what a form file said that the annex does not show. */
export const FORM_SHEET = 'Mẫu phụ lục';
export const FORM_TABLE = 'MauPhuLuc';
