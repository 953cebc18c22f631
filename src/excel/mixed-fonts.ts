/**
 * Cells in which letters differ in font: a bold word, a red figure. Office.js writes the text of a cell as a
 * whole, in one font; a mended text would lose what somebody marked, and taking it back would not bring it again.
 * So nothing is written to such cells before a person has said what to do with them.
 */
import { cellAddress, column, sheetRow } from '../domain/grid';
import type { CellContent, Change, ChangeSet } from '../workbook';
import { WorkbookFault } from '../workbook';
import { FONT_PARTS } from './before-image';
import { changedContents } from './changed-ranges';
import type { Conversation } from './office-run';
import { payloadBytes } from './payload';
import { readBands } from './read-bands';

/** Places that are named to a person; more are only counted. */
const NAMED = 3;

/** What is to be written, and how many cells were left as they are. */
export interface FontsSettled {
  readonly changeSet: ChangeSet;
  readonly leftOut: number;
}

/**
 * Throws `mixed-fonts` with the cells where the change set mends texts of several fonts and nobody has said what
 * to do with them. No request where it mends none.
 */
export async function settleFonts(conversation: Conversation, changeSet: ChangeSet): Promise<FontsSettled> {
  const asIs = { changeSet, leftOut: 0 };
  if (changeSet.mixedFonts === 'flatten') return asIs;
  const mixed = await cellsOfSeveralFonts(conversation, changeSet.changes.filter(mendsTexts));
  let leftOut = 0;
  const places: string[] = [];
  const changes = changeSet.changes.map((change): Change => {
    if (!mendsTexts(change)) return change;
    const cells = change.cells.map((row, down) =>
      row.map((content, over): CellContent => {
        const at = { row: sheetRow(change.at.row + down), column: column(change.at.column + over) };
        if (!keepsFonts(content) || !mixed.has(placeOf(change.sheet, at.row, at.column))) return content;
        leftOut += 1;
        places.push(`${change.sheet}!${cellAddress(at)}`);
        return { kind: 'keep' };
      }),
    );
    return { ...change, cells };
  });
  if (leftOut === 0) return asIs;
  if (changeSet.mixedFonts === 'leave') return { changeSet: { ...changeSet, changes }, leftOut };
  const named = places.slice(0, NAMED).join(', ') + (places.length > NAMED ? ' …' : '');
  throw new WorkbookFault('mixed-fonts', { count: leftOut, cells: named });
}

type WriteBlock = Extract<Change, { kind: 'write-block' }>;

function mendsTexts(change: Change): change is Change & WriteBlock {
  return change.kind === 'write-block' && change.cells.some((row) => row.some(keepsFonts));
}

function keepsFonts(content: CellContent): boolean {
  return content.kind === 'text' && content.keepsFonts === true;
}

async function cellsOfSeveralFonts(
  conversation: Conversation,
  changes: readonly Change[],
): Promise<ReadonlySet<string>> {
  const mixed = new Set<string>();
  await readBands(conversation, changedContents(changes), {
    cellBytes: 250,
    ask: (range) => range.getCellProperties({ format: { font: FONT_PARTS } }),
    take({ value }, { sheet, range }) {
      value.forEach((row, down) => {
        row.forEach(({ format }, over) => {
          // What differs within a cell is told as null.
          const traits: readonly unknown[] = Object.values(format?.font ?? {});
          if (traits.includes(null)) mixed.add(placeOf(sheet, range.top + down, range.left + over));
        });
      });
      return payloadBytes(value);
    },
  });
  return mixed;
}

function placeOf(sheet: string, row: number, at: number): string {
  return `${String(row)},${String(at)} ${sheet}`;
}
