/**
 * `npm run fuzz -- --seconds 60 --seed 7`: wild files, grids, deadlines and settings, one seed after the other.
 * Ends with 1 where anything but a result or a sentence came out; the seed printed finds it again.
 * `--only "parts of a file"` keeps to one kind of trial.
 */
import { parseArgs } from 'node:util';
import { ensureBundle, loadBundle, SHARED_SOURCES } from './parts/bundle.mjs';
import { ensureDependencies } from './parts/dependencies.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seconds = Number(values.seconds ?? 30);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!Number.isFinite(seconds) || !Number.isInteger(seed)) {
  process.stderr.write('--seconds và --seed phải là số. / --seconds and --seed must be numbers.\n');
  process.exit(2);
}

await ensureDependencies();
const bundle = await ensureBundle({
  entry: 'scripts/fuzz/wild-run.ts',
  file: '.cache/scripts/fuzz.cjs',
  sources: [...SHARED_SOURCES, 'scripts/fuzz'],
});
process.stdout.write(`seed ${seed}, ${seconds} s\n`);
const { made, breaches, slowest, peakMegabytes } = loadBundle(bundle).wildRun(seed, seconds, values.only);
for (const [trial, count] of Object.entries(made)) process.stdout.write(`${trial}: ${count}\n`);
process.stdout.write(
  `slowest: ${slowest.trial}, seed ${slowest.seed}, ${Math.round(slowest.milliseconds)} ms; peak ${peakMegabytes} MB\n`,
);
for (const { trial, seed: at, said } of breaches)
  process.stdout.write(`\n✗ ${trial}, --seed ${at}\n${said}\n`);
process.exitCode = breaches.length === 0 ? 0 : 1;
