/** The repository as the house tests see it: which files there are and what stands in them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const root = resolve(__dirname, '../../..');

export interface TextFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What a guard says of a file that breaks its convention. */
export interface Breach {
  readonly path: string;
  readonly what: string;
}

/** All TypeScript below a folder; whether it is committed does not matter. */
export function typescriptIn(folder: string): readonly TextFile[] {
  return walk(join(root, folder))
    .filter((path) => /\.tsx?$/.test(path))
    .map(readText);
}

/** What git holds or would hold: tracked files, and new ones that are not ignored. */
export function repositoryFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => path.normalize('NFC'));
}

export function readText(path: string): TextFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** One breach a line, as a failing test shows it. */
export function listed(breaches: readonly Breach[]): string {
  return breaches.map(({ path, what }) => `${path}: ${what}`).join('\n');
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(root, path).split(sep).join('/')];
  });
}
