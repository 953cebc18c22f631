#!/usr/bin/env node
/**
 * The command line: `npm run -s cchc -- structure kế-hoạch.xlsx --json`.
 * Installs and builds what is missing, then runs it in this process, so that a start costs little.
 */
import { ensureDependencies } from './parts/dependencies.mjs';
import { cliBundle, ensureBundle, loadBundle } from './parts/bundle.mjs';

await ensureDependencies();
let path;
try {
  path = await ensureBundle(cliBundle);
} catch (problem) {
  process.stderr.write(
    `Không dịch được chương trình dòng lệnh. / The command line could not be built.\n${problem.message}\n`,
  );
  process.exit(3);
}
// npm runs scripts in the repository; file names on the command line are meant from where the user stands.
if (process.env.npm_lifecycle_event === 'cchc' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await loadBundle(path).main(process.argv.slice(2));
