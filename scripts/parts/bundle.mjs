/**
 * One TypeScript entry made into one file that plain Node runs, made anew only when its sources changed.
 *
 * The file's first line carries a signature of the sources (names, sizes, times), so one rename replaces
 * code and signature together and commands started at the same moment never see half of either.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { runCompiled } from './compiled.mjs';
import { withLock } from './lock.mjs';
import { root } from './root.mjs';

/** Beside its sources a bundle depends on how it is made and on the packages. */
const HOW_IT_IS_MADE = ['webpack', 'package-lock.json', 'scripts/parts/bundle.mjs'];

/** What every bundle for Node is made of. */
export const SHARED_SOURCES = ['src/domain', 'src/workbook', 'src/workflow', 'src/xlsx', 'src/messages'];

/** The command line; `scripts/cchc.mjs` runs it. */
export const cliBundle = {
  entry: 'src/cli/index.ts',
  file: 'dist/cli/cchc.cjs',
  sources: ['src/cli', 'package.json', ...SHARED_SOURCES],
};

/**
 * Makes sure that the bundle is there and current; gives its path.
 * Throws an Error whose message lists what the compiler said.
 */
export async function ensureBundle({ entry, file, sources }) {
  const target = join(root, file);
  const wanted = signatureOf([...sources, ...HOW_IT_IS_MADE]);
  if (signatureIn(target) === wanted) return target;
  await withLock(join(root, '.cache', `building-${basename(file)}`), async () => {
    if (signatureIn(target) !== wanted) await build(entry, target, wanted);
  });
  return target;
}

/** Loads a bundle in this process; what it exports is given back. */
export function loadBundle(path) {
  const signature = signatureIn(path);
  return signature === null ? createRequire(import.meta.url)(path) : runCompiled(path, signature);
}

/** Names, sizes and times of all files under these paths, as one short text. */
export function signatureOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) {
    hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) addTo(hash, `${path}/${name}`);
}

const OPENING = '/* sources ';

function signatureIn(path) {
  let file;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const head = Buffer.alloc(OPENING.length + 64);
    readSync(file, head, 0, head.length, 0);
    const text = head.toString('latin1');
    return text.startsWith(OPENING) ? text.slice(OPENING.length) : null;
  } finally {
    closeSync(file);
  }
}

async function build(entry, target, signature) {
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  const { nodeBundle } = require('../../webpack/cli.js');
  const workshop = `${target}.making-${process.pid}`;
  const config = nodeBundle({ entry: join(root, entry), folder: workshop, file: basename(target) });
  config.plugins = [new webpack.BannerPlugin({ banner: `${OPENING}${signature} */`, raw: true })];
  try {
    mkdirSync(dirname(target), { recursive: true });
    await compile(webpack(config));
    renameSync(join(workshop, basename(target)), target);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function compile(compiler) {
  return new Promise((resolve, reject) => {
    compiler.run((problem, stats) => {
      compiler.close(() => {
        if (problem) reject(problem);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}
