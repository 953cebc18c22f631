/** `npm run docs`: writes the generated pages of docs/ anew. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBundle, loadBundle, SHARED_SOURCES } from './parts/bundle.mjs';
import { ensureDependencies } from './parts/dependencies.mjs';
import { root } from './parts/root.mjs';

await ensureDependencies();
const bundle = await ensureBundle({
  entry: 'scripts/docs/make-pages.ts',
  file: '.cache/scripts/docs.cjs',
  sources: [...SHARED_SOURCES, 'src/cli', 'scripts/docs'],
});
for (const { path, text } of loadBundle(bundle).makePages()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  process.stdout.write(`${path}\n`);
}
