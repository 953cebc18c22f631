/**
 * Many files one after the other: each is opened, handed on and let go, and one that cannot be read is listed with
 * the sentence that says why.
 */
import { realpath } from 'node:fs/promises';
import type { Messages } from '../messages';
import { WorkbookFault } from '../workbook';
import type { WorkbookSnapshot } from '../workbook';
import { inputFiles } from './input-files';
import { openedWorkbook } from './opened-workbook';
import { CommandProblem } from './problem';
import type { ResultPlace } from './result-file';

export interface TakesReports {
  add(file: { readonly name: string; readonly snapshot: WorkbookSnapshot }): boolean;
  bad(name: string, reason: string): void;
}

export interface ReportsAsked {
  /** Files and folders as the user named them. */
  readonly paths: readonly string[];
  /** The office's own workbook, which is none of them. */
  readonly own: string;
  readonly place: ResultPlace;
  /** Said of the office's own workbook and of the result. */
  readonly isOwn: string;
}

/** Throws WorkbookFault for a path that is not there; everything else is told to `takes`. */
export async function eachReport(
  takes: TakesReports,
  { paths, own, place, isOwn }: ReportsAsked,
  words: Messages,
  onProgress: (share: number) => void,
): Promise<void> {
  const files = await inputFiles(paths);
  const master = await realpath(own);
  for (const [index, file] of files.entries()) {
    onProgress(index / files.length);
    const real = await realpath(file).catch(() => file);
    if (real === master || real === place.path) {
      takes.bad(file, isOwn);
      continue;
    }
    try {
      const { snapshot } = await openedWorkbook(file, () => undefined);
      takes.add({ name: file, snapshot });
    } catch (problem) {
      if (problem instanceof WorkbookFault) takes.bad(file, words.files[problem.id](problem.data));
      else if (problem instanceof CommandProblem) takes.bad(file, problem.sentence(words.cli));
      else throw problem;
    }
  }
}
