/**
 * `npm test`: installs what is missing, then runs every test; `npm test -- test/cli` runs some.
 * What follows goes to jest as it is.
 */
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './parts/dependencies.mjs';
import { root } from './parts/root.mjs';

await ensureDependencies();
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
