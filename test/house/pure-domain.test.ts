/**
 * The domain knows no Excel, no screen and no clock, and bounds Vietnamese words by letters: \b and \W see
 * only ASCII, so they cut "tháng" in two.
 */
import ts from 'typescript';
import type { Breach, TextFile } from './support/repository';
import { listed, typescriptIn } from './support/repository';
import { nodesOf, parse } from './support/syntax';

const FORBIDDEN_NAMES = new Set([
  'Excel',
  'Office',
  'OfficeExtension',
  'document',
  'window',
  'globalThis',
  'navigator',
  'localStorage',
  'fetch',
  'process',
  'require',
  'Buffer',
  'console',
  'setTimeout',
  'performance',
]);

function impurities(file: TextFile): readonly Breach[] {
  const breaches: Breach[] = [];
  const nodes = nodesOf(parse(file));
  const own = new Set(nodes.filter(ts.isVariableDeclaration).map(({ name }) => name.getText()));
  for (const parameter of nodes.filter(ts.isParameter)) own.add(parameter.name.getText());
  for (const { name } of nodes.filter(ts.isFunctionDeclaration)) own.add(name?.text ?? '');
  for (const node of nodes) {
    if (ts.isIdentifier(node) && own.has(node.text)) continue;
    const what = impurity(node);
    if (what !== null) breaches.push({ path: file.path, what });
  }
  return breaches;
}

function impurity(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'asks what day it is: new Date()';
  }
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    if (text === 'Date.now' || text === 'Math.random') return `is not a function of its data: ${text}`;
  }
  if (ts.isIdentifier(node) && FORBIDDEN_NAMES.has(node.text) && isUse(node)) return `names ${node.text}`;
  return null;
}

/** A global used, and not a property or a parameter that happens to have the name. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) || ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent);
}

function asciiBounds(file: TextFile): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const node of nodesOf(parse(file))) {
    const isPattern = ts.isRegularExpressionLiteral(node) || isRegExpText(node);
    if (isPattern && /\\[bBW]/.test(node.getText().replace(/\\\\\\\\/g, ''))) {
      breaches.push({ path: file.path, what: `bounds words by ASCII: ${node.getText()}` });
    }
  }
  return breaches;
}

/** Text given to RegExp, in whatever quotes. */
function isRegExpText(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  for (let at: ts.Node = node; !ts.isStatement(at); at = at.parent) {
    if (ts.isNewExpression(at) || ts.isCallExpression(at)) return at.expression.getText() === 'RegExp';
    if (ts.isTaggedTemplateExpression(at)) return at.tag.getText() === 'String.raw';
  }
  return false;
}

const domain = typescriptIn('src/domain');

test('there is a domain to guard', () => {
  expect(domain.length).toBeGreaterThan(5);
});

test('the domain names no Excel, no screen, no file and no clock', () => {
  expect(listed(domain.flatMap(impurities))).toBe('');
});

test('the domain never bounds words by ASCII', () => {
  expect(listed(domain.flatMap(asciiBounds))).toBe('');
});

describe('the guards are awake', () => {
  const path = 'src/domain/x.ts';

  test.each([
    'const today = new Date();',
    'const now = Date.now();',
    'await Excel.run(async () => {});',
    'let range: Excel.Range;',
    "document.title = 'x';",
    'const home = process.env.HOME;',
    'const dice = Math.random();',
  ])('%s', (text) => {
    expect(impurities({ path, text })).not.toEqual([]);
  });

  test.each([
    'const at = new Date(0);',
    'const window = termOf(text); window.due;',
    'plan.document.number;',
    "const text = 'Excel';",
    '// Date.now()',
  ])('and quiet on %s', (text) => {
    expect(impurities({ path, text })).toEqual([]);
  });

  test.each([
    'const a = /\\bquý\\b/;',
    'const a = /[^\\W]/;',
    "const a = new RegExp('\\\\bquý');",
    'const a = String.raw`\\btháng`;',
  ])('%s', (text) => {
    expect(asciiBounds({ path, text })).not.toEqual([]);
  });

  test('and quiet on \\w, on comments and on other text', () => {
    const text = "// \\b is forbidden\nconst a = /\\w+/; const path = 'C:\\\\bin';";
    expect(asciiBounds({ path, text })).toEqual([]);
  });
});
