/**
 * Ranges read in bands of rows, as many in one request as its answer can hold. How much a cell weighs is
 * learned from the bands before; a request Excel finds too large is asked for again in halves.
 */
import type { CellRange } from '../domain/grid';
import { cellRange } from '../domain/grid';
import { cellCount, columnCount, rowCount } from './addresses';
import { isTooLarge } from './faults';
import type { Conversation } from './office-run';
import { ANSWER_BYTES } from './payload';

export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface BandReader<Asked> {
  /** Bytes a cell is thought to weigh before any has been seen. */
  readonly cellBytes: number;
  ask(range: Excel.Range): Asked;
  /** Keeps what came and tells how many bytes it was. */
  take(asked: Asked, band: SheetRange): number;
}

export async function readBands<Asked>(
  conversation: Conversation,
  wanted: readonly SheetRange[],
  reader: BandReader<Asked>,
  onProgress: (share: number, sheet: string) => void = () => undefined,
): Promise<void> {
  const total = wanted.reduce((cells, { range }) => cells + cellCount(range), 0);
  const waiting = [...wanted];
  let cellBytes = reader.cellBytes;
  let done = 0;
  while (waiting.length > 0) {
    const bands = takeBands(waiting, Math.max(1, Math.floor(ANSWER_BYTES / cellBytes)));
    const asked = bands.map((band) => reader.ask(officeRange(conversation, band)));
    if (!(await answered(conversation, bands))) {
      waiting.unshift(...bands);
      cellBytes *= 2;
      continue;
    }
    let bytes = 0;
    let cells = 0;
    bands.forEach((band, index) => {
      const one = asked[index];
      if (one !== undefined) bytes += reader.take(one, band);
      cells += cellCount(band.range);
    });
    done += cells;
    cellBytes = Math.max(cellBytes / 2, bytes / cells, 8);
    onProgress(total === 0 ? 1 : done / total, bands.at(-1)?.sheet ?? '');
  }
}

/** A range that lives for one request: nothing is kept of it in Excel. */
export function officeRange(conversation: Conversation, at: SheetRange): Excel.Range {
  const { top, left } = at.range;
  const range = conversation.workbook.worksheets
    .getItem(at.sheet)
    .getRangeByIndexes(top - 1, left - 1, rowCount(at.range), columnCount(at.range));
  return range.untrack();
}

async function answered(conversation: Conversation, bands: readonly SheetRange[]): Promise<boolean> {
  try {
    await conversation.send();
    return true;
  } catch (error) {
    const oneRow = bands.length === 1 && bands[0] !== undefined && rowCount(bands[0].range) === 1;
    if (!isTooLarge(error) || oneRow) throw error;
    return false;
  }
}

/** Takes bands of at most `cells` cells together off the front of what waits. */
function takeBands(waiting: SheetRange[], cells: number): SheetRange[] {
  const bands: SheetRange[] = [];
  let room = cells;
  for (let next = waiting[0]; next !== undefined && (room > 0 || bands.length === 0); next = waiting[0]) {
    const { range, sheet } = next;
    const rows = Math.min(rowCount(range), Math.max(1, Math.floor(room / columnCount(range))));
    if (rows === rowCount(range)) {
      bands.push(next);
      waiting.shift();
    } else {
      const bottom = range.top + rows - 1;
      bands.push({ sheet, range: cellRange(range.top, range.left, bottom, range.right) });
      waiting[0] = { sheet, range: cellRange(bottom + 1, range.left, range.bottom, range.right) };
    }
    room -= rows * columnCount(range);
  }
  return bands;
}
