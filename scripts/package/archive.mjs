/** A folder as one zip file and as a list of SHA-256 sums. The same files give the same bytes every time. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** A zip holds local time without a zone: made of local parts, this day is the same everywhere. */
const WRITTEN = new Date(1980, 0, 1);

/** Paths of all files in the folder with "/" between the parts, in the order of their letters. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort((one, other) => (one < other ? -1 : 1));
}

/** Lines as `sha256sum -c` reads them. */
export function checksums(folder) {
  return filesIn(folder)
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}  ${path}\n`,
    )
    .join('');
}

/** The zip's bytes. */
export function archive(folder) {
  const entries = filesIn(folder).map((path) => [
    path,
    [new Uint8Array(readFileSync(join(folder, path))), { mtime: WRITTEN, level: 9 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
