import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort();

/** Every source file, by its path from the project's folder. */
export const sources = filesIn('src');

/** Every file of the tests that is TypeScript, likewise. */
export const tests = filesIn('test');

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The names that a file declares and exports; a constant and its type of one name are one. */
export function exportsOf(path: string): readonly string[] {
  const { statements } = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const names = statements.filter(isExported).flatMap((node): readonly ts.Node[] => {
    if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name);
    return ts.isDeclarationStatement(node) && node.name ? [node.name] : [];
  });
  return [...new Set(names.flatMap((name) => (ts.isIdentifier(name) ? [name.text] : [])))];
}

/** The names that more than one file has, each with the files. */
export function twins(named: readonly (readonly [name: string, file: string])[]): string[][] {
  const files = new Map<string, string[]>();
  for (const [name, file] of named) files.set(name, [...(files.get(name) ?? []), file]);
  return [...files].filter(([, { length }]) => length > 1).map(([name, all]) => [name, ...all]);
}

/** The source files that a file imports, type imports and re-exports included. */
export function importsOf(path: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'));
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const target = join(dirname(path), fileName);
    return [`${target}.ts`, join(target, 'index.ts')].find((file) => existsSync(file)) ?? [];
  });
}

/** Files that import each other, directly or through others: each circle as the set of its files. */
export function circles(files: readonly string[], next: (file: string) => readonly string[]): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    low.set(file, index);
    open.push(file);
    for (const other of next(file)) {
      const reached = order.has(other) ? (open.includes(other) ? (order.get(other) ?? index) : index) : visit(other);
      low.set(file, Math.min(low.get(file) ?? index, reached));
    }
    const lowest = low.get(file) ?? index;
    if (lowest === index) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || next(file).includes(file)) found.push(circle.sort());
    }
    return lowest;
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return found;
}
