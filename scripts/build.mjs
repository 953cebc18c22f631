/** Builds everything that ships: the command line into dist/cli, the pages into dist/ when their part is there. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cliBundle, ensureBundle } from './parts/bundle.mjs';
import { ensureDependencies } from './parts/dependencies.mjs';
import { root } from './parts/root.mjs';

await ensureDependencies();
try {
  process.stdout.write(`${await ensureBundle(cliBundle)}\n`);
} catch (problem) {
  process.stderr.write(`${problem.message}\n`);
  process.exit(1);
}
const webPart = join(root, 'webpack', 'web.js');
if (existsSync(webPart)) {
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  const configurations = [require(webPart)({}, { mode: 'production' })].flat();
  const compiler = webpack(configurations);
  const failed = await new Promise((resolve) => {
    compiler.run((problem, stats) => {
      const report = problem ? String(problem) : stats.toString({ preset: 'errors-warnings', colors: false });
      process.stdout.write(`${report}\n`);
      compiler.close(() => resolve(Boolean(problem) || stats.hasErrors()));
    });
  });
  if (failed) process.exit(1);
}
