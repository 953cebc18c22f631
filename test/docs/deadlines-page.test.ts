/** The catalogue of deadline phrases is generated; `UPDATE_DOCS=1 npx jest test/docs` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deadlineCataloguePage } from '../../src/domain/deadlines';
import { messages } from '../../src/messages';

const file = resolve(__dirname, '../../docs/deadlines.md');

test('docs/deadlines.md shows the patterns and their specimens as they are', () => {
  const { page, kind, reading } = messages('vi').deadlines;
  const fresh = deadlineCataloguePage({ ...page, kind, describe: reading });
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, fresh);
  expect(readFileSync(file, 'utf8')).toBe(fresh);
});
