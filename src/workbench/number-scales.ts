/** Colour scales and data bars: where each number of a range lies between the ends that its rule names. */
import type { CellRange } from '../domain/grid';
import type { SheetSnapshot } from '../workbook';
import type { ColouredCells } from '../workflow';
import type { ConditionalLook, Threshold } from '../xlsx';
import type { GridBar } from './grid/sheet-view';

type RuleOf<Kind extends ConditionalLook['rule']['kind']> = Extract<ConditionalLook['rule'], { kind: Kind }>;

interface NumberCell {
  readonly row: number;
  readonly column: number;
  readonly number: number;
}

/** The grid draws bars by hundredths of a cell. */
const WHOLE = 100;

export function barsOf(
  sheet: SheetSnapshot,
  ranges: readonly CellRange[],
  { from, to, color }: RuleOf<'bars'>,
): readonly GridBar[] {
  const cells = numbersIn(sheet, ranges);
  const numbers = sorted(cells);
  if (numbers.length === 0) return [];
  // As Excel does, a bar begins at nought where all numbers are positive.
  const least = from.kind === 'min' ? Math.min(0, numbers[0] ?? 0) : placeOf(from, numbers);
  const most = to.kind === 'max' ? Math.max(0, numbers.at(-1) ?? 0) : placeOf(to, numbers);
  const span = most - least;
  if (span <= 0) return [];
  const nought = Math.min(Math.max(-least / span, 0), 1);
  return cells.map(({ row, column, number }) => {
    const end = Math.min(Math.max((number - least) / span, 0), 1);
    const isNegative = number < 0 && nought > 0;
    const length = isNegative ? -(nought - end) / nought : (end - nought) / (1 - nought || 1);
    return { row, column, color: `#${color}`, value: length * WHOLE, startPoint: nought * WHOLE };
  });
}

export function scaleColours(
  sheet: SheetSnapshot,
  ranges: readonly CellRange[],
  { points }: RuleOf<'colours'>,
): readonly ColouredCells[] {
  const cells = numbersIn(sheet, ranges);
  const numbers = sorted(cells);
  const stops = points.map(({ at, color }) => ({ at: placeOf(at, numbers), color }));
  return cells.map(({ row, column, number }) => ({
    sheet: sheet.name,
    row,
    left: column,
    right: column,
    colour: { fill: colourAt(number, stops) },
  }));
}

function colourAt(number: number, stops: readonly { readonly at: number; readonly color: string }[]): string {
  const next = stops.findIndex(({ at }) => number <= at);
  const upper = stops[next] ?? stops.at(-1);
  const lower = stops[next - 1] ?? upper;
  if (!upper || !lower) return 'FFFFFF';
  const share = upper.at === lower.at || next < 1 ? 1 : (number - lower.at) / (upper.at - lower.at);
  return [0, 2, 4]
    .map((from) => {
      const [low = 0, high = 0] = [lower, upper].map(({ color }) =>
        parseInt(color.slice(from, from + 2), 16),
      );
      return Math.round(low + (high - low) * share)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}

/** The number that a threshold stands for among `numbers`, which go from the least to the greatest. */
function placeOf({ kind, value }: Threshold, numbers: readonly number[]): number {
  const least = numbers[0] ?? 0;
  const most = numbers.at(-1) ?? 0;
  switch (kind) {
    case 'min':
      return least;
    case 'max':
      return most;
    case 'number':
      return value;
    case 'percent':
      return least + ((most - least) * value) / 100;
    case 'percentile': {
      const place = ((numbers.length - 1) * value) / 100;
      const below = numbers[Math.floor(place)] ?? least;
      const above = numbers[Math.ceil(place)] ?? most;
      return below + (above - below) * (place - Math.floor(place));
    }
  }
}

function numbersIn({ rows }: SheetSnapshot, ranges: readonly CellRange[]): readonly NumberCell[] {
  const found: NumberCell[] = [];
  for (const { row, cells } of rows)
    for (const { column, value } of cells)
      if (
        typeof value === 'number' &&
        ranges.some(
          ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
        )
      )
        found.push({ row, column, number: value });
  return found;
}

const sorted = (cells: readonly NumberCell[]): readonly number[] =>
  cells.map(({ number }) => number).sort((one, other) => one - other);
