/** Every test runs: none is skipped, singled out or left for later, and no checker is told to look away. */
import ts from 'typescript';
import type { Breach, TextFile } from './support/repository';
import { listed, typescriptIn } from './support/repository';
import { nodesOf, parse } from './support/syntax';

function dodges(file: TextFile): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const node of nodesOf(parse(file))) {
    if (!ts.isCallExpression(node)) continue;
    const called = node.expression.getText();
    if (
      /^(it|test|describe)(\.\w+)*\.(skip|only|todo|failing|fails)\b/.test(called) ||
      /^[xf](it|test|describe)$/.test(called)
    ) {
      breaches.push({ path: file.path, what: called });
    }
  }
  return breaches;
}

function escapes(file: TextFile): readonly Breach[] {
  const { path, text } = file;
  const found = /@ts-(ignore|nocheck|expect-error)|eslint-disable|\b(TODO|FIXME|XXX)\b/.exec(text);
  const breaches = found ? [{ path, what: found[0] }] : [];
  for (const node of nodesOf(parse(file))) {
    if (node.kind === ts.SyntaxKind.AnyKeyword) breaches.push({ path, what: node.parent.getText() });
  }
  return breaches;
}

const here = 'test/house/honest-tests.test.ts';
const tests = typescriptIn('test').filter(({ path }) => path !== here);

test('no test is skipped, singled out or left for later', () => {
  expect(listed(tests.flatMap(dodges))).toBe('');
});

test('no file escapes the type checker or the linter, or leaves work for later', () => {
  expect(listed([...typescriptIn('src'), ...tests].flatMap(escapes))).toBe('');
});

test.each([
  'test.skip("a", f)',
  'describe.only("a", f)',
  'it.todo("a")',
  'xit("a", f)',
  'test.only.each([1])("a", f)',
])('the guard is awake on %s', (text) => {
  expect(dodges({ path: 'a.test.ts', text })).not.toEqual([]);
});

test.each([
  '// @ts-ignore',
  '/* eslint-disable */',
  'const a = b as any;',
  'function f(a: any) {}',
  '// TODO later',
])('the guard is awake on %s', (text) => {
  expect(escapes({ path: 'a.ts', text })).not.toEqual([]);
});

test('the guards are quiet on an honest test', () => {
  const text = "test('skips blank rows', () => { expect(only(1)).toBe(1); });";
  expect(dodges({ path: 'a.test.ts', text })).toEqual([]);
  expect(escapes({ path: 'a.test.ts', text })).toEqual([]);
});
