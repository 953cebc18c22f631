/** An .xlsx file as a workbook: read as a snapshot, changed by a change set, saved again as bytes. */
import { WorkbookFault, type WorkbookSnapshot } from '../workbook';
import { OpcPackage, type PackageLimits } from './package';
import { findWorkbookPart, readSnapshot, type ReadLimits, type SnapshotOptions } from './read';
import { runInSlices, runSteps, type SliceOptions } from './slices';

export interface OpenOptions {
  readonly limits?: PackageLimits;
  readonly readLimits?: ReadLimits;
}

export class XlsxWorkbook {
  constructor(
    private readonly source: OpcPackage,
    private readonly readLimits?: ReadLimits,
  ) {}

  /** The workbook as it stands. Throws WorkbookFault `file-…` where a part cannot be read. */
  snapshot(options: SnapshotOptions = {}): WorkbookSnapshot {
    return runSteps(readSnapshot(this.source, this.withLimits(options)));
  }

  /** `snapshot` in slices, so that a page stays alive meanwhile. */
  snapshotInSlices(slices: SliceOptions, options: SnapshotOptions = {}): Promise<WorkbookSnapshot> {
    return runInSlices(readSnapshot(this.source, this.withLimits(options)), slices);
  }

  private withLimits(options: SnapshotOptions): SnapshotOptions {
    return this.readLimits === undefined ? options : { limits: this.readLimits, ...options };
  }
}

/** Opens the bytes of an .xlsx, .xlsm, .xltx or .xltm file. Throws WorkbookFault `file-…` for all else. */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): XlsxWorkbook {
  const source = OpcPackage.open(bytes, options.limits);
  findWorkbookPart(source);
  return new XlsxWorkbook(source, options.readLimits);
}

/** `openWorkbook` for pages: gives way once before the package is opened. Reading itself is sliced too. */
export async function openWorkbookInSlices(
  bytes: Uint8Array,
  options: OpenOptions & SliceOptions,
): Promise<XlsxWorkbook> {
  await options.pause();
  if (options.signal?.aborted === true) throw new WorkbookFault('cancelled');
  return openWorkbook(bytes, options);
}
