/** The files to take in: named ones, and all workbooks and documents of named folders, in the order of their names. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { WorkbookFault } from '../workbook';

/** Folders within folders are looked into as deep as this; links may go round in circles. */
const DEEPEST = 8;
/**
 * Old and binary formats and what a unit may send in place of a workbook too, so that they are named as files that
 * cannot be read.
 */
const REPORT = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|et|csv|docx?|odt|rtf|pdf|zip|rar|7z)$/i;
/** Excel's marks of files that are open, and files that a disk keeps for itself. */
const NOT_A_REPORT = /^(?:~\$|\.)/;

export interface InputFile {
  /** As the user named it or its folder. */
  readonly file: string;
  /** Links followed. */
  readonly real: string;
}

/** Throws WorkbookFault `file-not-found` for a path that is not there. Each file once. */
export async function inputFiles(paths: readonly string[]): Promise<readonly InputFile[]> {
  const files = new Map<string, string>();
  for (const path of paths) {
    const stats = await stat(path).catch(() => null);
    if (!stats) throw new WorkbookFault('file-not-found', { name: path });
    const found = stats.isDirectory() ? await reportsIn(path, DEEPEST) : [path];
    for (const file of found) {
      const real = await realpath(file).catch(() => file);
      if (!files.has(real)) files.set(real, file);
    }
  }
  return [...files].map(([real, file]) => ({ file, real }));
}

async function reportsIn(folder: string, deepest: number): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new WorkbookFault('file-not-readable', { name: folder });
  });
  const files: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (NOT_A_REPORT.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (deepest > 0) files.push(...(await reportsIn(path, deepest - 1)));
    } else if (REPORT.test(entry.name)) files.push(path);
  }
  return files;
}
