/** `npm run samples`: writes samples/ anew from scripts/samples. Tests hold the two against each other. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle, loadBundle, SHARED_SOURCES } from './parts/bundle.mjs';
import { ensureDependencies } from './parts/dependencies.mjs';
import { root } from './parts/root.mjs';

await ensureDependencies();
const path = await ensureBundle({
  entry: 'scripts/samples/make-samples.ts',
  file: '.cache/scripts/samples.cjs',
  sources: [...SHARED_SOURCES, 'scripts/samples'],
});
for (const { slug, workbook, expected } of loadBundle(path).makeSamples()) {
  const folder = join(root, 'samples', slug);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ke-hoach.xlsx'), workbook);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  process.stdout.write(`samples/${slug}\n`);
}
