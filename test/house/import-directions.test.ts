/**
 * Imports go one way, folders are entered through their index only, and a folder's own files never go
 * through it: the map in src/README.md, held.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import directions from '../../src/import-directions.json';
import type { Breach, TextFile } from './support/repository';
import { listed, root, typescriptIn } from './support/repository';
import type { Import } from './support/syntax';
import { importsOf } from './support/syntax';

interface Direction {
  readonly mayImport: readonly string[];
  readonly typesFrom?: readonly string[];
  readonly entriesMayImport?: readonly string[];
  readonly why: string;
}

const table: Readonly<Record<string, Direction>> = directions;

/** Parts of the domain from the ground up: each may know those before it. */
const FLOORS = [
  'text',
  'grid',
  'dates',
  'findings',
  'figures',
  'deadlines',
  'plan',
  'scoreboard',
  'tables',
  'targets',
  'annex',
  'rules',
];

/** A file that a page or ribbon loads first: "index.tsx", "entry-excel.ts". */
const ENTRY = /^(index|entry)[^/]*\.tsx?$/;

function directionBreaches(file: TextFile): readonly Breach[] {
  const [, folder = '', part = ''] = file.path.split('/');
  const rule = table[folder];
  if (!rule) return [{ path: file.path, what: `src/${folder} has no line in src/import-directions.json` }];
  const breaches: Breach[] = [];
  for (const one of importsOf(file)) {
    const target = resolvePath(file.path, one.from);
    if (target === null || !target.startsWith('src/')) continue;
    const [, targetFolder = '', targetPart = ''] = target.split('/');
    if (targetFolder !== folder && !allowed(rule, file.path, targetFolder, one)) {
      breaches.push({ path: file.path, what: `imports ${one.from}. ${rule.why}` });
    }
    if (
      folder === 'domain' &&
      targetFolder === 'domain' &&
      FLOORS.indexOf(targetPart) > FLOORS.indexOf(part)
    ) {
      breaches.push({
        path: file.path,
        what: `imports ${one.from}; domain/${part} stands below domain/${targetPart}`,
      });
    }
  }
  return breaches;
}

function allowed(rule: Direction, path: string, folder: string, one: Import): boolean {
  if (rule.mayImport.includes(folder)) return true;
  if (one.typesOnly && rule.typesFrom?.includes(folder)) return true;
  const isEntry = posix.dirname(path).split('/').length === 2 && ENTRY.test(posix.basename(path));
  return isEntry && (rule.entriesMayImport?.includes(folder) ?? false);
}

type Lookup = (from: string) => string | null;

/**
 * Parts (the folders of src/ and of src/domain/) are entered through their index; so is a folder inside a
 * part that has one. Other folders only keep files of one part apart.
 */
function doorBreaches(file: TextFile, resolve: Lookup, hasIndex = indexIn): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const { from } of importsOf(file)) {
    const target = resolve(from);
    if (target === null || !/\.tsx?$/.test(target) || isTwinCatalogue(file.path, target)) continue;
    const shared = sharedFolder(file.path, target);
    const door = firstDoor(shared, posix.dirname(target), hasIndex);
    if (door === null && isIndexOf(shared, target)) {
      breaches.push({ path: file.path, what: `goes through its own folder's index: ${from}` });
    } else if (door !== null && !isIndexOf(door, target)) {
      breaches.push({ path: file.path, what: `enters ${door} beside its index: ${from}` });
    }
  }
  return breaches;
}

/** The outermost folder with a door on the way from a folder down to another; null where there is none. */
function firstDoor(from: string, to: string, hasIndex: (folder: string) => boolean): string | null {
  for (let folder = from; folder !== to;) {
    const next = to.slice(folder.length + 1).split('/')[0] ?? '';
    folder = `${folder}/${next}`;
    const isPart = /^src\/(domain\/)?[^/]+$/.test(folder) && folder !== 'src/domain';
    if (isPart || hasIndex(folder)) return folder;
  }
  return null;
}

function isIndexOf(folder: string, target: string): boolean {
  return target === `${folder}/index.ts` || target === `${folder}/index.tsx`;
}

function indexIn(folder: string): boolean {
  return existsSync(join(root, folder, 'index.ts')) || existsSync(join(root, folder, 'index.tsx'));
}

/** An English catalogue takes its shape from the Vietnamese one beside it. */
function isTwinCatalogue(path: string, target: string): boolean {
  return path.startsWith('src/messages/en/') && target === path.replace('/en/', '/vi/');
}

function sharedFolder(one: string, other: string): string {
  let folder = posix.dirname(one);
  while (!other.startsWith(folder + '/')) folder = posix.dirname(folder);
  return folder;
}

function resolvePath(path: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  const base = posix.normalize(posix.join(dirname(path), from)).replace(/\/$/, '');
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((one) => /\.\w+$/.test(one) && existsSync(join(root, one))) ?? `${base}/index.ts`;
}

/** The files of one circle, in the order in which they import each other; empty where there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] => {
    if (path.includes(file)) return path.slice(path.indexOf(file));
    if (done.has(file)) return [];
    path.push(file);
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target);
      if (circle.length > 0) return circle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = visit(file);
    if (circle.length > 0) return circle;
  }
  return [];
}

const sources = typescriptIn('src');

test('imports go the way of the map', () => {
  expect(listed(sources.flatMap(directionBreaches))).toBe('');
});

test('a folder is entered through its index, and its own files never go through it', () => {
  const breaches = sources.flatMap((file) => doorBreaches(file, (from) => resolvePath(file.path, from)));
  expect(listed(breaches)).toBe('');
});

test('no files import each other in a circle, types included', () => {
  const imports = new Map(
    sources.map((file) => [
      file.path,
      importsOf(file).flatMap(({ from }) => resolvePath(file.path, from) ?? []),
    ]),
  );
  expect(circleIn(imports)).toEqual([]);
});

test('every part of the domain has its floor', () => {
  const parts = sources.flatMap(({ path }) => /^src\/domain\/([^/]+)\//.exec(path)?.[1] ?? []);
  expect([...new Set(parts)].sort()).toEqual([...FLOORS].sort());
});

test('the map in src/README.md names every folder and every folder has its direction', () => {
  const map = readFileSync(join(root, 'src/README.md'), 'utf8');
  for (const folder of Object.keys(table)) expect(map).toContain(`\`${folder}/\``);
});

describe('the guard is awake', () => {
  test('a circle is told as its files', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(circleIn(imports)).toEqual(['b', 'd']);
  });

  const breachesOf = (path: string, text: string): string => listed(directionBreaches({ path, text }));

  test.each([
    ['src/domain/tables/x.ts', "import { a } from '../../workbook';", 'The domain is pure'],
    ['src/domain/text/x.ts', "import { a } from '../dates';", 'stands below'],
    ['src/domain/tables/x.ts', "import type { a } from '../rules';", 'stands below'],
    ['src/excel/x.ts', "import { a } from '../xlsx';", 'never meets'],
    ['src/xlsx/x.ts', "export * from '../messages';", 'says nothing to users'],
    ['src/messages/vi/x.ts', "import { a } from '../../workbook';", 'types only'],
    ['src/taskpane/screens/x.tsx', "const a = import('../../excel');", 'entry file'],
    ['src/workshop/x.ts', '', 'has no line'],
  ])('%s may not say %s', (path, text, says) => {
    expect(breachesOf(path, text)).toContain(says);
  });

  test.each([
    ['src/messages/vi/x.ts', "import type { A } from '../../workbook';"],
    ['src/taskpane/entry-excel.tsx', "import { a } from '../excel';"],
    ['src/cli/commands/x.ts', "import { a } from '../../xlsx';"],
  ])('%s may say %s', (path, text) => {
    expect(breachesOf(path, text)).toBe('');
  });

  test.each([
    ['../grid/coordinates', 'src/domain/grid/coordinates.ts', 'beside its index'],
    ['./index', 'src/domain/tables/index.ts', 'its own folder'],
    ['../../xlsx/read', 'src/xlsx/read/index.ts', 'beside its index'],
    ['../grid', 'src/domain/grid/index.ts', ''],
    ['../../workbook', 'src/workbook/index.ts', ''],
    ['./rows/numbering', 'src/domain/tables/rows/numbering.ts', 'beside its index'],
    ['./rows', 'src/domain/tables/rows/index.ts', ''],
    ['./lexicon/words', 'src/domain/tables/lexicon/words.ts', ''],
  ])('from src/domain/tables: %s', (from, target, says) => {
    const file = { path: 'src/domain/tables/x.ts', text: `import { a } from '${from}';` };
    const said = listed(
      doorBreaches(
        file,
        () => target,
        (folder) => folder === 'src/domain/tables/rows',
      ),
    );
    expect(said).toContain(says);
    expect(said === '').toBe(says === '');
  });

  test('from a use case into the domain goes through one part of it', () => {
    const file = { path: 'src/workflow/x.ts', text: "import { a } from '../domain/grid';" };
    expect(doorBreaches(file, () => 'src/domain/grid/index.ts')).toEqual([]);
    expect(doorBreaches(file, () => 'src/domain/grid/grid.ts')).toHaveLength(1);
  });
});
