/**
 * The chart below the scoreboard: a bar for each unit, its tasks by how they stand. It shows cells of the table, so
 * it follows the formulas without the add-in.
 */
import { cellRange, type CellRange } from '../../domain/grid';
import { messages } from '../../messages';
import type { Change, SheetSnapshot } from '../../workbook';
import type { PlacedTable } from './kept-table';

const words = () => messages('vi').scoreboard.sheet.board;
const { headings } = words();

/** Every task of a unit is in one of these. */
const PARTS = [
  ['onTime', '70AD47'],
  ['done', 'A9D18E'],
  ['late', 'FFC000'],
  ['open', 'BDD7EE'],
  ['overdue', 'F4776B'],
] as const;

/** Units a chart can show before nobody reads it. */
const MOST_UNITS = 40;

/** Columns of the sheet it lies over. */
const BREADTH = 10;

/** Rows for title and legend, and for each unit. */
const FRAME_ROWS = 6;
const UNIT_ROWS = 1.4;

type ChartChange = Extract<Change, { kind: 'chart' }>;

/**
 * Null where no unit has a task. `standing` is the sheet before this run and `before` the board's range on it; the
 * chart lies on the first rows below the board that are free, for what people wrote there stays readable.
 */
export function boardChart(
  standing: SheetSnapshot | null,
  before: CellRange | null,
  sheet: string,
  { range, columnOf }: PlacedTable,
  units: number,
  why: string,
): ChartChange | null {
  if (units === 0) return null;
  const shown = Math.min(units, MOST_UNITS);
  const { name, title, first } = words().chart;
  const { left } = range;
  const right = Math.min(left + BREADTH - 1, range.right);
  const height = FRAME_ROWS + Math.ceil(shown * UNIT_ROWS);
  const top = freeRow(writtenRows(standing, before, range, right), range.bottom + 2, height);
  // The plan as a whole stands above the units.
  const of = (heading: string): CellRange =>
    cellRange(range.top + 2, columnOf(heading), range.top + 1 + shown, columnOf(heading));
  return {
    kind: 'chart',
    why,
    sheet,
    name,
    range: cellRange(top, left, top + height - 1, right),
    type: 'bar-stacked',
    title: shown < units ? first(shown) : title,
    categories: of(headings.name),
    series: PARTS.map(([id, color]) => ({ name: headings[id], values: of(headings[id]), color })),
  };
}

/** Rows below the board that hold something, where they are once the board has grown. */
function writtenRows(
  standing: SheetSnapshot | null,
  before: CellRange | null,
  after: CellRange,
  right: number,
): readonly number[] {
  if (!standing || !before) return [];
  const filled = (to: number): readonly number[] =>
    standing.rows
      .filter(
        ({ row, cells }) =>
          row > before.bottom &&
          cells.some(({ column, text }) => column >= before.left && column <= to && text !== ''),
      )
      .map(({ row }) => row);
  const grown = Math.max(0, after.bottom - before.bottom);
  // What stands far enough below stays where it is when the board grows.
  const moved = (filled(before.right)[0] ?? Infinity) <= before.bottom + grown + 1 ? grown : 0;
  return filled(right).map((row) => row + moved);
}

/** The first row from `from` on with `height` rows that hold nothing; `written` goes downwards. */
function freeRow(written: readonly number[], from: number, height: number): number {
  return written.reduce((top, row) => (row >= top && row < top + height ? row + 2 : top), from);
}
