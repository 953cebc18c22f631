/** The workbook file to read: checked before it is read, so that each refusal can say what is wrong. */
import { readFileSync, statSync } from 'node:fs';
import { WorkbookFault } from '../workbook';
import { CommandProblem } from './problem';

/** More than any appendix; reading begins with the whole file in memory. */
const LARGEST_FILE_BYTES = 512 * 1024 * 1024;

/**
 * Throws WorkbookFault or CommandProblem; `name` in its data is the path as the user gave it. At one go: of a thousand
 * small files, turns of the event loop would take longer than reading them.
 */
export function readInputFile(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new CommandProblem((say) => say['input-is-folder']({ file: path }));
    if (!stats.isFile()) throw new WorkbookFault('file-not-readable', { name: path });
    if (stats.size === 0) throw new WorkbookFault('file-empty', { name: path });
    if (stats.size > LARGEST_FILE_BYTES) throw new WorkbookFault('file-too-large', { name: path });
    return readFileSync(path);
  } catch (problem) {
    if (problem instanceof WorkbookFault || problem instanceof CommandProblem) throw problem;
    throw new WorkbookFault(isMissing(problem) ? 'file-not-found' : 'file-not-readable', { name: path });
  }
}

function isMissing(problem: unknown): boolean {
  const code = (problem as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
