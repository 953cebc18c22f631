/**
 * `npm run fuzz -- --seconds 60 --seed 7`: wild files, grids, deadlines, forms and settings, one seed after the other.
 * Ends with 1 where anything but a result or a sentence came out, or nothing at all; the seed printed finds it again.
 * `--only "parts of a file"` keeps to one kind of trial.
 */
import { parseArgs } from 'node:util';
import { watchedRun } from './fuzz/watched-run.mjs';
import { ensureBundle, loadBundle, SHARED_SOURCES } from './parts/bundle.mjs';
import { ensureDependencies } from './parts/dependencies.mjs';

const DEFAULT_SECONDS = 60;

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seconds = Number(values.seconds ?? DEFAULT_SECONDS);
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!(seconds > 0 && seconds < Infinity) || !Number.isInteger(firstSeed)) {
  process.stderr.write('--seconds và --seed phải là số. / --seconds and --seed must be numbers.\n');
  process.exit(2);
}

await ensureDependencies();
const bundle = await ensureBundle({
  entry: 'scripts/fuzz/wild-run.ts',
  file: '.cache/scripts/fuzz.cjs',
  sources: [...SHARED_SOURCES, 'scripts/fuzz'],
});
const names = loadBundle(bundle).TRIAL_NAMES;
if (values.only !== undefined && !names.includes(values.only)) {
  process.stderr.write(`--only: ${names.join(' | ')}\n`);
  process.exit(2);
}
process.stdout.write(`seed ${firstSeed}, ${seconds} s\n`);
const run = await watchedRun({ bundle, names, firstSeed, seconds, only: values.only });
for (const [trial, count] of Object.entries(run.made)) process.stdout.write(`${trial}: ${count}\n`);
process.stdout.write(
  `slowest: ${run.slowest.trial}, seed ${run.slowest.seed}, ${Math.round(run.slowest.milliseconds)} ms; peak ${run.peakMegabytes} MB\n`,
);
for (const { trial, seed, said } of run.breaches)
  process.stdout.write(`\n✗ ${trial}, --seed ${seed}\n${said}\n`);
process.stdout.write(`${run.breaches.length} found\n`);
process.exitCode = run.breaches.length === 0 ? 0 : 1;
