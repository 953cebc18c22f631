/**
 * Blocks of cells written so that each holds exactly what was meant, whatever format stood there.
 */
import type { CellRange } from '../domain/grid';
import { cellRange, column, sheetRow } from '../domain/grid';
import type { CellContent, ChangeOf } from '../workbook';
import { cellCount } from './addresses';
import { blockRange } from './changed-ranges';
import type { CellInput } from './cell-input';
import { cellInput } from './cell-input';
import { matrixActions, REQUEST_BYTES, runsWithin } from './payload';
import type { Writing } from './writing';

/** Half a request: a run of rows goes in with its number formats. */
const RUN_BYTES = REQUEST_BYTES / 2;

export async function writeBlock(writing: Writing, change: ChangeOf<'write-block'>): Promise<void> {
  const block = blockRange(change);
  if (!block) return;
  const inputs = change.cells.map((row) => row.map((content) => cellInput(content, writing.date1904)));
  writing.wrote(change.sheet, block, inputs);
  for (const [from, to] of runsWithin(inputs, RUN_BYTES)) {
    const range = cellRange(block.top + from, block.left, block.top + to - 1, block.right);
    await writeRun(writing, change.sheet, range, change.cells.slice(from, to), inputs.slice(from, to));
  }
}

async function writeRun(
  writing: Writing,
  sheet: string,
  range: CellRange,
  contents: readonly (readonly CellContent[])[],
  inputs: CellInput[][],
): Promise<void> {
  const formats = formatsAround(writing, sheet, range, contents);
  const matrices = 1 + (formats.during ? 1 : 0) + (formats.after ? 1 : 0);
  await writing.conversation.room(matrices * matrixActions(cellCount(range)), [
    inputs,
    formats.during,
    formats.after,
  ]);
  const cells = writing.range(sheet, range);
  if (formats.during) cells.numberFormat = formats.during;
  cells.formulas = inputs;
  if (formats.after) cells.numberFormat = formats.after;
}

type Formats = (string | null)[][];

/**
 * Number formats to give before and after writing; null leaves a cell's format.
 *
 * In a cell of format "@" Excel turns numbers and formulas into text: such cells are General while they are
 * written. A formula over dates changes the format of a General cell to the date format of the user's country:
 * what was there is put back.
 */
function formatsAround(
  writing: Writing,
  sheet: string,
  range: CellRange,
  contents: readonly (readonly CellContent[])[],
): { during: Formats | null; after: Formats | null } {
  let anyDuring = false;
  let anyAfter = false;
  const during: Formats = [];
  const after: Formats = [];
  contents.forEach((row, rowIndex) => {
    const duringRow: (string | null)[] = [];
    const afterRow: (string | null)[] = [];
    row.forEach((content, columnIndex) => {
      let [before, then]: [string | null, string | null] = [null, null];
      if (content.kind !== 'keep' && content.kind !== 'blank' && content.kind !== 'text') {
        const format = writing.numberFormat(sheet, {
          row: sheetRow(range.top + rowIndex),
          column: column(range.left + columnIndex),
        });
        if (format === '@') [before, then] = ['General', '@'];
        if (content.kind === 'formula') then = format;
      }
      anyDuring ||= before !== null;
      anyAfter ||= then !== null;
      duringRow.push(before);
      afterRow.push(then);
    });
    during.push(duringRow);
    after.push(afterRow);
  });
  return { during: anyDuring ? during : null, after: anyAfter ? after : null };
}

export async function clearCells(writing: Writing, change: ChangeOf<'clear'>): Promise<void> {
  await writing.conversation.room(5);
  const range = writing.range(change.sheet, change.range);
  writing.wrote(change.sheet, change.range, 'blank');
  if (change.what === 'contents') {
    range.clear('Contents');
    return;
  }
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear('All');
  writing.formatted(change.sheet, change.range, { numberFormat: 'General' });
}
