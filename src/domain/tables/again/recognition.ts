/**
 * Reading a workbook again and again while a person edits it. An edit inside a task's row, or of a section's title,
 * that leaves the meaning of all columns as it was is read by itself; whatever else changed, all sheets are read anew.
 * Either way the result is what one reading from scratch gives, and rows that stayed keep their objects.
 */
import type { GridRow, SheetGrid } from '../../grid';
import { readWorkbook, type WorkbookRead } from '../recognize-workbook';
import type { RecognitionOptions, RecognizedWorkbook } from '../recognized';
import { editedSheets } from './edited-rows';
import { keepKnown } from './keep-known';
import { oldFontOf } from '../old-font-sheet';
import { KnownTable } from './known-table';
import { shiftedSheet } from './row-shift';

export interface Recognition {
  /** As `recognizeWorkbook`. */
  read(grids: readonly SheetGrid[], options?: RecognitionOptions): RecognizedWorkbook;
}

/** With more edited rows than this at once, reading anew is as quick. */
const MANY = 60;

interface Memory {
  readonly grids: readonly SheetGrid[];
  readonly options: string;
  readonly recognized: RecognizedWorkbook;
  readonly tables: ReadonlyMap<string, KnownTable>;
}

export function createRecognition(): Recognition {
  let memory: Memory | null = null;
  return {
    read(grids, options = {}) {
      const wanted = JSON.stringify(options);
      const own = new Set(options.ownSheets ?? []);
      const appendices = grids.filter(({ name }) => !own.has(name));
      const again = memory?.options === wanted ? readAgain(memory, appendices) : null;
      if (again) memory = again;
      else {
        const read = readWorkbook(appendices, options);
        const recognized = memory ? keepKnown(memory.recognized, read.recognized) : read.recognized;
        memory = remembered({ ...read, recognized }, appendices, options, wanted);
      }
      return memory.recognized;
    },
  };
}

function remembered(
  read: WorkbookRead,
  grids: readonly SheetGrid[],
  given: RecognitionOptions,
  options: string,
): Memory {
  const tables = new Map<string, KnownTable>();
  for (const grid of grids) {
    const known = oldFontOf(grid) ? null : KnownTable.of(read, grid.name, given);
    if (known) tables.set(grid.name, known);
  }
  return { grids, options, recognized: read.recognized, tables };
}

/** Null where an edit reaches further than its own rows. */
function readAgain(memory: Memory, grids: readonly SheetGrid[]): Memory | null {
  const sheets = editedSheets(memory.grids, grids, MANY);
  if (!sheets) return readShifted(memory, grids);
  let { recognized } = memory;
  for (const { before, now, rows } of sheets) {
    const table = memory.tables.get(now.name);
    if (!table?.isStill(before, now, rows) || oldFontOf(now)) return null;
    for (const index of rows) {
      const [was, is, below] = [before.rows[index], now.rows[index], now.rows[index + 1]];
      const read = table.readRow(recognized, was as GridRow, is as GridRow, below);
      if (!read) return null;
      recognized = read;
    }
  }
  return { ...memory, grids, recognized };
}

/** A task's row put in or taken out; null where it is anything else. */
function readShifted(memory: Memory, grids: readonly SheetGrid[]): Memory | null {
  const sheet = shiftedSheet(memory.grids, grids);
  if (!sheet || oldFontOf(sheet.now)) return null;
  const shifted = memory.tables.get(sheet.now.name)?.shifted(memory.recognized, sheet);
  if (!shifted) return null;
  const tables = new Map(memory.tables).set(sheet.now.name, shifted.table);
  return { ...memory, grids, recognized: shifted.recognized, tables };
}
