/** Names, sizes and openings of files: one concept, one name, told in the first sentence. */
import { basename } from 'node:path';
import type { Breach, TextFile } from './support/repository';
import { listed, readText, repositoryFiles, typescriptIn } from './support/repository';

const LONG = 300;

function openingBreaches({ path, text }: TextFile): readonly Breach[] {
  const body = text.replace(/^\uFEFF?(#!.*\n)?/, '');
  if (isListOfParts(body) || /^(\/\*\*|\/\/)/.test(body)) return [];
  return [{ path, what: 'does not open by saying what it knows' }];
}

/** An index that only hands on, or only gathers the parts of a catalogue, is its own explanation. */
function isListOfParts(body: string): boolean {
  return body
    .split(';')
    .every((statement) =>
      /^\s*$|^\s*(import|export) [^=(]*(from '.*'|= \{[^(]*\})|^\s*export const \w+(: typeof \w+)? = \{[\s\w,]*\}/.test(
        statement,
      ),
    );
}

function sizeBreaches({ path, text }: TextFile): readonly Breach[] {
  const lines = text.split('\n').length;
  const opening = text.slice(0, text.indexOf('*/') + 2);
  if (lines <= LONG || /long because/i.test(opening)) return [];
  return [{ path, what: `has ${String(lines)} lines and its opening does not say why ("Long because …")` }];
}

function nameBreaches(path: string): readonly Breach[] {
  const breaches: Breach[] = [];
  const name = basename(path).replace(/(\.test|\.d)?\.\w+$/, '');
  if (/\.(ts|tsx|mjs|cjs|js)$/.test(path) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?$/.test(name)) {
    breaches.push({ path, what: 'is not named in kebab case' });
  }
  if (/(^|[/.-])(utils?|helpers?|managers?|misc|common)([/.-]|$)/i.test(path)) {
    breaches.push({ path, what: 'has a name that says nothing' });
  }
  return breaches;
}

const code = [...typescriptIn('src'), ...typescriptIn('test'), ...typescriptIn('scripts')];
const scripts = repositoryFiles()
  .filter((path) => /^(scripts|webpack)\/.*\.(mjs|js|cjs)$|^[^/]*\.(mjs|js|cjs)$/.test(path))
  .map(readText);

test('every file of code opens by saying what it knows', () => {
  expect(listed([...code, ...scripts].flatMap(openingBreaches))).toBe('');
});

test('a long file explains why it is long', () => {
  expect(listed([...code, ...scripts].flatMap(sizeBreaches))).toBe('');
});

test('files are named in kebab case after a concept', () => {
  expect(listed(repositoryFiles().flatMap(nameBreaches))).toBe('');
});

describe('the guards are awake', () => {
  test('on openings', () => {
    expect(
      openingBreaches({ path: 'a.ts', text: "import { b } from './b';\nexport const a = b();\n" }),
    ).toHaveLength(1);
    expect(openingBreaches({ path: 'a.ts', text: '/** Knows a. */\nexport const a = 1;\n' })).toEqual([]);
    expect(
      openingBreaches({ path: 'index.ts', text: "export * from './a';\nexport { b } from './b';\n" }),
    ).toEqual([]);
    expect(
      openingBreaches({ path: 'index.ts', text: "import { a } from './a';\n\nexport const vi = { a };\n" }),
    ).toEqual([]);
    expect(
      openingBreaches({ path: 'index.ts', text: "export * from './a';\nexport const c = work(1);\n" }),
    ).toHaveLength(1);
  });

  test('on sizes', () => {
    const lines = '\n'.repeat(LONG + 1);
    expect(sizeBreaches({ path: 'a.ts', text: `/** Knows a. */${lines}` })).toHaveLength(1);
    expect(
      sizeBreaches({ path: 'a.ts', text: `/** Knows a. Long because it is a table. */${lines}` }),
    ).toEqual([]);
  });

  test.each([
    'src/cli/readFile.ts',
    'src/cli/Read-file.ts',
    'src/utils/a.ts',
    'src/cli/table-helper.ts',
    'src/manager.ts',
  ])('on the name %s', (path) => {
    expect(nameBreaches(path)).not.toEqual([]);
  });

  test.each(['src/cli/read-file.ts', 'jest.config.js', 'test/cli/read-file.test.ts', 'README.md'])(
    'and quiet on %s',
    (path) => {
      expect(nameBreaches(path)).toEqual([]);
    },
  );
});
