/** The catalogue of target wordings is generated; `UPDATE_DOCS=1 npx jest test/docs` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { targetCataloguePage } from '../../src/domain/targets';
import { messages } from '../../src/messages';

const file = resolve(__dirname, '../../docs/targets.md');

test('docs/targets.md shows the wordings and their specimens as they are', () => {
  const { page, bound } = messages('vi').targets;
  const fresh = targetCataloguePage({ ...page, bound });
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, fresh);
  expect(readFileSync(file, 'utf8')).toBe(fresh);
});
