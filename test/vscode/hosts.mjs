// Where the suites run: the desktop builds if they can be had, else the server build.
// VSCODE_TEST_HOST=electron|server forces one.
import { desktopVersions, obtainDesktop, runInDesktop } from './electron.mjs';
import { runInServer } from './suite.mjs';

/** @returns {Promise<{name: string, run: (suite: import('./suite.mjs').Suite) => Promise<import('./verdict.mjs').Verdict>}[]>} */
export async function findHosts() {
  const forced = process.env.VSCODE_TEST_HOST;
  if (forced === 'server') return [server];
  const desktops = [];
  for (const version of await desktopVersions()) {
    const executable = await obtainDesktop(version);
    if (!executable) break;
    desktops.push({ name: `VS Code ${version}`, run: (suite) => runInDesktop(suite, executable) });
  }
  if (desktops.length > 0) return desktops;
  if (forced === 'electron') throw new Error('VS Code’s desktop build could not be downloaded');
  return [server];
}

const server = { name: 'VS Code’s server build', run: runInServer };
