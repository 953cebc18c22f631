/**
 * Many files one after the other: each is opened, handed on and let go, and one that cannot be read is listed with
 * the sentence that says why.
 */
import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
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
  /** Said of a workbook in which `takes` finds nothing to take. */
  readonly holdsNothing: string;
}

/** Reasons told in one sentence; more of the same kind help nobody. */
const TOLD = 3;

/**
 * Throws WorkbookFault for a path that is not there and CommandProblem where no file could be used at all;
 * everything else is told to `takes`.
 */
export async function eachReport(
  takes: TakesReports,
  { paths, own, place, isOwn, holdsNothing }: ReportsAsked,
  words: Messages,
  onProgress: (share: number) => void,
): Promise<void> {
  const files = await inputFiles(paths);
  const master = await realpath(own);
  const refused: string[] = [];
  const bad = (name: string, reason: string): void => {
    refused.push(toldOf(name, reason));
    takes.bad(name, reason);
  };
  for (const [index, file] of files.entries()) {
    onProgress(index / files.length);
    const real = await realpath(file).catch(() => file);
    if (real === master || real === place.path) {
      bad(file, isOwn);
      continue;
    }
    try {
      const { snapshot } = await openedWorkbook(file, () => undefined);
      if (!takes.add({ name: file, snapshot })) refused.push(toldOf(file, holdsNothing));
    } catch (problem) {
      if (problem instanceof WorkbookFault) bad(file, words.files[problem.id](problem.data));
      else if (problem instanceof CommandProblem) bad(file, problem.sentence(words.cli));
      else throw problem;
    }
  }
  if (refused.length === files.length)
    throw new CommandProblem((say) =>
      say['no-report-readable']({ reasons: refused.slice(0, TOLD).join(' ') }),
    );
}

const toldOf = (file: string, reason: string): string => `${basename(file)}: ${reason}`;
