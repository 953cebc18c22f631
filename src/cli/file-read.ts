/** What becomes of a file that is read among many: what it says, or the sentence that says why it cannot be read. */
import type { Messages } from '../messages';
import { WorkbookFault, type WorkbookSnapshot } from '../workbook';
import { readReport, sheetsWithTasks, type ReportedFile } from '../workflow';
import type { SnapshotOptions } from '../xlsx';
import { openedWorkbook } from './opened-workbook';
import { CommandProblem } from './problem';

/** Plain data where `Read` is. */
export type FileRead<Read> = { readonly read: Read } | { readonly reason: string };

/** Throws only what is no fault of the file. */
export async function fileRead<Read>(
  file: string,
  words: Messages,
  read: (opened: { readonly name: string; readonly snapshot: WorkbookSnapshot }) => Read,
  options?: SnapshotOptions,
): Promise<FileRead<Read>> {
  try {
    const { snapshot } = await openedWorkbook(file, () => undefined, options);
    return { read: read({ name: file, snapshot }) };
  } catch (problem) {
    if (problem instanceof WorkbookFault) return { reason: words.files[problem.id](problem.data) };
    if (problem instanceof CommandProblem) return { reason: problem.sentence(words.cli) };
    throw problem;
  }
}

/** A unit's report as a task sheet, a copy of the task table or any layout of a plan. */
export function readReportFile(file: string, words: Messages): Promise<FileRead<ReportedFile>> {
  return fileRead(file, words, readReport, { cellsOf: sheetsWithTasks });
}
