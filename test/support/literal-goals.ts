/** A plan with goals and activities, as departments that follow the provincial form write it. */
import { sheetOf, type LiteralRow, type SheetOptions } from './literal-plan';
import type { SheetGrid } from '../../src/domain/grid';

/** A number, B goal, C task, D activity, E product, F lead, G deadline. */
export const GOAL_HEADINGS = [
  'TT',
  'Mục tiêu',
  'Nhiệm vụ trọng tâm',
  'Hoạt động',
  'Kết quả/sản phẩm',
  'Chủ trì',
  'Thời gian hoàn thành',
] as const;

/** A plan of 2026 whose tasks begin on row 4. */
export function goalSheet(tasks: readonly LiteralRow[], options: SheetOptions = {}): SheetGrid {
  return sheetOf([['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'], [], GOAL_HEADINGS, ...tasks], options);
}
