/**
 * Colours of the scoreboard: figures of overdue tasks in red, crossed thresholds on amber. The conditional formats
 * are made from this, and where no Excel works them out, what they come to is told here.
 */
import { messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import type { ColouredCells, OwnFormat } from '../structure';
import { BOARD_TABLE } from './formulas';

export const BOARD_OWNER = 'tổng hợp';
export const OVERDUE_COLOUR = { fontColor: 'C00000', bold: true } as const;
export const CROSSED_COLOUR = { fill: 'FFE699' } as const;

/** As far as the formats are in the workbook: a person may have taken them away. */
export function colouredBoard(
  { sheets }: WorkbookSnapshot,
  formats: readonly OwnFormat[],
): readonly ColouredCells[] {
  const { headings } = messages('vi').scoreboard.sheet.board;
  return formats
    .filter(({ owner }) => owner === BOARD_OWNER)
    .flatMap((format): ColouredCells[] => {
      const sheet = sheets.find(({ name }) => name === format.sheet);
      const table = sheet?.tables.find(({ name }) => name === BOARD_TABLE);
      if (!sheet || !table) return [];
      const at = (heading: string): number => table.range.left + table.columns.indexOf(heading);
      const [overdue, crossed, id] = [at(headings.overdue), at(headings.crossed), at(headings.id)];
      return sheet.rows
        .filter(({ row }) => row >= format.range.top && row <= format.range.bottom)
        .flatMap(({ row, cells }): ColouredCells[] => {
          const cellAt = (column: number) => cells.find((cell) => cell.column === column);
          const shows = (column: number): boolean => (cellAt(column)?.text ?? '') !== '';
          const coloured = (column: number, colour: ColouredCells['colour']): ColouredCells => {
            return { sheet: sheet.name, row, left: column, right: column, colour };
          };
          return [
            ...(Number(cellAt(overdue)?.value ?? 0) > 0 ? [coloured(overdue, OVERDUE_COLOUR)] : []),
            ...(shows(crossed) && shows(id) ? [coloured(crossed, CROSSED_COLOUR)] : []),
          ];
        });
    });
}
