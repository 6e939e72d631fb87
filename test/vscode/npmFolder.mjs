// Packages that only some machines need: a folder with a package.json and a lock file of its own beside this file,
// installed into .vscode-test on first use.
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './paths.mjs';

/**
 * @param {string} name the folder's
 * @param {{edition: number, about: string, finish: (home: string) => Promise<void>}} options `edition` counts the ways
 * in which one version has been set up; `about` says to who waits what is installed; `finish` does what is left to do
 * @returns {Promise<string>} where it is installed; throws when the registry can't be reached
 */
export async function obtainPackages(name, { edition, about, finish }) {
  const manifest = join(root, 'test', 'vscode', name);
  const lockFile = await readFile(join(manifest, 'package-lock.json'), 'utf8');
  const home = join(root, '.vscode-test', `${name}-${JSON.parse(lockFile).version}-${edition}`);
  await mkdir(join(root, '.vscode-test'), { recursive: true });
  await withLock(`${home}.lock`, async () => {
    if (await isInstalled(home, lockFile)) return;
    console.log(`Installing ${about} into ${home} (once, about half a minute)…`);
    await rm(home, { recursive: true, force: true });
    await cp(manifest, home, { recursive: true });
    await npmCi(home, about);
    await finish(home);
    await writeFile(mark(home), lockFile);
  });
  return home;
}

/** The mark is written last and holds the lock file it was installed from, so a broken or outdated install is none. */
const mark = (home) => join(home, '.installed');

async function isInstalled(home, lockFile) {
  return (await readFile(mark(home), 'utf8').catch(() => undefined)) === lockFile;
}

/** No script runs: what would have to be compiled is left out or replaced. */
function npmCi(cwd, about) {
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => (said += chunk));
    npm.on('error', reject);
    npm.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ci of ${about} failed (exit ${code}):\n${said}`)),
    );
  });
}
