/** The scoreboard that stands in the workbook, brought up to date after months were closed; nothing where there is none. */
import type { Change } from '../../workbook';
import { messages } from '../../messages';
import { boardSheet } from './board-sheet';
import { BOARD_TABLE } from './formulas';
import type { ClosedMonths } from './history';
import { findTable, type ScoreSource } from './source';

export function boardAfter(source: ScoreSource, { lines, changes }: ClosedMonths): readonly Change[] {
  const { headings } = messages('vi').scoreboard.sheet.board;
  const found = findTable(source.snapshot, BOARD_TABLE, headings.id);
  if (!found || changes.length === 0 || found.sheet.protected) return [];
  return boardSheet(source, lines, null).changes;
}
