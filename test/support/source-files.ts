import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');
const skipped = new Set(['node_modules', 'out', '.git']);

const pathsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return skipped.has(entry.name) || entry.name.endsWith('.vertrouwd') ? [] : pathsIn(path);
    return [path];
  });

/** Every file of the project by its path from the root, with slashes; not what was installed or built. */
export const projectFiles: readonly string[] = pathsIn('').toSorted();

/** The code: all TypeScript and JavaScript of the project. */
export const codeFiles = projectFiles.filter((path) => /\.(ts|tsx|mjs|cjs|js)$/.test(path));

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The room of a file: its first folder, or '' for a file at the root. */
export const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

/** One import of a file: what it says, and the file of the project that it means (null for a package). */
export type Import = {
  readonly says: string;
  readonly means: string | null;
  readonly reExports: boolean;
  /** Erased before anything runs: `import type`. */
  readonly typeOnly: boolean;
};

const resolveFrom = (path: string, says: string): string | null =>
  says.startsWith('.') ? join(dirname(path), says.replace(/\?.*$/, '')).replaceAll('\\', '/') : null;

/** All imports of a file, also type imports, dynamic ones and re-exports, as TypeScript's own parser reads them. */
export const importsOf = (path: string): readonly Import[] => {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, reExports = false, typeOnly = false): void => {
    if (node && ts.isStringLiteralLike(node))
      found.push({ says: node.text, means: resolveFrom(path, node.text), reExports, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, false, node.importClause?.isTypeOnly);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, true, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, false, true);
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      if (expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
      if (ts.isIdentifier(expression) && expression.text === 'require') add(node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, false));
  return found;
};
