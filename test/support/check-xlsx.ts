/**
 * Asks the schemas of the file format (kept beside the repository) whether a workbook is well built.
 * Where they are absent it says so once and checks nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedFolder } from './shared';

let said = false;

/** Throws with the checker's own words where the workbook breaks the schema. */
export function requireSound(bytes: Uint8Array): void {
  if (sharedFolder === null) {
    if (!said) process.stdout.write('not run: schema check of written workbooks (../shared absent)\n');
    said = true;
    return;
  }
  const checker = join(sharedFolder, 'schemas', 'check-xlsx');
  withFile(bytes, (file) => run(checker, [file]));
}

/** What `after` lost of the features of `before`: the comparer's last line and its complaints. */
export function compareFeatures(folder: string, before: Uint8Array, after: Uint8Array): string {
  const comparer = join(folder, 'fidelity', 'compare');
  let said = '';
  withFile(before, (one) => {
    withFile(after, (other) => {
      try {
        said = run(comparer, [one, other]);
      } catch (error) {
        said = error instanceof Error ? error.message : String(error);
      }
    });
  });
  return said;
}

function withFile(bytes: Uint8Array, use: (file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-xlsx-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, bytes);
    use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const output =
      typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : '';
    throw new Error(output === '' ? String(error) : output);
  }
}
