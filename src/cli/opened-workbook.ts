/** The workbook a command works on: its file read, its cells as a snapshot, never an empty one. */
import type { WorkbookSnapshot } from '../workbook';
import { WorkbookFault } from '../workbook';
import type { XlsxWorkbook } from '../xlsx';
import { defaultReadLimits, openWorkbook } from '../xlsx';
import { readInputFile } from './input-file';
import { nativeCodec } from './native-codec';
import { CommandProblem } from './problem';

export interface OpenedWorkbook {
  readonly workbook: XlsxWorkbook;
  readonly snapshot: WorkbookSnapshot;
}

/**
 * More than any plan of any office holds; what is larger would only use up the memory of the machine.
 * Cells count by content alone, so a sheet that is merely formatted to its last row stays small.
 */
const LIMITS = { cells: 1_200_000, rowsOfSheet: 100_000, cellsOfRow: 2_000 };

/** Throws WorkbookFault naming the file, or CommandProblem where the workbook holds nothing. */
export async function openedWorkbook(
  path: string,
  onProgress: (share: number) => void,
): Promise<OpenedWorkbook> {
  const bytes = await readInputFile(path);
  const { workbook, snapshot } = await opened(bytes, path, onProgress);
  if (snapshot.sheets.every(({ rows }) => rows.length === 0)) {
    throw new CommandProblem((say) => say['workbook-empty']({ file: path }));
  }
  refuseEndless(snapshot);
  return { workbook, snapshot };
}

/** The reader knows bytes only; the user knows the file's name. */
async function opened(
  bytes: Uint8Array,
  path: string,
  onProgress: (share: number) => void,
): Promise<OpenedWorkbook> {
  try {
    const workbook = openWorkbook(bytes, {
      readLimits: { ...defaultReadLimits, cells: LIMITS.cells },
      codec: nativeCodec,
    });
    return { workbook, snapshot: await workbook.snapshotInSlices({ pause, onProgress }) };
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

function refuseEndless({ sheets }: WorkbookSnapshot): void {
  for (const { name: sheet, rows } of sheets) {
    if (rows.length > LIMITS.rowsOfSheet) {
      throw new CommandProblem((say) =>
        say['sheet-too-long']({ sheet, rows: rows.length, most: LIMITS.rowsOfSheet }),
      );
    }
    const wide = rows.find(({ cells }) => cells.length > LIMITS.cellsOfRow);
    if (wide) {
      const { row, cells } = wide;
      throw new CommandProblem((say) => say['sheet-too-wide']({ sheet, row, columns: cells.length }));
    }
  }
}
