import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, temporaryFolder } from '../vscode/paths.mjs';

/** Runs a program of this checkout, its output shown. @returns {Promise<number>} the exit code, 1 if it was killed */
export async function run(program, args, env = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

/** A program of node_modules. */
export const tool = (name, ...args) => run('npx', ['--no-install', name, ...args]);

/** Nothing is published from here, so there is no repository for the README's pictures to be looked up in. */
export const packageFlags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

/** @typedef {{passed: number, failed: number, log?: string}} Counts */

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
      MOCHA_REPORT: report,
    });
    const { passed = 0, failed = 0 } = await readFile(report, 'utf8').then(JSON.parse, () => ({}));
    await rm(folder, { recursive: true });
    return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
  };
