/**
 * Array formulas fill several cells at once and can only be replaced whole. Excel refuses a write into part of
 * one when cells before it are written already; so it is looked for first.
 *
 * Excel tells of a range whether its cells are stored as an array, not how far the array goes: where something
 * is found, rows are asked and then cells, those around what is written included.
 */
import type { CellRange } from '../domain/grid';
import { cellRange, contains, LAST_COLUMN, LAST_SHEET_ROW, rangeAddress } from '../domain/grid';
import type { Change } from '../workbook';
import { WorkbookFault } from '../workbook';
import { sameName } from './addresses';
import { around, blockRange, oneCell } from './changed-ranges';
import type { Conversation } from './office-run';
import type { SheetRange } from './read-bands';
import { readBands } from './read-bands';

interface ArrayCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells of one array formula, as far as they lie near what is written. */
type ArrayCells = readonly ArrayCell[];

/** How far around what is written an array formula is followed, to see that it goes on and to name it whole. */
const AROUND = { rows: 50, columns: 10 };

/** Bytes of one answer to a yes or no. */
const ANSWER = 120;

/**
 * Throws `array-formula-part` for the first change that would write part of an array formula. `suspects`: ranges
 * about to be written in which Excel found cells of one. Two requests where there are any, none otherwise.
 */
export async function refuseArrayParts(
  conversation: Conversation,
  changes: readonly Change[],
  suspects: readonly SheetRange[],
): Promise<void> {
  if (suspects.length === 0) return;
  const rows = suspects.flatMap(({ sheet, range }) => rowsOf(sheet, widened(range)));
  const holding = await withArrays(conversation, rows);
  const cells = await withArrays(conversation, holding.flatMap(cellsOf));
  let arrays = arraysOf(cells);
  for (const change of changes) {
    if (change.kind !== 'write-block' && change.kind !== 'clear') continue;
    const written = writtenBy(change);
    arrays = arrays.filter((array) => {
      const touched = array.filter(written).length;
      if (touched > 0 && touched < array.length)
        throw new WorkbookFault('array-formula-part', {
          sheet: change.sheet,
          range: rangeAddress(around(array.map(({ row, column }) => cellRange(row, column, row, column)))),
        });
      return touched === 0;
    });
  }
}

interface AskedCell extends SheetRange {
  readonly formula: string;
}

async function withArrays(
  conversation: Conversation,
  wanted: readonly SheetRange[],
): Promise<readonly AskedCell[]> {
  const found: AskedCell[] = [];
  await readBands(conversation, wanted, {
    cellBytes: ANSWER,
    ask: (range) => range.load('savedAsArray,formulas'),
    take(read, { sheet, range }) {
      // Null where some cells of the range belong to an array formula and others do not.
      if (read.savedAsArray !== false)
        found.push({ sheet, range, formula: String(read.formulas[0]?.[0] ?? '') });
      return ANSWER;
    },
  });
  return found;
}

function widened({ top, left, bottom, right }: CellRange): CellRange {
  return cellRange(
    Math.max(1, top - AROUND.rows),
    Math.max(1, left - AROUND.columns),
    Math.min(LAST_SHEET_ROW, bottom + AROUND.rows),
    Math.min(LAST_COLUMN, right + AROUND.columns),
  );
}

function rowsOf(sheet: string, { top, left, bottom, right }: CellRange): SheetRange[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({
    sheet,
    range: cellRange(top + index, left, top + index, right),
  }));
}

function cellsOf({ sheet, range: { top, left, right } }: SheetRange): SheetRange[] {
  return Array.from({ length: right - left + 1 }, (_, index) => ({
    sheet,
    range: oneCell({ row: top, column: left + index }),
  }));
}

/** Neighbours that show the same formula belong together, and so does what a formula spilled beside it. */
function arraysOf(found: readonly AskedCell[]): readonly ArrayCells[] {
  const waiting = new Map<string, ArrayCell>();
  for (const { sheet, range, formula } of found)
    waiting.set(placeOf(sheet, range.top, range.left), {
      sheet,
      row: range.top,
      column: range.left,
      formula,
    });
  const arrays: ArrayCells[] = [];
  for (const first of waiting.values()) {
    if (!waiting.delete(placeOf(first.sheet, first.row, first.column))) continue;
    const array = [first];
    for (const { sheet, row, column, formula } of array)
      for (const [down, over] of SIDES) {
        const place = placeOf(sheet, row + down, column + over);
        const beside = waiting.get(place);
        if (!beside || !belongTogether(formula, beside.formula)) continue;
        waiting.delete(place);
        array.push(beside);
      }
    arrays.push(array);
  }
  return arrays;
}

const SIDES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

function belongTogether(one: string, other: string): boolean {
  return one === other || !one.startsWith('=') || !other.startsWith('=');
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${String(row)},${String(column)} ${sheet.toLowerCase()}`;
}

function writtenBy(change: Extract<Change, { kind: 'write-block' | 'clear' }>): (cell: ArrayCell) => boolean {
  const range = change.kind === 'clear' ? change.range : blockRange(change);
  return ({ sheet, row, column }) => {
    if (!range || !sameName(sheet, change.sheet) || !contains(range, row, column)) return false;
    if (change.kind === 'clear') return true;
    const content = change.cells[row - range.top]?.[column - range.left];
    return content !== undefined && content.kind !== 'keep';
  };
}
