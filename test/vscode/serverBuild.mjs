// Obtains the VS Code server build: the folder `server` beside this file, installed once into .vscode-test.
import { spawn } from 'node:child_process';
import { access, cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './paths.mjs';

/** Counts the ways in which this file has set up one version. */
const edition = 2;

const manifest = join(root, 'test', 'vscode', 'server');

/** @returns {Promise<string>} the folder that holds `out/server-main.js`; throws when the registry can't be reached */
export async function obtainServer() {
  const lockFile = await readFile(join(manifest, 'package-lock.json'), 'utf8');
  const home = join(root, '.vscode-test', `server-${JSON.parse(lockFile).version}-${edition}`);
  await mkdir(join(root, '.vscode-test'), { recursive: true });
  await withLock(`${home}.lock`, async () => {
    if (!(await isInstalled(home, lockFile))) await install(home, lockFile);
  });
  return buildIn(home);
}

const buildIn = (home) => join(home, 'node_modules', 'code-server', 'lib', 'vscode');

/** Extensions of VS Code's own that start processes, have no part in reading, and that the page doesn't ask for. */
const busy = [
  ...['debug-auto-launch', 'debug-server-ready', 'git', 'grunt', 'gulp', 'jake', 'ms-vscode.js-debug'],
  ...['php-language-features', 'terminal-suggest'],
];

/** The mark is written last and holds the lock file it was installed from, so a broken or outdated install is none. */
const mark = (home) => join(home, '.installed');

async function isInstalled(home, lockFile) {
  try {
    await access(join(buildIn(home), 'node_modules', 'vscode-oniguruma'));
    return (await readFile(mark(home), 'utf8')) === lockFile;
  } catch {
    return false;
  }
}

async function install(home, lockFile) {
  console.log(`Installing VS Code's server build into ${home} (once, about half a minute)…`);
  await rm(home, { recursive: true, force: true });
  await cp(manifest, home, { recursive: true });
  await npmCi(home);
  // The browser loads the server's modules below its own root.
  await symlink(join('..', '..', '..'), join(buildIn(home), 'node_modules'));
  await Promise.all(busy.map((name) => rm(join(buildIn(home), 'extensions', name), { recursive: true })));
  await writeFile(mark(home), lockFile);
}

/** No script runs: what would have to be compiled is left out or stands in `server/stubs`. */
function npmCi(cwd) {
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => (said += chunk));
    npm.on('error', reject);
    npm.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ci of the VS Code server build failed (exit ${code}):\n${said}`)),
    );
  });
}
