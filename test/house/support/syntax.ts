/** TypeScript source as a tree, for guards that must not be fooled by comments and strings. */
import ts from 'typescript';
import type { TextFile } from './repository';

export function parse({ path, text }: TextFile): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

/** Every node, parents first; tokens and comments are none. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (at: ts.Node): void => {
    nodes.push(at);
    ts.forEachChild(at, visit);
  };
  visit(node);
  return nodes;
}

export interface Import {
  /** As written: "../grid". */
  readonly from: string;
  readonly typesOnly: boolean;
}

/** Imports, re-exports and dynamic imports with a literal path. */
export function importsOf(file: TextFile): readonly Import[] {
  const imports: Import[] = [];
  for (const node of nodesOf(parse(file))) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typesOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      imports.push({ from: node.moduleSpecifier.text, typesOnly });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      imports.push({ from: node.moduleSpecifier.text, typesOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [path] = node.arguments;
      if (path && ts.isStringLiteral(path)) imports.push({ from: path.text, typesOnly: false });
    }
  }
  return imports;
}
