/**
 * `npm start`: the first look. Installs and builds what is missing, serves the workbench to this machine
 * and opens it in a browser where there is a screen.
 */
import { spawn } from 'node:child_process';
import { ensureDependencies } from './parts/dependencies.mjs';

const PORT = Number(process.env.PORT ?? 3000);

await ensureDependencies();
const { ensurePages } = await import('./parts/pages.mjs');
const { portProblem, servePages } = await import('./serve.mjs');
try {
  await ensurePages();
} catch (problem) {
  process.stderr.write(`${problem.message}\n`);
  process.exit(1);
}
const { address } = await servePages({ port: PORT }).catch((problem) => {
  process.stderr.write(`${portProblem(problem, PORT, 'npm start') ?? problem.message}\n`);
  process.exit(1);
});
process.stdout.write(`Bàn làm việc: ${address}\nĐể dừng, nhấn Ctrl+C.\n`);
openBrowser(address);

/** Nothing happens on a machine without a screen. */
function openBrowser(page) {
  const { DISPLAY, WAYLAND_DISPLAY, BROWSER } = process.env;
  if (BROWSER === 'none') return;
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', page]
      : process.platform === 'darwin'
        ? ['open', page]
        : ['xdg-open', page];
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
