/** The catalogue of rules is generated; `UPDATE_DOCS=1 npx jest test/docs` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findingSentence } from '../../src/cli/sentences';
import {
  ruleCatalogue,
  ruleExamples,
  rulesPage,
  type Finding,
  type RuleFamily,
} from '../../src/domain/rules';
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
  const sentence = (finding: Finding) => findingSentence(finding, messages('vi'));
  const fresh = rulesPage({ ...messages('vi').rulesPage, sentences, sentence });
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, fresh);
  expect(readFileSync(file, 'utf8')).toBe(fresh);
});

test('every rule has an example, told in full in both languages', () => {
  expect(Object.keys(ruleExamples)).toEqual(ruleCatalogue.map(({ id }) => id));
  for (const { id, severity, messages: ids } of ruleCatalogue) {
    const { message = id, data } = ruleExamples[id] ?? { data: {} };
    expect(ids).toContain(message);
    const finding: Finding = { rule: id, message, severity, sheet: '', row: null, column: null, data };
    for (const language of ['vi', 'en'] as const) {
      const told = findingSentence(finding, messages(language));
      expect(told).not.toBe(message);
      expect(told).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});
