/** A statistics form of an invented department: a title, the two-row header, then lines from row 5. */
import { sheetOf, type LiteralRow, type SheetOptions } from './literal-plan';
import type { SheetGrid } from '../../src/domain/grid';

export const FIRST_LINE_ROW = 5;

/** A number, B label, C unit, D figure, E note. */
export function annexSheet(
  lines: readonly LiteralRow[],
  options: SheetOptions & { readonly heading?: string; readonly title?: string } = {},
): SheetGrid {
  const { heading = 'Chỉ tiêu thống kê', title = 'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2026' } =
    options;
  return sheetOf(
    [
      [options.name ?? 'Phụ lục I'],
      [title],
      ['STT', heading, 'Kết quả thống kê', null, 'Ghi chú'],
      [null, null, 'Đơn vị tính', 'Số liệu'],
      ...lines,
    ],
    {
      name: options.name ?? 'Phụ lục I',
      merges: [
        [3, 1, 4, 1],
        [3, 2, 4, 2],
        [3, 3, 3, 4],
        [3, 5, 4, 5],
      ],
    },
  );
}

/** A small form with nothing to find. */
export const SOUND_LINES: readonly LiteralRow[] = [
  ['1.', 'Công tác chỉ đạo điều hành'],
  ['1.1.', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', '40'],
  ['1.2.', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', '21'],
  ['1.3.', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', '98,5'],
  ['1.4.', 'Tổ chức đối thoại', 'Không = 0\nCó = 1', '1'],
  ['1.5.', 'Số cuộc kiểm tra', 'Cuộc', '12', 'Kiểm tra 12 đơn vị'],
];
