/** The catalogue of rules is generated; `UPDATE_DOCS=1 npx jest test/docs` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rulesPage, type RuleFamily } from '../../src/domain/rules';
import { messages } from '../../src/messages';

const file = resolve(__dirname, '../../docs/rules.md');

function sentences(family: RuleFamily, id: string): { title: string; why: string; how: string } {
  const ofFamily: Readonly<Record<string, { title: string; why: string; how: string }>> =
    messages('vi').rules[family];
  const found = ofFamily[id];
  if (!found) throw new Error(`No sentences for ${id}`);
  return found;
}

test('docs/rules.md shows every rule as it is', () => {
  const fresh = rulesPage({ ...messages('vi').rulesPage, sentences });
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, fresh);
  expect(readFileSync(file, 'utf8')).toBe(fresh);
});
