// VS Code's desktop build, where it can be downloaded: stable and the oldest that the manifest allows.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { follow } from './follow.mjs';
import { root, temporaryFolder } from './paths.mjs';
import { sampleWorkspace, suiteEnvironment } from './suite.mjs';
import { verdict } from './verdict.mjs';

/** The desktop builds to test in. */
export async function desktopVersions() {
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return ['stable', engines.vscode.replace(/^\D*/, '')];
}

/** @returns {Promise<string | undefined>} the executable, undefined where it can't be downloaded */
export async function obtainDesktop(version) {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: join(root, '.vscode-test') });
  } catch {
    return undefined;
  }
}

/**
 * @param {import('./suite.mjs').Suite} suite
 * @param {string} vscodeExecutablePath
 * @returns {Promise<import('./verdict.mjs').Verdict>}
 */
export async function runInDesktop(suite, vscodeExecutablePath) {
  const home = await temporaryFolder('suite');
  const run = { home, report: join(home, 'report.json'), lines: join(home, 'lines.log'), notes: [] };
  const following = follow(run.lines);
  try {
    const code = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: suite.development ?? root,
      extensionTestsPath: suite.tests,
      extensionTestsEnv: suiteEnvironment(run),
      launchArgs: [await sampleWorkspace(home), '--disable-workspace-trust', '--user-data-dir', join(home, 'user')],
    });
    run.exit = { code };
  } catch (error) {
    run.exit = { reason: error.message };
  }
  await following.stop();
  const result = await verdict(suite.name, run);
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
  return result;
}
