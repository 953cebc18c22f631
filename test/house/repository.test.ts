/** What must never reach the repository: machine paths, registry hosts, large files; and a README that holds. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import type { Breach, TextFile } from './support/repository';
import { listed, readText, repositoryFiles, root } from './support/repository';

const TEXT = /\.(ts|tsx|js|mjs|cjs|json|md|html|css|xml|txt|yml|yaml)$|^\.ci\/|^\.[a-z]+rc$/;
const LARGEST_BYTES = 1024 * 1024;

const here = 'test/house/repository.test.ts';

function machineTraces({ path, text }: TextFile): readonly Breach[] {
  const found =
    /(^|[\s"'`(=])(\/(work|home|root|Users)\/[\w.-]+|\/tmp\/[\w.-]+|[A-Z]:\\Users\\)/.exec(text) ??
    /https?:\/\/(registry\.|[\w.-]*(artifactory|nexus|verdaccio|npmmirror|codeartifact)|localhost:4873|127\.0\.0\.1:4873)[\w./-]*/i.exec(
      text,
    );
  return found ? [{ path, what: found[0].trim() }] : [];
}

function resolvedHosts(lockfile: string): readonly string[] {
  return lockfile.match(/"resolved": "https?:[^"]*"/g) ?? [];
}

/** `npm run x` and `npm x` that a text shows. */
function npmCommands(text: string): readonly string[] {
  return [...text.matchAll(/npm (?:run (?:-s )?)?([a-z][a-z:-]*)/g)].map((match) => match[1] ?? '');
}

const files = repositoryFiles();
const texts = files.filter((path) => TEXT.test(path) && path !== here).map(readText);

test('no file names a place on somebody’s machine or a package registry', () => {
  expect(listed(texts.flatMap(machineTraces))).toBe('');
});

test('the lockfile names no host to download from', () => {
  expect(resolvedHosts(readText('package-lock.json').text)).toEqual([]);
});

test('no file is larger than a megabyte', () => {
  const large = files.filter((path) => statSync(join(root, path)).size > LARGEST_BYTES);
  expect(large).toEqual([]);
});

test('every npm command in the documents exists', () => {
  const known = new Set([...Object.keys(packageJson.scripts), 'ci', 'install', 'run', 'audit']);
  const documents = texts.filter(({ path }) => path.endsWith('.md'));
  const unknown = documents.flatMap(({ path, text }) =>
    npmCommands(text)
      .filter((name) => !known.has(name))
      .map((what) => ({ path, what })),
  );
  expect(listed(unknown)).toBe('');
});

test('scripts of package.json run files that are there', () => {
  for (const command of Object.values(packageJson.scripts)) {
    const script = /node (scripts\/\S+)/.exec(command)?.[1];
    if (script !== undefined) expect(files).toContain(script);
  }
});

describe('the guards are awake', () => {
  test.each([
    "readFile('/home/lan/kế-hoạch.xlsx')",
    'cd /root/project',
    'see /tmp/x/out.json',
    'C:\\Users\\lan',
    'https://registry.npmjs.org/jest',
    'https://npm.artifactory.example/x',
  ])('on %s', (text) => {
    expect(machineTraces({ path: 'a.md', text })).toHaveLength(1);
  });

  test('and quiet on paths inside the repository', () => {
    expect(
      machineTraces({ path: 'a.md', text: "src/xlsx/read, https://nodejs.org, '/xl/worksheets'" }),
    ).toEqual([]);
  });

  test('on a lockfile with hosts', () => {
    expect(resolvedHosts('"resolved": "https://example.org/a.tgz"')).toHaveLength(1);
  });

  test('on commands', () => {
    expect(npmCommands('`npm start`, then npm run -s cchc -- x and npm run build')).toEqual([
      'start',
      'cchc',
      'build',
    ]);
  });
});
