/**
 * Whether a person changed cells after a command wrote them. Taking the command back would lose that work.
 */
import type { CellPosition } from '../domain/grid';
import { cellAddress, column, contains, sheetRow } from '../domain/grid';
import type { ChangeSet } from '../workbook';
import { sameName } from './addresses';
import type { BeforeImage, KeptCells } from './before-image';
import { keepCells } from './before-image';
import type { CellInput } from './cell-input';
import { cellInput, inputOfRead } from './cell-input';
import { blockRange, changedContents, isInside } from './changed-ranges';
import type { Conversation } from './office-run';
import type { WorkbookStructure } from './read-structure';

export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
}

/** The first cell that does not hold what the command left in it; undefined where all do. */
export async function changedSince(
  conversation: Conversation,
  changeSet: ChangeSet,
  before: BeforeImage,
  now: WorkbookStructure,
): Promise<ChangedCell | undefined> {
  const standing = changedContents(changeSet.changes).filter(({ sheet }) =>
    now.sheets.some(({ name }) => sameName(name, sheet)),
  );
  const added = before.createdSheets.flatMap((sheet) => addedBeyond(sheet, standing, now));
  if (added[0]) return added[0];
  const cells = await keepCells(conversation, standing);
  for (const kept of cells) {
    const changed = firstChanged(kept, changeSet, before);
    if (changed) return { sheet: kept.sheet, cell: cellAddress(changed) };
  }
  return undefined;
}

/** A sheet the command made may have grown since. */
function addedBeyond(
  name: string,
  written: ReturnType<typeof changedContents>,
  now: WorkbookStructure,
): ChangedCell[] {
  const sheet = now.sheets.find((one) => sameName(one.name, name));
  if (!sheet?.usedRange) return [];
  const used = sheet.usedRange;
  const ranges = written.filter((one) => sameName(one.sheet, name)).map(({ range }) => range);
  if (ranges.some((range) => isInside(used, range))) return [];
  const bottom = Math.max(0, ...ranges.map((range) => range.bottom));
  const right = Math.max(0, ...ranges.map((range) => range.right));
  if (used.bottom <= bottom && used.right <= right) return [];
  return [{ sheet: sheet.name, cell: cellAddress({ row: used.bottom, column: used.right }) }];
}

function firstChanged(kept: KeptCells, changeSet: ChangeSet, before: BeforeImage): CellPosition | undefined {
  const expected = expectedInputs(kept, changeSet, before);
  for (const [rowIndex, row] of expected.entries()) {
    for (const [columnIndex, input] of row.entries()) {
      const found = inputOfRead(kept.values[rowIndex]?.[columnIndex], kept.formulas[rowIndex]?.[columnIndex]);
      if (!sameInput(input, found))
        return {
          row: sheetRow(kept.range.top + rowIndex),
          column: column(kept.range.left + columnIndex),
        };
    }
  }
  return undefined;
}

/** What stood there, with the command's contents laid over it in order. */
function expectedInputs(area: KeptCells, changeSet: ChangeSet, before: BeforeImage): CellInput[][] {
  const { range, sheet } = area;
  const inputs: CellInput[][] = area.values.map((row) => row.map(() => ''));
  const set = (row: number, at: number, input: CellInput): void => {
    const target = inputs[row - range.top];
    if (target && at >= range.left && at <= range.right) target[at - range.left] = input;
  };
  for (const kept of before.cells) {
    if (!sameName(kept.sheet, sheet)) continue;
    kept.values.forEach((row, rowIndex) => {
      row.forEach((value, columnIndex) => {
        const input = inputOfRead(value, kept.formulas[rowIndex]?.[columnIndex]);
        set(kept.range.top + rowIndex, kept.range.left + columnIndex, input);
      });
    });
  }
  for (const change of changeSet.changes) {
    if (!('sheet' in change) || !sameName(change.sheet, sheet)) continue;
    if (change.kind === 'write-block') {
      const block = blockRange(change);
      change.cells.forEach((row, rowIndex) => {
        row.forEach((content, columnIndex) => {
          if (content.kind !== 'keep' && block)
            set(block.top + rowIndex, block.left + columnIndex, cellInput(content, before.date1904));
        });
      });
    } else if (change.kind === 'clear' || change.kind === 'merge') {
      const { top, left, bottom, right } = change.range;
      for (let row: number = top; row <= bottom; row++) {
        for (let at: number = left; at <= right; at++) {
          const covered = change.kind === 'clear' || row > top || at > left;
          if (covered && contains(range, row, at)) set(row, at, '');
        }
      }
    }
  }
  return inputs;
}

/** Excel rewrites formulas in its own spelling, so two formulas count as the same. */
function sameInput(expected: CellInput, found: CellInput): boolean {
  if (typeof expected === 'string' && typeof found === 'string') {
    if (isFormulaInput(expected) && isFormulaInput(found)) return true;
    return expected.replace(/\r\n?/g, '\n') === found.replace(/\r\n?/g, '\n');
  }
  if (typeof expected === 'number' && typeof found === 'number')
    return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
  return expected === found;
}

function isFormulaInput(input: string): boolean {
  return input.startsWith('=');
}
