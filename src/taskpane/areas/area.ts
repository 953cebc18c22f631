/**
 * What an area of the desk is: a group of questions and changes that belong to one part of the work (the
 * annex, the targets, the units). Each takes one plain request and answers with plain data, or with the
 * bytes of a file, so that the desk may stand in the page or in a worker.
 */
import type { CivilDate } from '../../domain/dates';
import type { ChangeSet, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { BookReading, PlanCheck, WorkbookSession, WorkOptions } from '../../workflow';

/** What is to be read of a file: all cells, and nothing of how they look, where it is not asked otherwise. */
export interface AskedOfFile {
  readonly formats?: boolean;
  /** Which sheets' cells are wanted; the others come with their names and tables alone. */
  readonly cellsOf?: (sheets: readonly SheetOutline[]) => readonly SheetOutline[];
}

type SheetOutline = Pick<SheetSnapshot, 'name' | 'tables'>;

/** Reads the bytes of an .xlsx file; throws WorkbookFault `file-…`. */
export type ReadsFiles = (
  bytes: Uint8Array,
  asked?: AskedOfFile,
) => WorkbookSnapshot | Promise<WorkbookSnapshot>;

/** Makes an .xlsx file of its own: a blank workbook with these sheets, changed. */
export type MakesFiles = (
  sheets: readonly string[],
  changeSet: ChangeSet,
) => Uint8Array | Promise<Uint8Array>;

export type AreaMethod<Request, Answer> = (request: Request, work?: WorkOptions) => Promise<Answer>;

/** What an area may use of the desk where the workbook is. */
export interface DeskInside {
  readonly session: WorkbookSession;
  today(): CivilDate;
  /** The latest reading of the workbook; reads it where nobody has yet. */
  latest(): Promise<BookReading>;
  /** The workbook as it is at this moment, for changes. */
  fresh(work?: WorkOptions): Promise<BookReading>;
  checkOf(reading: BookReading): PlanCheck;
  /**
   * Another workbook that a person chose: its bytes read beside the open one, which stays as it is. Throws
   * WorkbookFault `file-…` with the file's name where they are no workbook.
   */
  readFile(name: string, bytes: Uint8Array, asked?: AskedOfFile): Promise<WorkbookSnapshot>;
  /** A new workbook beside the open one, as the bytes of its file. */
  makeFile(sheets: readonly string[], changeSet: ChangeSet): Promise<Uint8Array>;
}
