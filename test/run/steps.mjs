// All that is tested, in order: a name and what runs it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../vscode/paths.mjs';
import { findHosts } from '../vscode/hosts.mjs';
import { runInServer } from '../vscode/suite.mjs';
import { check, mocha, run, tool } from './command.mjs';
import { languageCount } from './language.mjs';
import { nativePath, packageExtension, vsixPath } from './package.mjs';
import { checkTypes } from './types.mjs';

/**
 * @typedef {{name: string, run: () => Promise<import('./command.mjs').Counts>, beside?: boolean}} Step
 *   beside: it may run beside any other step, as it opens no window and writes nothing that another reads
 */

const twoAtOnce = ['--parallel', '--jobs', '2'];

const compiled = (...names) => join(root, 'out', 'test', ...names);

/** Folders of `test` whose suites run inside VS Code or drive it; all others are plain mocha. */
const inVsCode = new Set(['host', 'installed', 'web', 'screen', 'launcher', 'vscode', 'run']);

async function build() {
  await Promise.all(['dist', 'out'].map((folder) => rm(join(root, folder), { recursive: true, force: true })));
  return run(process.execPath, ['esbuild.mjs', '--tests']);
}

/** At most so much of the language stands in code, not in tables: a rule may name the character that it turns on. */
const MOST_IN_CODE = 0.05;

/** Prints the share. */
function wordsInCode() {
  const { code, inTables, share } = languageCount();
  console.log(`${code} of ${code + inTables} characters, ${percent(share)}; at most ${percent(MOST_IN_CODE)}`);
  return share <= MOST_IN_CODE ? 0 : 1;
}

const percent = (share) => `${(share * 100).toFixed(1)} %`;

/** A word splitter that must be compiled: optional for a reader, never for CI where there is a compiler. */
const canCompile = () => ['make', 'g++', 'python3'].every((program) => !spawnSync(program, ['--version']).error);
const nodejieba = () => run(process.execPath, ['-e', "require('nodejieba').cut('语料')"]);

const hasSplitter = () => existsSync(join(root, 'node_modules', 'nodejieba', 'build', 'Release', 'nodejieba.node'));

/** What has only the rest of the processor is given more time. */
const patiently = ['--timeout', '150000'];

/** @returns {Step[]} */
function plainSuites() {
  return readdirSync(join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !inVsCode.has(entry.name))
    .filter(({ name }) => readdirSync(join(root, 'test', name), { recursive: true }).some(isTest))
    .map(({ name }) => ({ name, run: mocha(...patiently, `out/test/${name}/**/*.test.mjs`), beside: true }));
}

const isTest = (file) => String(file).endsWith('.test.ts');

/** @returns {Promise<Step[]>} */
async function suitesInVsCode() {
  const hosts = await findHosts();
  const web = { 'remote.extensionKind': { 'corpus-reader.corpus-reader': ['web'] } };
  const mute = join(root, 'test', 'vscode', 'mute');
  const installed = { name: 'installed', tests: compiled('installed', 'index.js'), development: mute };
  return [
    ...hosts.map((host) => ({
      name: `inside ${host.name}`,
      run: () => host.run({ name: 'host', tests: compiled('host', 'index.js') }),
    })),
    {
      name: 'inside the browser’s extension host',
      run: () => runInServer({ name: 'web', tests: compiled('web', 'index.js'), settings: web }),
    },
    { name: 'the launcher', run: mocha('--timeout', '120000', 'test/launcher/*.test.mjs') },
    { name: 'the installed package', run: () => runInServer({ ...installed, vsix: vsixPath }) },
    ...(hasSplitter()
      ? [
          {
            name: 'the installed package for this platform',
            run: () => runInServer({ ...installed, vsix: nativePath }),
          },
        ]
      : []),
    // A window waits more than it works, so that two are driven at once.
    { name: 'what a person sees', run: mocha('--timeout', '120000', ...twoAtOnce, 'test/screen/**/*.test.mjs') },
  ];
}

/** @returns {Promise<Step[]>} */
export async function allSteps() {
  return [
    { name: 'build', run: check(build) },
    { name: 'words of the language in code', run: check(wordsInCode) },
    ...(process.env.CI && canCompile() ? [{ name: 'nodejieba', run: check(nodejieba) }] : []),
    // The longest first, so that the others fill the time beside it.
    { name: 'lint', run: check(() => tool('eslint', '.')), beside: true },
    { name: 'types', run: check(checkTypes), beside: true },
    { name: 'format', run: check(() => tool('prettier', '--check', '--log-level', 'warn', '.')), beside: true },
    ...plainSuites(),
    { name: 'package', run: check(() => packageExtension({ native: false })) },
    ...(hasSplitter()
      ? [{ name: 'package for this platform', run: check(() => packageExtension({ native: true })) }]
      : []),
    ...(await suitesInVsCode()),
  ];
}
