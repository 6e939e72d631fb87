// Counts where the words of the language stand: in tables and the examples of rules, where they belong, or in the
// core's code. `node test/run/language.mjs` prints the shares; with --files, the files that hold the most.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from '../vscode/paths.mjs';

const core = join(root, 'src', 'core');
const tables = join(root, 'src', 'tables');
/** Made by scripts from packages or from a corpus, not written by hand. */
const generated = new Set(['lexicon.tsv', 'placeConfidence.tsv']);
/** Properties of a rule whose text is documentation that a test runs. */
const documented = new Set(['examples', 'not']);

const han = (text) => (text.match(/\p{Script=Han}/gu) ?? []).length;

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** Han characters in the strings and patterns of a source file, without comments and without the rules' examples. */
function inCode(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  let count = 0;
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && documented.has(node.name.getText(file))) return;
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteralToken(node))
      count += han(node.text);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return count;
}

/** Han characters of the tables' lines, without the comments. */
const inTable = (path) =>
  han(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n'),
  );

/** @returns how many characters stand in code and in tables, and the files of code that hold the most. */
export function languageCount() {
  const files = filesIn(core, '.ts').map((path) => ({ path: relative(root, path), count: inCode(path) }));
  const code = files.reduce((sum, { count }) => sum + count, 0);
  const inTables = filesIn(tables, '.tsv')
    .filter((path) => !generated.has(relative(tables, path)))
    .reduce((sum, path) => sum + inTable(path), 0);
  return { code, inTables, share: code / (code + inTables), files: files.sort((a, b) => b.count - a.count) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { code, inTables, share, files } = languageCount();
  console.log(
    `${code} characters of the language in code, ${inTables} in tables: ${(share * 100).toFixed(1)} % in code`,
  );
  if (process.argv.includes('--files')) for (const { path, count } of files.slice(0, 60)) console.log(count, path);
}
