/**
 * What an area of the desk is: a group of questions and changes that belong to one part of the work (the
 * annex, the targets, the units). Each takes one plain request and answers with plain data, or with the
 * bytes of a file, so that the desk may stand in the page or in a worker.
 */
import type { CivilDate } from '../../domain/dates';
import type { WorkbookSnapshot } from '../../workbook';
import type { BookReading, PlanCheck, WorkbookSession, WorkOptions } from '../../workflow';

/** Reads the bytes of an .xlsx file; throws WorkbookFault `file-…`. */
export type ReadsFiles = (bytes: Uint8Array) => WorkbookSnapshot | Promise<WorkbookSnapshot>;

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
  readFile(name: string, bytes: Uint8Array): Promise<WorkbookSnapshot>;
}
