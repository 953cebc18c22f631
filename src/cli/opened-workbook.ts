/** The workbook a command works on: its file read, its cells as a snapshot, never an empty one. */
import { basename } from 'node:path';
import type { WorkbookSnapshot } from '../workbook';
import { WorkbookFault } from '../workbook';
import { ownSheetsOf } from '../workflow';
import type { SnapshotOptions, XlsxWorkbook } from '../xlsx';
import { defaultReadLimits, openWorkbook } from '../xlsx';
import { readInputFile } from './input-file';
import { collectingLate } from './late-collection';
import { nativeCodec } from './native-codec';
import { CommandProblem } from './problem';

export interface OpenedWorkbook {
  readonly workbook: XlsxWorkbook;
  readonly snapshot: WorkbookSnapshot;
}

/**
 * More than any plan of any office holds: 100,000 tasks with their headings fit, and the task table made of
 * them, whose rows are three times as wide. What is larger would only use up the memory of the machine.
 * Cells count by content alone, so a sheet that is merely formatted to its last row stays small.
 */
const LIMITS = { cells: 4_000_000, cellsOfAppendices: 1_500_000, rowsOfSheet: 130_000, cellsOfRow: 2_000 };

/** Throws WorkbookFault naming the file, or CommandProblem where the workbook holds nothing. */
export async function openedWorkbook(
  path: string,
  onProgress: (share: number) => void,
  options: SnapshotOptions = {},
): Promise<OpenedWorkbook> {
  const bytes = readInputFile(path);
  const { workbook, snapshot } = await collectingLate(bytes.length, () =>
    opened(bytes, path, onProgress, options),
  );
  if (snapshot.sheets.every(({ rows }) => rows.length === 0)) {
    throw new CommandProblem((say) => say['workbook-empty']({ file: path }));
  }
  refuseEndless(snapshot, path);
  return { workbook, snapshot };
}

/** The reader knows bytes only; the user knows the file's name. */
async function opened(
  bytes: Uint8Array,
  path: string,
  onProgress: (share: number) => void,
  options: SnapshotOptions,
): Promise<OpenedWorkbook> {
  try {
    const workbook = openWorkbook(bytes, {
      readLimits: { ...defaultReadLimits, cells: LIMITS.cells },
      codec: nativeCodec,
    });
    const snapshot = await workbook.snapshotInSlices({ pause, onProgress }, options);
    return { workbook, snapshot: { ...snapshot, fileName: basename(path) } };
  } catch (problem) {
    throw withName(problem, path);
  }
}

/** Between two slices of the work progress gets written. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function withName(problem: unknown, name: string): unknown {
  return problem instanceof WorkbookFault
    ? new WorkbookFault(problem.id, { ...problem.data, name })
    : problem;
}

function refuseEndless(snapshot: WorkbookSnapshot, name: string): void {
  const own = new Set(ownSheetsOf(snapshot));
  let cells = 0;
  for (const { name: sheet, rows } of snapshot.sheets) {
    if (!own.has(sheet)) cells += rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (cells > LIMITS.cellsOfAppendices) {
      throw new WorkbookFault('file-too-large', { what: 'cells', limit: LIMITS.cellsOfAppendices, name });
    }
    if (rows.length > LIMITS.rowsOfSheet) {
      throw new CommandProblem((say) =>
        say['sheet-too-long']({ sheet, rows: rows.length, most: LIMITS.rowsOfSheet }),
      );
    }
    const wide = rows.find((row) => row.cells.length > LIMITS.cellsOfRow);
    if (wide) {
      const { row } = wide;
      throw new CommandProblem((say) => say['sheet-too-wide']({ sheet, row, columns: wide.cells.length }));
    }
  }
}
