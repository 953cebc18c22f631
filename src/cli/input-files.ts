/** The files to take in: named ones, and all workbooks and documents of named folders, in the order of their names. */
import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
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

/**
 * Throws WorkbookFault `file-not-found` for a path that is not there. Each file once. At one go: of a thousand files,
 * turns of the event loop would take longer than asking for them.
 */
export function inputFiles(paths: readonly string[]): readonly InputFile[] {
  const files = new Map<string, string>();
  for (const path of paths) {
    const stats = statsOf(path);
    if (!stats) throw new WorkbookFault('file-not-found', { name: path });
    const found = stats.isDirectory() ? reportsIn(path, DEEPEST) : [path];
    for (const file of found) {
      const real = linksFollowed(file);
      if (!files.has(real)) files.set(real, file);
    }
  }
  return [...files].map(([real, file]) => ({ file, real }));
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** The file itself where `file` is a link to it; `file` where that cannot be told. */
export function linksFollowed(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    throw new WorkbookFault('file-not-readable', { name: folder });
  }
}

function reportsIn(folder: string, deepest: number): readonly string[] {
  const entries = entriesOf(folder);
  const files: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (NOT_A_REPORT.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (deepest > 0) files.push(...reportsIn(path, deepest - 1));
    } else if (REPORT.test(entry.name)) files.push(path);
  }
  return files;
}
