/** Fonts, colours and margins that the sheets share. */
import { cellRange } from '../../domain/grid';
import type { CellFormat, Change } from '../../workbook';

export const LOOKS = {
  /** As Decree 30/2020/NĐ-CP asks of official papers. */
  font: 'Times New Roman',
  headerFill: 'D9E2F3',
  /** Heads of columns that people fill in. */
  typedFill: 'FFE699',
  /** Cells to be set. */
  inputFill: 'FFFBE6',
  headerLine: '7F7F7F',
  line: 'BFBFBF',
  /** Millimetres, as the decree asks too. */
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
} as const;

export const HEADER_FORMAT: CellFormat = {
  font: { name: LOOKS.font, size: 12, bold: true, color: '000000' },
  fill: LOOKS.headerFill,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  border: { style: 'thin', color: LOOKS.headerLine },
};

export const BODY_FORMAT: CellFormat = {
  font: { name: LOOKS.font, size: 12 },
  wrap: true,
  vertical: 'top',
  border: { style: 'thin', color: LOOKS.line },
};

export function headerFormat(sheet: string, row: number, left: number, right: number, why: string): Change {
  return { kind: 'format', why, sheet, range: cellRange(row, left, row, right), format: HEADER_FORMAT };
}
