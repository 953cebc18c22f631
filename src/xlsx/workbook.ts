/** An .xlsx file as a workbook: read as a snapshot, changed by a change set, saved again as bytes. */
import { WorkbookFault, type ChangeSet, type SheetFormats, type WorkbookSnapshot } from '../workbook';
import { readLook, sheetFormats, type WorkbookLook } from './look';
import { OpcPackage, SheetTexts, type Codec, type PackageLimits } from './package';
import { findWorkbookPart, readSnapshot, type ReadLimits, type SnapshotOptions } from './read';
import { runInSlices, runSteps, type SliceOptions, type Steps } from './slices';
import { applyChanges, moveLines, type Applied, type ApplyNote, type LineMove } from './write';

export interface OpenOptions {
  readonly limits?: PackageLimits;
  readonly readLimits?: ReadLimits;
  /** What the host packs and unpacks parts with; a portable one where absent. */
  readonly codec?: Codec;
}

export class XlsxWorkbook {
  private texts = new SheetTexts();

  constructor(
    private source: OpcPackage,
    private readonly readLimits?: ReadLimits,
  ) {}

  /** The workbook as it stands. Throws WorkbookFault `file-…` where a part cannot be read. */
  snapshot(options: SnapshotOptions = {}): WorkbookSnapshot {
    return runSteps(readSnapshot(this.source, this.withLimits(options), this.texts));
  }

  /** `snapshot` in slices, so that a page stays alive meanwhile. */
  snapshotInSlices(slices: SliceOptions, options: SnapshotOptions = {}): Promise<WorkbookSnapshot> {
    return runInSlices(readSnapshot(this.source, this.withLimits(options), this.texts), slices);
  }

  /** How its cells look, for a picture of the sheets. Throws WorkbookFault `file-…` as `snapshot` does. */
  look(sheets?: readonly string[]): WorkbookLook {
    return readLook(this.source, sheets);
  }

  /** The same in the form in which it can be written into another workbook. */
  formats(): readonly SheetFormats[] {
    return sheetFormats(this.look());
  }

  /** The same workbook, to be changed without this one noticing. */
  fork(): XlsxWorkbook {
    return new XlsxWorkbook(this.source.fork(), this.readLimits);
  }

  /**
   * Makes the changes, all of them or, where one cannot be made, none: then WorkbookFault says which.
   * Gives what was done beside what was asked.
   */
  apply(changeSet: ChangeSet): readonly ApplyNote[] {
    return this.take(runSteps(applyChanges(this.source, changeSet, this.texts)));
  }

  /** `apply` in slices. Until the last one the workbook is as it was; stopped meanwhile, it stays so. */
  async applyInSlices(changeSet: ChangeSet, slices: SliceOptions): Promise<readonly ApplyNote[]> {
    const source = this.source;
    const applied = await runInSlices(applyChanges(source, changeSet, this.texts), slices);
    // Somebody else's changes in between would be lost by taking these.
    if (this.source !== source) throw new WorkbookFault('workbook-switched');
    return this.take(applied);
  }

  /**
   * Inserts or deletes rows or columns of a sheet, and lets everything that names its cells follow them.
   * Throws WorkbookFault as `apply` does; nothing has changed then.
   */
  moveLines(sheet: string, move: LineMove): void {
    this.source = moveLines(this.source, sheet, move);
  }

  /** The bytes of the file. Parts that no change touched are those of the file that was opened. */
  save(): Uint8Array {
    return this.source.save();
  }

  saveInSlices(slices: SliceOptions): Promise<Uint8Array> {
    return runInSlices(this.saveSteps(), slices);
  }

  private *saveSteps(): Steps<Uint8Array> {
    const saving = this.source.saveSteps();
    for (;;) {
      const step = saving.next();
      if (step.done === true) return step.value;
      // How much there is in all is known only in the end: come nearer to it with every megabyte.
      const megabytes = step.value / 1_000_000;
      yield megabytes / (megabytes + 10);
    }
  }

  private take(applied: Applied): readonly ApplyNote[] {
    this.source = applied.files;
    this.texts = new SheetTexts();
    return applied.notes;
  }

  private withLimits(options: SnapshotOptions): SnapshotOptions {
    return this.readLimits === undefined ? options : { limits: this.readLimits, ...options };
  }
}

/** Opens the bytes of an .xlsx, .xlsm, .xltx or .xltm file. Throws WorkbookFault `file-…` for all else. */
export function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): XlsxWorkbook {
  const source = OpcPackage.open(bytes, options.limits, options.codec);
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
