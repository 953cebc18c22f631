/**
 * `npm run package`: everything an IT officer without internet needs, in one zip: the pages for one address,
 * the stamped manifest, settings for IIS and nginx, checksums, the page that tests the installation, the
 * instructions. The version is package.json's.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { BadRequest, readArguments, USAGE } from './package/arguments.mjs';
import { root } from './parts/root.mjs';

const request = understood();
const { ensureDependencies } = await import('./parts/dependencies.mjs');
await ensureDependencies();
const { archive, checksums, filesIn } = await import('./package/archive.mjs');
const { headersFor, nginxConf, webConfig } = await import('./package/server-settings.mjs');

/** For people: read from the package, not from the server. */
const DOCUMENTS = ['docs/cai-dat.md', 'docs/huong-dan.md', 'docs/hinh', 'LICENSE', 'CHANGELOG.md'];

mkdirSync(join(root, '.cache'), { recursive: true });
const workshop = mkdtempSync(join(root, '.cache', 'package-'));
try {
  const site = join(workshop, 'site');
  await buildPages(site);
  addServerSettings(site);
  addDocuments(join(site, 'tai-lieu'));
  writeFileSync(join(site, 'SHA256SUMS.txt'), checksums(site));
  const file = writeZip(site);
  process.stdout.write(
    `${file}\n${filesIn(site).length} tệp. Giải nén vào thư mục mà ${request.address}/ trỏ tới, rồi mở ${request.address}/kiem-tra.html để kiểm tra.\n`,
  );
} catch (problem) {
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

/** Ends the process with code 2 and one sentence where the words make no sense. */
function understood() {
  try {
    const read = readArguments(process.argv.slice(2));
    if (read !== null) return read;
    process.stdout.write(USAGE);
    process.exit(0);
  } catch (problem) {
    if (!(problem instanceof BadRequest)) throw problem;
    process.stderr.write(`${problem.message}\nXem cách dùng: npm run package -- --help\n`);
    process.exit(2);
  }
}

function buildPages(folder) {
  const require = createRequire(import.meta.url);
  const { address, office, id } = request;
  const settings = require('../webpack/web.js')({ folder, address, office, id }, { mode: 'production' });
  const compiler = require('webpack')(settings);
  return new Promise((done, failed) => {
    compiler.run((problem, stats) => {
      compiler.close(() => {
        if (problem) failed(problem);
        else if (stats.hasErrors()) failed(new Error(stats.toString({ all: false, errors: true })));
        else done();
      });
    });
  });
}

function addServerSettings(site) {
  const page = readFileSync(join(site, 'taskpane.html'), 'utf8');
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error('taskpane.html states no Content-Security-Policy.');
  const headers = headersFor(policy);
  writeFileSync(join(site, 'web.config'), webConfig(headers));
  writeFileSync(join(site, 'nginx.conf'), nginxConf(headers, request.path));
}

function addDocuments(folder) {
  mkdirSync(folder, { recursive: true });
  for (const document of DOCUMENTS) {
    const from = join(root, document);
    if (!existsSync(from)) throw new Error(`Thiếu ${document}.`);
    const to = join(folder, document.replace(/^docs\//, ''));
    if (document.endsWith('hinh')) cpSync(from, to, { recursive: true });
    else copyFileSync(from, to);
  }
}

/** Beside its place first, then renamed: an old package is replaced whole or not at all. */
function writeZip(site) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(resolve(request.out ?? join(root, 'dist', 'package')), `cchc-${version}.zip`);
  mkdirSync(dirname(file), { recursive: true });
  const making = `${file}.making-${process.pid}`;
  writeFileSync(making, archive(site));
  renameSync(making, file);
  return file;
}
