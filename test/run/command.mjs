import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, temporaryFolder } from '../vscode/paths.mjs';

/** A step that runs beside another: its output is kept until it has ended (else it is shown at once), and its priority. */
const kept = new AsyncLocalStorage();

/**
 * @param {{isBehind?: boolean}} how isBehind: its programs take what the others leave of the processor
 * @returns {Promise<{answer: T, output: string}>} what `work` answered, and what its programs printed meanwhile
 */
export async function keepingOutput(work, { isBehind = false } = {}) {
  const chunks = [];
  const answer = await kept.run({ chunks, isBehind }, work);
  return { answer, output: Buffer.concat(chunks).toString() };
}

/**
 * Runs a program of this checkout, its output shown, or kept in the order in which it was printed.
 * @param {{cwd?: string, env?: Record<string, string>}} options
 * @returns {Promise<number>} the exit code, 1 if it was killed
 */
export async function run(program, args, { cwd = root, env = {} } = {}) {
  const { chunks, isBehind = false } = kept.getStore() ?? {};
  const output = chunks ? 'pipe' : 'inherit';
  const [command, ...words] =
    isBehind && process.platform !== 'win32' ? ['nice', '-n', '19', program, ...args] : [program, ...args];
  const child = spawn(command, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', output, output] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  return code ?? 1;
}

/** A program of node_modules. */
export const tool = (name, ...args) => run('npx', ['--no-install', name, ...args]);

/** @typedef {{passed: number, failed: number, log?: string, failures?: string[]}} Counts failures: what failed, and how */

/** A check that is right or wrong as a whole. @returns {() => Promise<Counts>} */
export const check = (work) => async () => ((await work()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Mocha on compiled files. Its counts come from its report, so that a mocha that dies is a failure.
 * @returns {() => Promise<Counts>}
 */
export const mocha =
  (...args) =>
  async () => {
    const folder = await temporaryFolder('mocha');
    const report = join(folder, 'report.json');
    const code = await run('npx', ['--no-install', 'mocha', '--reporter', 'test/run/mochaReport.cjs', ...args], {
      env: { MOCHA_REPORT: report },
    });
    const { passed = 0, failed = 0, failures } = await readFile(report, 'utf8').then(JSON.parse, () => ({}));
    await rm(folder, { recursive: true });
    return { passed, failed: code === 0 ? failed : Math.max(1, failed), failures };
  };
