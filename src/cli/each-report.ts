/**
 * Many files one after the other: each is opened, handed on and let go, and one that cannot be read is listed with
 * the sentence that says why.
 */
import { basename } from 'node:path';
import type { FileRead } from './file-read';
import { inputFiles, linksFollowed } from './input-files';
import { CommandProblem } from './problem';
import type { ResultPlace } from './result-file';

export interface TakesReports<Read> {
  /** The next of `files` but those that are the office's own, opened and read. */
  read(file: string): Promise<FileRead<Read>>;
  /** False where it holds nothing to take. */
  add(read: Read): boolean;
  bad(name: string, reason: string): void;
}

export interface ReportFile {
  readonly file: string;
  /** The office's own workbook, or the place of the result. */
  readonly isOwn: boolean;
}

export interface ReportsAsked {
  readonly files: readonly ReportFile[];
  /** Said of the office's own workbook and of the result. */
  readonly isOwn: string;
  /** Said of a workbook in which `takes` finds nothing to take. */
  readonly holdsNothing: string;
}

/**
 * Files and folders as the user named them, as files in order; `own` is the office's workbook, which is none of them.
 * Throws WorkbookFault for a path that is not there.
 */
export function reportFiles(
  paths: readonly string[],
  own: string,
  place: ResultPlace,
): readonly ReportFile[] {
  // Whether it can be read is told when it is opened.
  const master = linksFollowed(own);
  return inputFiles(paths).map(({ file, real }) => ({ file, isOwn: real === master || real === place.path }));
}

/** Reasons told in one sentence; more of the same kind help nobody. */
const TOLD = 3;

/**
 * Throws CommandProblem where no file could be used at all, and what is no fault of a file; everything else is told
 * to `takes`.
 */
export async function eachReport<Read>(
  takes: TakesReports<Read>,
  { files, isOwn: saidOfOwn, holdsNothing }: ReportsAsked,
  onProgress: (share: number) => void,
): Promise<void> {
  const refused: string[] = [];
  const bad = (name: string, reason: string): void => {
    refused.push(toldOf(name, reason));
    takes.bad(name, reason);
  };
  for (const [index, { file, isOwn }] of files.entries()) {
    onProgress(index / files.length);
    if (isOwn) {
      bad(file, saidOfOwn);
      continue;
    }
    const outcome = await takes.read(file);
    if ('reason' in outcome) bad(file, outcome.reason);
    else if (!takes.add(outcome.read)) refused.push(toldOf(file, holdsNothing));
  }
  if (refused.length === files.length)
    throw new CommandProblem((say) =>
      say['no-report-readable']({ reasons: refused.slice(0, TOLD).join(' ') }),
    );
}

const toldOf = (file: string, reason: string): string => `${basename(file)}: ${reason}`;
