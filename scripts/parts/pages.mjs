/** The pages in dist/web, made anew only when their sources changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SHARED_SOURCES, signatureOf } from './bundle.mjs';
import { withLock } from './lock.mjs';
import { root } from './root.mjs';

export const pagesFolder = join(root, 'dist', 'web');

const SOURCES = [
  ...SHARED_SOURCES,
  'src/commands',
  'src/excel',
  'src/taskpane',
  'src/workbench',
  'assets',
  'manifest.xml',
  'samples',
  'webpack',
  'package.json',
  'package-lock.json',
];

/** What may be chosen at build is part of what the pages are made of. */
const CHOICES = ['CCHC_OFFICE', 'CCHC_ADDRESS', 'CCHC_ID'];

/**
 * Makes sure that the pages are there and current; gives their folder.
 * Throws an Error whose message lists what the compiler said.
 */
export async function ensurePages() {
  const wanted = signatureOf(SOURCES) + CHOICES.map((name) => ` ${process.env[name] ?? ''}`).join('');
  const mark = join(pagesFolder, '.sources');
  if (textOf(mark) === wanted) return pagesFolder;
  await withLock(join(root, '.cache', 'building-pages'), async () => {
    if (textOf(mark) === wanted) return;
    await compile();
    writeFileSync(mark, wanted);
  });
  return pagesFolder;
}

function compile() {
  const require = createRequire(import.meta.url);
  const compiler = require('webpack')(require('../../webpack/web.js')({}, { mode: 'production' }));
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

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
