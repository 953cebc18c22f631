/** The command line as a process of its own: started several times at once, piped into a closed reader. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '../..');
const script = join(root, 'scripts/cchc.mjs');
const sample = join(root, 'samples/so-du-lich-an-hai-2026/ke-hoach.xlsx');
const run = promisify(execFile);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('commands started at once after a change of the sources all answer, with JSON alone on stdout', async () => {
  // A new time makes the bundle stale, so that all of them want to build.
  utimesSync(join(root, 'src/cli/index.ts'), new Date(), new Date());
  const runs = await Promise.all(
    [1, 2, 3].map(() => run(process.execPath, [script, 'structure', sample, '--json'])),
  );
  for (const { stdout, stderr } of runs) {
    expect(JSON.parse(stdout)).toMatchObject({ tables: [{ kind: 'plan' }] });
    expect(stderr).toBe('');
  }
}, 120_000);

test('file names are meant from where the user stands, also through npm', async () => {
  const environment = { ...process.env, npm_lifecycle_event: 'cchc', INIT_CWD: join(root, 'samples') };
  const path = join('so-tai-nguyen-van-xuan-2026', 'ke-hoach.xlsx');
  const { stdout } = await run(process.execPath, [script, 'check', path, '--severity=error,warning'], {
    cwd: root,
    env: environment,
  });
  expect(stdout).toBe('Không có gì cần xem lại.\n');
}, 60_000);

test('a reader that goes away early ends the program quietly', async () => {
  const child = spawn(process.execPath, [script, 'structure', sample, '--json']);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.on('close', resolve));
  expect(err).toBe('');
}, 60_000);

test('exit codes reach the shell', async () => {
  await expect(run(process.execPath, [script, 'nonsense'])).rejects.toMatchObject({ code: 2, stdout: '' });
}, 60_000);
