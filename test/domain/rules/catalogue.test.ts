/** The catalogue: every rule has its file, its test and its sentences in both languages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCatalogue, ruleFamilies, ruleOf } from '../../../src/domain/rules';
import { messages, type Language } from '../../../src/messages';

interface Sentences {
  readonly title: string;
  readonly why: string;
  readonly how: string;
  readonly messages: Readonly<Record<string, (data: Record<string, never>) => string>>;
}

const root = join(__dirname, '../../..');

test('no two rules have one id', () => {
  const ids = ruleCatalogue.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.map((id) => ruleOf(id)?.id)).toEqual(ids);
});

test('every rule is in the index of its own family', () => {
  const strays = Object.entries(ruleFamilies).flatMap(([family, rules]) =>
    rules.filter((rule) => rule.family !== family).map(({ id }) => id),
  );
  expect(strays).toEqual([]);
});

test.each(ruleCatalogue.map((rule) => [rule.id, rule] as const))(
  '%s has its file and its test',
  (id, rule) => {
    expect(existsSync(join(root, 'src/domain/rules', rule.family, `${id}.ts`))).toBe(true);
    expect(existsSync(join(root, 'test/domain/rules', rule.family, `${id}.test.ts`))).toBe(true);
  },
);

describe.each(['vi', 'en'] as const)('in %s', (language: Language) => {
  test.each(ruleCatalogue.map((rule) => [rule.id, rule] as const))(
    '%s is told in whole sentences',
    (id, rule) => {
      const ofFamily: Readonly<Record<string, Sentences>> = messages(language).rules[rule.family];
      const sentences = ofFamily[id];
      if (!sentences) throw new Error(`No sentences for ${id}`);
      const { title, why, how } = sentences;
      const told = rule.messages.map((message) => sentences.messages[message]?.({}) ?? '');
      expect([why, how, ...told].filter((text) => !/^[\p{Lu}\d“%\s].*[.?…]$/su.test(text))).toEqual([]);
      expect(title).not.toMatch(/[.:]$/);
    },
  );
});
