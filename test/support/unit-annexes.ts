/** Annexes of invented units in one small form, and the office's blank form that they are put together in. */
import type { CellContent } from '../../src/workbook';
import { blankWorkbook, type XlsxWorkbook } from '../../src/xlsx';
import { column, sheetRow } from '../../src/domain/grid';
import { changeSet } from './written-workbook';

/** One line for each way in which figures come together. */
const LINES: readonly (readonly [number: string, label: string, unit: string])[] = [
  ['1.', 'Công tác chỉ đạo điều hành', ''],
  ['1.1.', 'Số văn bản chỉ đạo đã ban hành', 'Văn bản'],
  ['1.2.', 'Tổng số biên chế có mặt', 'Người'],
  ['1.3.', 'Tổ chức đối thoại với người dân', 'Không = 0\nCó = 1'],
  ['2.', 'Cải cách thủ tục hành chính', ''],
  ['2.1.', 'Kết quả giải quyết TTHC', 'Hồ sơ'],
  ['2.1.1.', 'Tỷ lệ hồ sơ giải quyết đúng hẹn', '%'],
  ['2.2.', 'Tỷ lệ quy trình nội bộ đã được điện tử hoá', '%'],
];

export type Figures = Readonly<Record<string, string | number>>;

export interface AnnexOf {
  readonly unit?: string;
  readonly title?: string;
  /** By number without its closing dot. */
  readonly figures?: Figures;
  readonly sheet?: string;
  /** Empty rows above everything. */
  readonly lower?: number;
}

/** The two lines of shares and ratios keep their kind even where blank, as the form's unit cells say it. */
export function annexOf({
  unit,
  title,
  figures = {},
  sheet = 'Phụ lục I',
  lower = 0,
}: AnnexOf): XlsxWorkbook {
  const rows: CellContent[][] = [
    ...Array.from({ length: lower }, () => row([])),
    row([unit ?? '']),
    row(['Phụ lục I']),
    row([title ?? 'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2026']),
    row(['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú']),
    ...LINES.map(([number, label, measured]) =>
      row([number, label, measured, figures[number.replace(/\.$/, '')] ?? '']),
    ),
  ];
  const workbook = blankWorkbook({ sheets: [sheet] });
  workbook.apply(
    changeSet({
      kind: 'write-block',
      sheet,
      at: { row: sheetRow(1), column: column(1) },
      cells: rows,
    }),
  );
  return workbook;
}

/** The sheet row of a line in `annexOf` without `lower`. */
export function rowOf(number: string): number {
  return 5 + LINES.findIndex(([known]) => known === `${number}.`);
}

function row(cells: readonly (string | number)[]): CellContent[] {
  return Array.from({ length: 5 }, (_, index): CellContent => {
    const cell = cells[index] ?? '';
    if (cell === '') return { kind: 'blank' };
    return typeof cell === 'number' ? { kind: 'number', number: cell } : { kind: 'text', text: cell };
  });
}
