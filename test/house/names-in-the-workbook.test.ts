/** A name kept in people's workbooks stands for one thing: two parts that share it would write over each other. */
import ts from 'typescript';
import { listed, typescriptIn } from './support/repository';
import type { Breach, TextFile } from './support/repository';
import { nodesOf, parse } from './support/syntax';

/** "CCHC_NgayTinh"; not the beginning of a name that is put together. */
const NAME = /^CCHC_\w*[^_\W]$/;

function namesGivenTwice(files: readonly TextFile[]): readonly Breach[] {
  const first = new Map<string, string>();
  const breaches: Breach[] = [];
  for (const file of files) {
    for (const node of nodesOf(parse(file))) {
      if (!ts.isStringLiteral(node) || !NAME.test(node.text)) continue;
      const before = first.get(node.text);
      if (before === undefined) first.set(node.text, file.path);
      else breaches.push({ path: file.path, what: `${node.text}, given in ${before} already` });
    }
  }
  return breaches;
}

test('each name is given in one place', () => {
  expect(listed(namesGivenTwice(typescriptIn('src')))).toBe('');
});

test('the guard sees a name that two parts give', () => {
  const files = [
    { path: 'one.ts', text: "const NAMES = { day: 'CCHC_NgayA', lists: 'CCHC_DanhSach_' };" },
    { path: 'two.ts', text: "const NAMES = { period: 'CCHC_NgayA', lists: 'CCHC_DanhSach_' };" },
  ];
  expect(listed(namesGivenTwice(files))).toBe('two.ts: CCHC_NgayA, given in one.ts already');
});
