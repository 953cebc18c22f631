/**
 * `npm start`: the first look. Installs what is missing, structures the bundled sample and says where the
 * result lies.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './parts/dependencies.mjs';
import { root } from './parts/root.mjs';

await ensureDependencies();
const result = join(root, 'out', 'so-du-lich-an-hai-2026.xlsx');
mkdirSync(join(root, 'out'), { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'scripts', 'cchc.mjs'),
    'build',
    join(root, 'samples', 'so-du-lich-an-hai-2026', 'ke-hoach.xlsx'),
    '-o',
    result,
    '--as-of',
    '2026-11-22',
    '--highlight-source',
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
