/**
 * The folder for files that go out: made where it is missing, and no file in it ever written over, as units
 * may have sent theirs back to the same place.
 */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { WorkbookFault } from '../workbook';
import { CommandProblem } from './problem';
import { newFilePlace, type ResultPlace } from './result-file';

/** Throws CommandProblem or WorkbookFault before anything is written. */
export async function resultPlaces(
  folder: string,
  names: readonly string[],
): Promise<readonly ResultPlace[]> {
  const stats = await stat(folder).catch(() => null);
  if (stats && !stats.isDirectory())
    throw new CommandProblem((say) => say['output-not-folder']({ file: folder }));
  if (!stats) await makeFolder(folder);
  const present = new Set((await readdir(folder).catch(() => [])).map(keyOf));
  const taken = names.find((name) => present.has(keyOf(name)));
  if (taken !== undefined) {
    throw new CommandProblem((say) => say['output-file-exists']({ file: join(folder, taken) }));
  }
  return Promise.all(names.map((name) => newFilePlace(join(folder, name))));
}

async function makeFolder(folder: string): Promise<void> {
  const parent = await stat(dirname(resolve(folder))).catch(() => null);
  if (!parent?.isDirectory())
    throw new CommandProblem((say) => say['output-folder-missing']({ file: folder }));
  try {
    await mkdir(folder);
  } catch {
    throw new WorkbookFault('file-not-writable', { name: folder });
  }
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
