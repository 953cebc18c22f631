/**
 * The result file: written beside its place and moved there when complete, so that a full disk or a pulled
 * plug leaves either the old file or the new one, never half of one.
 */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { WorkbookFault } from '../workbook';
import { CommandProblem } from './problem';

export interface ResultPlace {
  /** As the user gave it. */
  readonly name: string;
  /** Where the bytes go: links followed. */
  readonly path: string;
  readonly mode: number | null;
}

/** Refuses before any work is done; throws CommandProblem or WorkbookFault. */
export async function resultPlace(
  output: string,
  input: string,
  inPlace: boolean,
  extension = extname(input).toLowerCase(),
): Promise<ResultPlace> {
  const inputPath = await real(input);
  const path = (await real(output)) ?? (await placeOfNewFile(output));
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory()) throw new CommandProblem((say) => say['output-is-folder']({ file: output }));
  const same = inputPath !== null && (path === inputPath || (await isSameFile(path, inputPath)));
  if (same && !inPlace) throw new CommandProblem((say) => say['output-is-input']({ file: input }));
  if (!same && inPlace) throw new CommandProblem((say) => say['output-and-in-place']());
  refuseOtherExtension(output, extension);
  if (stats) await requireWritable(path, output);
  await requireWritable(dirname(path), output);
  await removeAbandonedDrafts(path);
  return { name: output, path, mode: stats ? stats.mode & 0o777 : null };
}

/** The place of a file that is not there yet, in a folder that is. */
export async function newFilePlace(path: string): Promise<ResultPlace> {
  const place = await placeOfNewFile(path);
  await requireWritable(dirname(place), path);
  return { name: path, path: place, mode: null };
}

/** Throws WorkbookFault 'file-not-writable'; the file at `place` is then as it was. */
export async function writeResult(place: ResultPlace, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(place.path), `${draftOpening(place.path)}${randomUUID()}${DRAFT_ENDING}`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (place.mode !== null) await chmod(draft, place.mode);
    await rename(draft, place.path);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new WorkbookFault('file-not-writable', { name: place.name });
  }
}

/** A name that no program takes for a workbook, and that folders of reports are read without. */
const draftOpening = (path: string): string => `.${basename(path)}.`;
const DRAFT_ENDING = '.tmp';
/** Drafts are written within seconds: one this old, in milliseconds, belongs to a program that was killed. */
const ABANDONED = 60 * 60 * 1000;
const RANDOM_PART = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a killed program left of this file. Another one may be writing right now: its draft is young. */
async function removeAbandonedDrafts(path: string): Promise<void> {
  const opening = draftOpening(path);
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(opening) || !name.endsWith(DRAFT_ENDING)) continue;
    if (!RANDOM_PART.test(name.slice(opening.length, -DRAFT_ENDING.length))) continue;
    const draft = join(dirname(path), name);
    const stats = await stat(draft).catch(() => null);
    if (stats && Date.now() - stats.mtimeMs > ABANDONED)
      await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function real(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}

async function placeOfNewFile(output: string): Promise<string> {
  const folder = await real(dirname(resolve(output)));
  const stats = folder === null ? null : await stat(folder);
  if (folder === null || !stats?.isDirectory()) {
    throw new CommandProblem((say) => say['output-folder-missing']({ file: output }));
  }
  return join(folder, basename(output));
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([stat(one).catch(() => null), stat(other).catch(() => null)]);
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

/** Programs open a file only under the ending that its kind has. */
const CHECKED_EXTENSIONS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.ics', '.docx']);

function refuseOtherExtension(output: string, extension: string): void {
  if (!CHECKED_EXTENSIONS.has(extension)) return;
  if (extname(output).toLowerCase() === extension) return;
  throw new CommandProblem((say) => say['output-extension']({ file: output, extension }));
}

async function requireWritable(path: string, name: string): Promise<void> {
  try {
    await access(path, constants.W_OK);
  } catch {
    throw new WorkbookFault('file-not-writable', { name });
  }
}
