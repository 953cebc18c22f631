/**
 * What a fresh clone lacks: the packages. Installs them when they are missing or when package-lock.json
 * changed since, so that `npm start`, `npm test` and `npm run cchc` work right after `git clone`.
 */
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './root.mjs';

const modules = join(root, 'node_modules');
const lockfile = join(root, 'package-lock.json');
/** Inside node_modules, so it goes when they go. */
const stamp = join(modules, '.cchc-lockfile-hash');
/** Written by npm at the end of each install. */
const installedList = join(modules, '.package-lock.json');

export async function ensureDependencies() {
  if (upToDate()) return;
  await withLock(join(root, '.cache', 'installing'), async () => {
    if (upToDate()) return;
    process.stderr.write(
      'Đang cài các gói cần thiết (chỉ lần đầu hoặc khi danh sách gói thay đổi, khoảng 1–3 phút)…\n' +
        'Installing the packages needed (first run or changed lockfile, about 1–3 minutes)…\n',
    );
    await install();
    writeFileSync(stamp, lockfileHash());
  });
}

function upToDate() {
  if (!existsSync(installedList)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockfileHash();
  // Installed by hand with npm: good when it happened after the lockfile was last written.
  if (statSync(installedList).mtimeMs < statSync(lockfile).mtimeMs) return false;
  writeFileSync(stamp, lockfileHash());
  return true;
}

function lockfileHash() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex');
}

/** npm's own output goes to stderr: stdout belongs to the command that was asked for. */
async function install() {
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const child = npm
    ? spawn(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawn('npm', options, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  if (code !== 0) {
    process.stderr.write(
      'Không cài được các gói. Hãy kiểm tra kết nối mạng (hoặc cấu hình proxy của npm) rồi chạy lại lệnh vừa rồi.\n' +
        'The packages could not be installed. Check the network (or npm proxy settings) and run the command again.\n',
    );
    process.exit(2);
  }
}
